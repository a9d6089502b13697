// Letters and names that stay with their people when segments are found again.
#pragma once

#include <vector>

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Below this share of the rows in both segmentations, the new one is another one: it keeps its own order, and is called nothing.
inline constexpr double kLeastInMatched = 0.5;

/// Gives the segments of `next` the places, and so the letters, of the segments of `previous` whose rows they
/// share most (METHODS, "Agreement"); those without such a partner, or whose partner's place is past the
/// last, fill what is left in their order. Outliers stay last. Both are of the same subject, of so many rows.
/// Returns the names that the user gave and that stay with their people, in the order of the letters of `next`: at least
/// kLeastInMatched of the people of the two segments are in both.
std::vector<Message> keep_places(const FoundSegments& previous, std::size_t table_rows, FoundSegments& next, Run& run);

}  // namespace ruas
