#include "personas/portrait.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "personas/naming.hpp"

namespace ruas {
namespace {

bool may_be_drawn(Topic topic) {
  return topic != Topic::age && topic != Topic::income && topic != Topic::sex && topic != Topic::place &&
         topic != Topic::store && topic != Topic::number && topic != Topic::label && topic != Topic::yes_no;
}

Emblem emblem_of(const Trait& trait) {
  switch (trait.column.topic) {
    case Topic::order_value:
    case Topic::pieces:
      return Emblem::basket;
    case Topic::revenue:
      return Emblem::coins;
    case Topic::orders:
    case Topic::gap:
    case Topic::weekday:
      return Emblem::calendar;
    case Topic::promotions:
      return Emblem::tag;
    case Topic::refunds:
      return Emblem::parcel;
    case Topic::recency:
    case Topic::tenure:
      return Emblem::clock;
    case Topic::category:
    case Topic::category_share:
      return Emblem::star;
    case Topic::channel:
      return Emblem::phone;
    case Topic::interest:
      return Emblem::heart;
    case Topic::party:
      return Emblem::building;
    default:
      return Emblem::ring;
  }
}

Pattern pattern_of(const Trait& trait) {
  constexpr std::array kPatterns = {Pattern::stripes, Pattern::dots, Pattern::rings, Pattern::checks,
                                    Pattern::waves};
  const auto topic = static_cast<std::size_t>(trait.column.topic);
  return kPatterns[(2 * topic + (trait.high() ? 1 : 0)) % kPatterns.size()];
}

/// Bands of Cohen (1988), from much less to much more.
std::uint32_t joints_of(std::span<const Trait> traits) {
  constexpr std::uint32_t kLikeAll = 4;
  for (const Trait& trait : traits) {
    if (trait.column.topic != Topic::orders) continue;
    const double effect = trait.evidence.effect;
    if (effect >= 0.8) return kLikeAll + 2;
    if (effect >= 0.2) return kLikeAll + 1;
    if (effect <= -0.8) return kLikeAll - 2;
    if (effect <= -0.2) return kLikeAll - 1;
  }
  return kLikeAll;
}

std::uint32_t leaves_of(double revenue_ratio) {
  constexpr std::array kBands = {0.25, 0.75, 1.5, 3.0};
  if (!(revenue_ratio == revenue_ratio)) return 3;
  return 1 + static_cast<std::uint32_t>(std::count_if(kBands.begin(), kBands.end(),
                                                      [&](double band) { return revenue_ratio > band; }));
}

}  // namespace

Portrait portrait_of(std::span<const Trait> traits, double revenue_ratio) {
  Portrait portrait;
  std::size_t drawn = 0;
  for (const Trait* trait : naming_traits(traits)) {
    if (!may_be_drawn(trait->column.topic)) continue;
    if (drawn == 0) portrait.emblem = emblem_of(*trait);
    if (drawn == 1) portrait.pattern = pattern_of(*trait);
    ++drawn;
  }
  portrait.joints = joints_of(traits);
  portrait.leaves = leaves_of(revenue_ratio);
  return portrait;
}

std::string_view name_of(Emblem emblem) {
  constexpr std::array<std::string_view, 11> kNames = {
      "basket", "coins", "calendar", "tag", "parcel", "clock", "star", "phone", "heart", "building", "ring"};
  return kNames[static_cast<std::size_t>(emblem)];
}

std::string_view name_of(Pattern pattern) {
  constexpr std::array<std::string_view, 6> kNames = {"plain", "stripes", "dots", "rings", "checks", "waves"};
  return kNames[static_cast<std::size_t>(pattern)];
}

}  // namespace ruas
