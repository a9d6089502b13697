// Two segmentations of the same rows, counted against each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "parallel/run.hpp"

namespace ruas {

/// The label of a row that a segmentation leaves out.
inline constexpr std::uint8_t kWithoutSegment = 255;

struct Crosstab {
  std::size_t first_segments = 0;
  std::size_t second_segments = 0;
  std::vector<std::uint64_t> counts;  // first_segments × second_segments, row by row: rows in both
  std::uint64_t only_in_first = 0;    // rows that the second leaves out
  std::uint64_t only_in_second = 0;

  std::uint64_t at(std::size_t first, std::size_t second) const {
    return counts[first * second_segments + second];
  }
  std::uint64_t rows() const;  // in both segmentations
};

/// Labels of the same rows, below the numbers of segments given or kWithoutSegment.
Crosstab crosstab(std::span<const std::uint8_t> first, std::size_t first_segments,
                  std::span<const std::uint8_t> second, std::size_t second_segments, Run& run);

/// Hubert & Arabie 1985: 1 where both say the same, about 0 where they agree as chance would; of the rows in
/// both. 1 where neither tells any rows apart, or both tell all.
double adjusted_rand(const Crosstab& crosstab);

}  // namespace ruas
