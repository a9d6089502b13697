// A name from the two traits that set a segment apart most. METHODS §10.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/segment_letters.hpp"
#include "personas/traits.hpp"

namespace ruas {

/// "Big-basket buyers" and "who prefer Rackets": written one after the other. The second may be empty.
struct PersonaName {
  Message head;
  Message qualifier;
  /// Which traits it was made of, without words: "order_value_high+category:Rackets". The same in every
  /// language and at every seed; a user's own name is remembered by it.
  std::string id;
  friend bool operator==(const PersonaName&, const PersonaName&) = default;
};

/// What a segment can be called after, the most telling first: at least a small effect (0.2), one per kind of
/// thing (money is named once), never the sex. Something that they have or not only where it is true of 90 %
/// or more, or of 5 % or fewer (ours).
std::vector<const Trait*> naming_traits(std::span<const Trait> traits);

/// One name per segment, all different. `traits` is per segment; earlier segments choose first. Whom nothing
/// sets apart is told by the letter.
std::vector<PersonaName> name_personas(std::span<const std::vector<Trait>> traits,
                                       const SegmentLetters& letters);

}  // namespace ruas
