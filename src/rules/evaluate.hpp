// Which rows satisfy a condition.
#pragma once

#include "parallel/run.hpp"
#include "rules/condition.hpp"
#include "rules/row_set.hpp"
#include "table/table.hpp"

namespace ruas {

/// Column by column, 64 rows to a word, the blocks side by side. The condition has passed check_condition on
/// this table.
RowSet matching_rows(const Condition& condition, const Table& table, Run& run);

}  // namespace ruas
