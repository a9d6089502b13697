// Traits → the sections of a persona's card. Every sentence keeps the number behind it. METHODS §10.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "personas/traits.hpp"

namespace ruas {

/// In the order of the card.
enum class Section {
  who,
  where,
  shop,
  what,
  how,
  when,
  channel,
  interests,
  motivation_intrinsic,
  motivation_extrinsic,
  business
};
inline constexpr std::size_t kSections = 11;

std::string_view name_of(Section section);

struct PersonaSentence {
  Message text;
  /// Nothing is behind a sentence that says that nothing is known.
  bool known = true;
  Evidence evidence;
};

struct PersonaSection {
  Section section = Section::who;
  std::vector<PersonaSentence> sentences;  // never empty
};

/// The sections in order; shop and business only where a column speaks of it. Where no mapped column serves
/// one, or none of its columns has a value here, its one sentence says so. At most four sentences each, the
/// most telling first. A share of one category is told only where they like it: above that of all, and 5 % or
/// more (ours).
std::vector<PersonaSection> describe_sections(std::span<const Trait> traits);

}  // namespace ruas
