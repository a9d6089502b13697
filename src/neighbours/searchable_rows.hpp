// How many rows can be compared with their neighbours while somebody waits.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ruas {

/// 50,000, and fewer with many features, where a tree no longer helps and the work grows with rows² ·
/// features; 5,000 at least. What has more rows is sampled, and says so.
inline std::size_t searchable_rows(std::size_t features) {
  constexpr double kAffordable = 2e10;
  const auto rows = static_cast<std::size_t>(std::sqrt(kAffordable / static_cast<double>(features)));
  return std::clamp<std::size_t>(rows, 5'000, 50'000);
}

}  // namespace ruas
