// What the columns of the data are for: suggested, then as the plan has it.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// The user's own roles and criteria, on top of the suggested ones.
void decide_meanings(std::vector<ColumnMeaning>& meanings, const std::vector<protocol::ColumnDecision>& decisions);

DataMeaning data_meaning(const MendedData& data, const protocol::Plan& plan, Run& run);

}  // namespace ruas
