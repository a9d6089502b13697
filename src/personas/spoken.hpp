// Numbers of a trait as its sentences say them; the exact ones stand beside them as evidence. METHODS,
// "Personas".
#pragma once

#include "personas/traits.hpp"

namespace ruas {

/// Counts, years and days as whole numbers, towards the side from which they are told: of whole numbers half
/// are 8½ or more where half are 9 or more, and at most 8½ where half are at most 8. Everything else, and
/// means, as they are.
double spoken(const Trait& trait, double number, bool at_most);

}  // namespace ruas
