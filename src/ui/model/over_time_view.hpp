// What the Strategy screen shows of two points in time: who stayed, moved, came and went, what that is worth,
// and what has drifted. In words and ready to draw.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ui/model/strategy_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// Between a segment (or nowhere: behind the last) before and after.
struct FlowBand {
  std::size_t from = 0, to = 0;
  double customers = 0;
};

/// Segments before on the left, after on the right; who came and who went have a place of their own below.
struct FlowView {
  std::string name, description;
  std::vector<std::string> before, after;  // per segment, then nowhere: "A · 120"
  std::string left, right;                 // above the two sides
  std::vector<FlowBand> bands;
  std::vector<SegmentMark> before_marks, after_marks;  // per segment; as many on both sides
};

struct TransitionCellView {
  std::string text;  // "12 · 10%"; empty: nobody
  double share = 0;  // of those who were in the row's segment
  bool stayed = false;
};

struct TransitionRowView {
  std::size_t segment = 0;  // as many as there are segments: who came
  std::string label;
  std::vector<TransitionCellView> cells;  // per segment, then gone
};

/// One way that customers took.
struct WayRow {
  std::size_t from = 0, to = 0;
  std::string customers, before, after, change;
  double value = 0;  // change of revenue over the largest one, −1 … 1
};

struct MovedRow {
  std::string name, before, after;
  std::size_t from = 0, to = 0;
};

struct DriftRowView {
  std::string column, verdict, index;
  double share = 0;  // of the largest index, and at least of the flag's
  bool flagged = false;
};

struct OverTimeView {
  bool segmented = false;  // there are segments to follow
  bool windows = false;    // made from orders: another window of them can be looked at
  std::string from, to;    // as typed
  std::string from_error, to_error;
  bool comparing = false;
  std::string refused;
  bool compared = false;
  bool stale = false;  // segments or data changed since
  std::string headline;
  std::string stretches;  // which days are compared; empty for files
  std::string left_out;   // columns that cannot be told of those days; empty: all can
  std::vector<FactView> facts;
  std::string rules;  // whether the old rules still hold
  bool rules_lost = false;
  std::vector<SegmentMark> marks;  // per segment
  FlowView flow;
  std::vector<std::string> letters;
  std::vector<TransitionRowView> matrix;
  std::vector<WayRow> ways;  // between different places, by the money that went them
  std::vector<MovedRow> movers;
  std::vector<DriftRowView> drift;
};

/// `state.data` must be there.
OverTimeView over_time_view(const AppState& state);

}  // namespace ruas::ui
