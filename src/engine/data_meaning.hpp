// What the columns of the data are for: suggested, then as the plan has it.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// The user's own roles and criteria, on top of the suggested ones.
void decide_meanings(std::vector<ColumnMeaning>& meanings, const std::vector<protocol::ColumnDecision>& decisions);

/// Whether the column tells who somebody is: names, addresses, customer numbers, and what is in `personal`.
bool tells_who(const ColumnMeaning& column, const std::vector<std::string>& personal);

DataMeaning data_meaning(const MendedData& data, const protocol::Plan& plan, Run& run);

}  // namespace ruas
