// Which segment each of the 125 cells of the RFM cube belongs to, as data a person can edit.
//
// As text, a line per segment: its name, a colon, its cells as R F M digits.
//   champions: 555 554 544
//   My own name: 111 112
// The names of the built-in segments are keys ("champions": rfm.segment_champions); any other name is shown
// as typed.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "rfm/cell.hpp"

namespace ruas {

struct MapSegment {
  std::string name;  // a built-in name ("champions") or the user's own
  std::vector<RfmCell> cells;
  friend bool operator==(const MapSegment&, const MapSegment&) = default;

  Message title() const;  // what to call it in the reader's language
};

using SegmentMap = std::vector<MapSegment>;

inline constexpr std::size_t kNoSegment = static_cast<std::size_t>(-1);

/// The eleven segments of METHODS §4: all 125 cells, each once.
SegmentMap eleven_segments();

/// Errors name the line and what is wrong with it. A map with cells uncovered or covered twice is read: the
/// doctor says so.
Result<SegmentMap> parse_segment_map(std::string_view text);
std::string write_segment_map(const SegmentMap& map);

/// Per cell the index of its segment, the first where there are several; kNoSegment where there is none.
std::array<std::size_t, kRfmCells> segment_of_cells(const SegmentMap& map);

}  // namespace ruas
