// RFM doctor: does the map fit this file? METHODS §4.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rfm/scores.hpp"
#include "rfm/segment_map.hpp"

namespace ruas {

/// Cells that lie in more than one segment.
struct DoubleCell {
  RfmCell cell;
  std::vector<std::size_t> segments;  // the customers go to the first
};

/// Neighbouring cells whose segments puzzle: a better score in a less urgent or less valued segment.
struct MapOddity {
  Message what;  // key "rfm.oddity_…"
  std::vector<RfmCell> cells;
  std::vector<std::size_t> segments;     // of each cell
  std::vector<std::uint64_t> customers;  // in each cell
};

struct RfmDoctor {
  std::array<std::uint64_t, kRfmCells> cells{};     // customers by RfmCell::index(): the 5 × 5 × 5 grid
  std::array<std::size_t, kRfmCells> segment_of{};  // by RfmCell::index()
  std::vector<std::uint64_t> segment_customers;     // per segment of the map
  std::vector<RfmCell> uncovered;
  std::uint64_t uncovered_customers = 0;
  std::vector<DoubleCell> doubly_covered;
  /// Segments none of whose cells can occur, because a score they ask for is never given on this file.
  std::vector<std::size_t> impossible;
  std::vector<MapOddity> oddities;  // those of METHODS §4 that this map still has
  std::vector<Message> notes;       // the findings as sentences
};

RfmDoctor examine(const RfmScores& scores, const SegmentMap& map);

}  // namespace ruas
