// How a persona is drawn: a figure of bamboo, after what its customers do. METHODS §10.
//
// Made from the segment's place and its traits alone. Sex, age, income and place never change it, and there
// is no face and no skin.
#pragma once

#include <cstdint>
#include <span>

#include "personas/traits.hpp"

namespace ruas {

/// What the figure holds.
enum class Emblem { basket, coins, calendar, tag, parcel, clock, star, phone, heart, building, ring };
/// How its stem is marked.
enum class Pattern { plain, stripes, dots, rings, checks, waves };

struct Portrait {
  Emblem emblem = Emblem::ring;
  Pattern pattern = Pattern::plain;
  std::uint32_t joints = 3;  // 2–6: how often they buy, against all
  std::uint32_t leaves = 2;  // 1–5: how much revenue they bring, against their number
};

/// `revenue_ratio` is share of revenue over share of customers; NaN without revenue.
Portrait portrait_of(std::span<const Trait> traits, double revenue_ratio);

std::string_view name_of(Emblem emblem);
std::string_view name_of(Pattern pattern);

}  // namespace ruas
