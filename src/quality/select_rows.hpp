// Some of a table's rows.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

/// The rows named, in that order; labels of categories stay as they are, also those that no longer occur.
std::vector<Column> select_rows(std::span<const Column> columns, std::span<const std::uint32_t> rows,
                                Run& run);

}  // namespace ruas
