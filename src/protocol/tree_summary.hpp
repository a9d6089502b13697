// The top of a hierarchy of merges, for drawing.
#pragma once

#include <cstdint>
#include <vector>

namespace ruas::protocol {

struct TreeMerge {
  std::uint32_t left = 0;  // nodes: leaves from 0, then the merges in their order
  std::uint32_t right = 0;
  double height = 0;
  double rows = 0;
};

/// Without leaves where the method has no tree.
struct TreeSummary {
  std::vector<double> leaf_rows;
  std::vector<std::uint32_t> leaf_segments;  // the place of its segment among the segments
  std::vector<TreeMerge> merges;             // heights rising
};

}  // namespace ruas::protocol
