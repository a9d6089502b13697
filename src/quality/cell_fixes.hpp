// What a fix writes into a column.
#pragma once

#include <cstdint>
#include <optional>

#include "quality/fix.hpp"
#include "table/column.hpp"

namespace ruas {

/// Changes the cells and tells how many. Nothing where the fix is none of cells, or does not fit the column.
std::optional<std::uint64_t> change_cells(Column& column, const Fix& fix);

}  // namespace ruas
