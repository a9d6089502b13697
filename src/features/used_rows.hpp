// The rows of the table that take part, and the numbers of a column over them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Rows of the table that have a number in each of `columns` (indices; categories and others do not count),
/// increasing.
std::vector<std::uint32_t> complete_rows(const Table& table, std::span<const std::size_t> columns, Run& run);

/// Values of `column` in the rows of a block: in place where every row of the table takes part, else copied
/// to `scratch`, which has room for the block. `rows` as from complete_rows.
std::span<const double> values_over(const NumberColumn& column, std::span<const std::uint32_t> rows,
                                    Block block, std::span<double> scratch);

}  // namespace ruas
