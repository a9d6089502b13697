// Which segment of one segmentation is which of another: so that letters, names and colours stay with their
// people.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "agreement/crosstab.hpp"

namespace ruas {

inline constexpr std::size_t kUnmatched = static_cast<std::size_t>(-1);

/// One of the assignments of rows to columns with the largest sum of gains (row by row, rows × columns): per
/// row its column, each taken once; kUnmatched where there are more rows than columns. Hungarian method (Kuhn
/// 1955, Munkres 1957) with shortest augmenting paths, O(n³).
std::vector<std::size_t> best_assignment(std::span<const std::uint64_t> gains, std::size_t rows,
                                         std::size_t columns);

struct Matching {
  std::vector<std::size_t>
      second_of_first;  // per segment; kUnmatched where there are none left, or they share nobody
  std::vector<std::size_t> first_of_second;
  std::uint64_t rows_in_matched = 0;  // in both and in segments that belong together
};

/// The pairs of segments that together hold the most rows.
Matching match_segments(const Crosstab& crosstab);

/// The rows that the second segmentation does not put where the matching says: increasing. Rows that only one
/// of them has a segment for differ; rows that neither has do not.
std::vector<std::uint32_t> differing_rows(std::span<const std::uint8_t> first,
                                          std::span<const std::uint8_t> second, const Matching& matching);

}  // namespace ruas
