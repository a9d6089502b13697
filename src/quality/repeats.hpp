// Rows and values that stand more than once.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

/// For each row the first row that is the same in every column: itself where there is none before it. Missing
/// equals missing. Time O(cells): hashes are made block by block and looked up in parts of their own,
/// equality is then checked on the cells. The same at any number of threads.
std::vector<std::uint32_t> first_rows_alike(std::span<const Column> columns, Run& run);

/// The same for one column's values; a row without a value is like no other.
std::vector<std::uint32_t> first_rows_of_values(const Column& column, Run& run);

/// How many rows are like an earlier one.
std::uint64_t count_repeats(std::span<const std::uint32_t> first_rows);

}  // namespace ruas
