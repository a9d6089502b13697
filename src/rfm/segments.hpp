// Scores and a map → a segment for every customer, a segmentation like any other.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "rfm/scores.hpp"
#include "rfm/segment_map.hpp"

namespace ruas {

inline constexpr std::uint8_t kNotSegmented = 255;

struct RfmSegments {
  std::vector<std::uint8_t> labels;  // per customer, index into names; kNotSegmented without scores or cell
  std::vector<Message> names;        // in the order of the map
  std::vector<std::uint64_t> sizes;  // customers of each
  std::uint64_t not_segmented = 0;
};

/// Customers in each cell of the cube, by RfmCell::index().
std::array<std::uint64_t, kRfmCells> count_cells(const RfmScores& scores);

/// The map has fewer than 255 segments.
RfmSegments rfm_segments(const RfmScores& scores, const SegmentMap& map);

}  // namespace ruas
