// Letters that stay with their people when segments are found again.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Below this share of the rows in both segmentations, the new one is another one and keeps its own order.
inline constexpr double kLeastInMatched = 0.5;

/// Gives the segments of `next` the places, and so the letters, of the segments of `previous` whose rows they
/// share most (METHODS, "Agreement"); those without such a partner, or whose partner's place is past the
/// last, fill what is left in their order. Outliers stay last. Both are of the same subject, of so many rows.
void keep_places(const FoundSegments& previous, std::size_t table_rows, FoundSegments& next, Run& run);

}  // namespace ruas
