// Rows of one column brought into the order of another table.
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

inline constexpr std::uint32_t kNoRow = std::numeric_limits<std::uint32_t>::max();

/// Row i of the result is row rows[i] of `column`, missing where that is kNoRow. Categories keep their codes
/// as far as labels in order of first appearance allow; text that now repeats becomes a category, as it would
/// on reading. The name stays.
Column gather(const Column& column, std::span<const std::uint32_t> rows, Run& run);

}  // namespace ruas
