// The tree of groups within groups (Ward), laid out: leaves side by side, every merge as high as it costs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// One merge, in shares of the picture: across 0 … 1 from left to right, up 0 (a leaf) … 1 (the highest merge).
struct Fork {
  double left = 0, right = 0;              // across: where the two legs stand
  double left_foot = 0, right_foot = 0;    // up: where they begin
  double height = 0;                       // up
  std::optional<std::size_t> segment;      // everything below is of this segment
};

/// What the picture says, as a table.
struct CutRow {
  std::string groups;  // "4"
  std::string height;  // what the next merge costs
  bool chosen = false;
};

struct MergeTreeView {
  std::vector<Fork> forks;  // the lowest first; none where the method has no tree
  std::vector<std::optional<std::size_t>> leaves;  // segment of each leaf, from left to right
  double cut = 0;                                  // up: between the last merge made and the first not made
  std::vector<SegmentMark> marks;  // per segment
  std::vector<CutRow> cuts;  // from two groups on, at most ten
  std::string summary;
};

MergeTreeView merge_tree(const protocol::SegmentationSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
