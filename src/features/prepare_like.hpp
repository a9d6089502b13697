// Another table's rows as the same numbers: with the means, deviations and levels of the table that was
// prepared.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

struct PreparedLike {
  FeatureMatrix matrix;  // every row of the table, features as in the preparation
  std::vector<std::uint64_t>
      filled;  // per column: cells without a value, or of a level not known: taken for average
};

/// Every column is found in `table` by its name and is of a type that fits (see columns_like). An average
/// cell is 0 where numbers were standardised; a level that was not there before has none of the levels.
PreparedLike prepare_like(std::span<const PreparedColumn> columns, const Table& table, Run& run);

/// Names of those columns that `table` has too: numbers as numbers, categories as categories or text.
std::vector<std::string> columns_like(std::span<const PreparedColumn> columns, const Table& table);

}  // namespace ruas
