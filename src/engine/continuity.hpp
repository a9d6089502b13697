// Letters and names that stay with their people when segments are found again.
#pragma once

#include <vector>

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Below this share of the rows in both segmentations, the new one is another one: its letters start anew, and it is called nothing.
inline constexpr double kLeastInMatched = 0.5;

struct FoundAgain {
  bool mostly = false;         // kLeastInMatched or more of the rows
  std::vector<Message> names;  // that the user gave, by the segments of `next`; empty: none
};

/// Gives the segments of `next` the letters of those of `previous` whose rows they share most (METHODS, "Agreement"), and places
/// in the order of the letters; whoever has no such partner takes the first letter that nobody had. Outliers stay
/// last. Both are of the same subject, of so many rows. A name stays where at least kLeastInMatched of the people of the
/// two segments are in both.
FoundAgain keep_letters(const FoundSegments& previous, std::size_t table_rows, FoundSegments& next, Run& run);

}  // namespace ruas
