#include "personas/naming.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;  // Cohen 1988
/// Who has something, and who does not: nearly all, and hardly any (ours).
constexpr double kNearlyAll = 0.9;
constexpr double kHardlyAny = 0.05;
constexpr double kMostOfThem = 0.6;

/// How much a topic tells about a customer to somebody who sells (ours): what people do before who they are.
double weight_of(Topic topic) {
  switch (topic) {
    case Topic::promotions:
    case Topic::refunds:
    case Topic::orders:
    case Topic::order_value:
    case Topic::category:
    case Topic::interest:
    case Topic::party:
      return 1;
    case Topic::revenue:
    case Topic::recency:
    case Topic::category_share:
      return 0.9;
    case Topic::channel:
    case Topic::pieces:
      return 0.8;
    case Topic::tenure:
      return 0.7;
    case Topic::label:
    case Topic::number:
    case Topic::yes_no:
      return 0.4;
    case Topic::place:
    case Topic::store:
    case Topic::age:
    case Topic::income:
      return 0.3;
    case Topic::gap:
    case Topic::weekday:
    case Topic::sex:
      return 0;
  }
  return 0;
}

/// Traits of one family say nearly the same: a name takes one of them.
int family_of(Topic topic) {
  switch (topic) {
    case Topic::order_value:
    case Topic::revenue:
    case Topic::pieces:
      return 1;
    case Topic::category:
    case Topic::category_share:
      return 2;
    case Topic::orders:
    case Topic::gap:
      return 3;
    case Topic::recency:
      return 4;
    default:
      return 10 + static_cast<int>(topic);
  }
}

/// Other columns are families of their own.
bool same_family(const Trait& a, const Trait& b) {
  const Topic topic = a.column.topic;
  if (topic == Topic::number || topic == Topic::label || topic == Topic::yes_no)
    return a.column.column == b.column.column;
  return family_of(topic) == family_of(b.column.topic);
}

bool is_level(const Trait& trait) {
  return trait.evidence.statistic == Statistic::level_share || trait.column.topic == Topic::category_share;
}

/// "With visits" is said of those who nearly all have them, and the reverse.
bool is_true_of_all(const Trait& trait) {
  return trait.high() ? trait.evidence.value >= kNearlyAll : trait.evidence.value <= kHardlyAny;
}

/// A category that hardly any of their money goes to is not what they are known for.
bool is_liked(const Trait& trait) {
  return trait.evidence.value >= kHardlyAny;
}

/// "From Medan" is said where clearly more than half of them are.
bool names_a_place(const Trait& trait) {
  return trait.column.topic == Topic::place || trait.column.topic == Topic::store;
}

/// To have little of one category is no name.
bool can_name(const Trait& trait) {
  if (!trait.agrees || !(std::fabs(trait.evidence.effect) >= kSmallEffect)) return false;
  if (trait.column.topic == Topic::yes_no && !is_true_of_all(trait)) return false;
  if (trait.column.topic == Topic::category_share && !is_liked(trait)) return false;
  if (names_a_place(trait) && !(trait.evidence.value >= kMostOfThem)) return false;
  return weight_of(trait.column.topic) > 0 && (!is_level(trait) || trait.high());
}

double telling(const Trait& trait) {
  return weight_of(trait.column.topic) * std::fabs(trait.evidence.effect);
}

/// "category" for the share of money too: in a name they are one.
std::string spoken_topic(const Trait& trait) {
  const Topic topic = trait.column.topic;
  return std::string(name_of(topic == Topic::category_share ? Topic::category : topic));
}

std::string key_of(const char* form, const Trait& trait) {
  std::string key = form + spoken_topic(trait);
  if (!is_level(trait)) key += trait.high() ? "_high" : "_low";
  return key;
}

Message words_of(std::string key, const Trait& trait) {
  return Message(std::move(key)).with("level", trait.evidence.level).with("column", trait.evidence.column);
}

Message head_of(const Trait& trait) {
  return words_of(key_of("persona.head_", trait), trait);
}

/// "Mostly" is said of the most frequent label only.
Message qualifier_of(const Trait& trait) {
  const bool more = trait.column.topic == Topic::label && !trait.tells_most();
  return words_of(key_of("persona.with_", trait) + (more ? "_more" : ""), trait);
}

std::string id_of(const Trait& trait) {
  std::string id = key_of("", trait);
  const Topic topic = trait.column.topic;
  if (topic == Topic::number || topic == Topic::label || topic == Topic::yes_no)
    id += ":" + trait.evidence.column;
  if (is_level(trait)) id += ":" + trait.evidence.level;
  return id;
}

/// What people do makes the better noun, where they live or how old they are the better addition.
bool better_head(const Trait& a, const Trait& b) {
  return weight_of(a.column.topic) >= weight_of(b.column.topic);
}

PersonaName name_of_traits(const Trait& first, const Trait* second) {
  if (!second) return {head_of(first), {}, id_of(first)};
  const bool in_order = better_head(first, *second);
  const Trait& head = in_order ? first : *second;
  const Trait& qualifier = in_order ? *second : first;
  return {head_of(head), qualifier_of(qualifier), id_of(head) + "+" + id_of(qualifier)};
}

bool taken(std::span<const PersonaName> names, const PersonaName& name) {
  return std::any_of(names.begin(), names.end(),
                     [&](const PersonaName& other) { return other.id == name.id; });
}

/// "Coffee buyers who prefer Coffee" is one thing said twice.
bool repeats(const Trait& first, const Trait& second) {
  return is_level(first) && is_level(second) && first.evidence.level == second.evidence.level;
}

PersonaName free_name(std::span<const Trait> traits, const std::string& letter,
                      std::span<const PersonaName> names) {
  const std::vector<const Trait*> candidates = naming_traits(traits);
  if (candidates.empty())
    return {Message("persona.head_like_all"), Message("persona.with_letter").with("letter", letter),
            "like_all:" + letter};
  if (candidates.size() == 1)
    if (PersonaName alone = name_of_traits(*candidates[0], nullptr); !taken(names, alone)) return alone;
  for (std::size_t first = 0; first < candidates.size(); ++first)
    for (std::size_t second = first + 1; second < candidates.size(); ++second) {
      if (repeats(*candidates[first], *candidates[second])) continue;
      if (PersonaName name = name_of_traits(*candidates[first], candidates[second]); !taken(names, name))
        return name;
    }
  PersonaName last = name_of_traits(*candidates[0], nullptr);
  last.qualifier = Message("persona.with_letter").with("letter", letter);
  last.id += "+letter:" + letter;
  return last;
}

}  // namespace

std::vector<const Trait*> naming_traits(std::span<const Trait> traits) {
  std::vector<const Trait*> sorted;
  for (const Trait& trait : traits)
    if (can_name(trait)) sorted.push_back(&trait);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Trait* a, const Trait* b) { return telling(*a) > telling(*b); });
  std::vector<const Trait*> kept;
  for (const Trait* trait : sorted)
    if (std::none_of(kept.begin(), kept.end(),
                     [&](const Trait* other) { return same_family(*other, *trait); }))
      kept.push_back(trait);
  return kept;
}

std::vector<PersonaName> name_personas(std::span<const std::vector<Trait>> traits,
                                       const SegmentLetters& letters) {
  std::vector<PersonaName> names;
  for (std::size_t segment = 0; segment < traits.size(); ++segment)
    names.push_back(free_name(traits[segment], letters.of(segment), names));
  return names;
}

}  // namespace ruas
