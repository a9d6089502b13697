// One customer as an example: what tells most of their segment, and the keys masked.
#pragma once

#include <span>
#include <vector>

#include "engine/results.hpp"
#include "personas/traits.hpp"
#include "protocol/persona_summary.hpp"

namespace ruas {

/// The customer's number masked, then what sets the segment apart most, in `traits`; twelve in all at most
/// (ours), each topic once. Missing values and categories that they hardly buy are left out.
std::vector<protocol::TypicalValue> typical_values(const SubjectTable& subject, std::span<const Trait> traits,
                                                   std::size_t row);

}  // namespace ruas
