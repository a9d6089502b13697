// One customer as an example: what describes them, and the keys masked.
#pragma once

#include <span>
#include <vector>

#include "engine/results.hpp"
#include "personas/topics.hpp"
#include "protocol/persona_summary.hpp"

namespace ruas {

/// The customer's number masked, then the described columns in table order; missing values are left out.
std::vector<protocol::TypicalValue> typical_values(const SubjectTable& subject,
                                                   std::span<const DescribedColumn> columns, std::size_t row);

}  // namespace ruas
