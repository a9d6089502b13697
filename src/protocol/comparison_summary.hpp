// Two segmentations of the same rows side by side: the crosswalk on the page and `ruas compare … --json`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

struct ComparedSegment {
  std::string label;       // its letter, or what stands in the file
  Message name;            // where the method has one
  std::uint64_t rows = 0;  // in both segmentations
  std::int64_t partner =
      -1;  // the place of the segment of the other side that is most likely the same; −1: none
};

struct ComparedSide {
  std::string title;  // method or file
  std::vector<ComparedSegment> segments;
};

struct ComparisonSummary {
  ComparedSide first, second;
  std::vector<std::uint64_t> counts;  // first × second segments, row by row: what a flow diagram draws
  double adjusted_rand = 0;
  std::uint64_t rows_in_both = 0;
  std::uint64_t only_in_first = 0;
  std::uint64_t only_in_second = 0;
  std::uint64_t differing = 0;  // rows not in the partner of their segment, or in one segmentation only
  std::vector<Message> notes;
};

}  // namespace ruas::protocol
