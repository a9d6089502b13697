#include "rfm/segments.hpp"

namespace ruas {

std::array<std::uint64_t, kRfmCells> count_cells(const RfmScores& scores) {
  std::array<std::uint64_t, kRfmCells> counts{};
  for (std::size_t i = 0; i < scores.recency.scores.size(); ++i)
    if (const std::optional<RfmCell> cell = scores.cell_of(i)) ++counts[cell->index()];
  return counts;
}

RfmSegments rfm_segments(const RfmScores& scores, const SegmentMap& map) {
  const auto segment_of = segment_of_cells(map);
  RfmSegments segments;
  segments.sizes.resize(map.size());
  for (const MapSegment& segment : map) segments.names.push_back(segment.title());
  segments.labels.reserve(scores.recency.scores.size());
  for (std::size_t i = 0; i < scores.recency.scores.size(); ++i) {
    const std::optional<RfmCell> cell = scores.cell_of(i);
    const std::size_t segment = cell ? segment_of[cell->index()] : kNoSegment;
    segments.labels.push_back(segment == kNoSegment ? kNotSegmented : static_cast<std::uint8_t>(segment));
    ++(segment == kNoSegment ? segments.not_segmented : segments.sizes[segment]);
  }
  return segments;
}

}  // namespace ruas
