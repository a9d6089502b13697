// Two segmentations of the same customers side by side: how many went where, and how far the two agree.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/over_time_view.hpp"

namespace ruas::ui {

/// One segment of the present segmentation against all of the other.
struct CrosstabRow {
  std::string label;
  std::vector<std::string> counts;
};

struct CrosswalkView {
  std::vector<std::string> choices;
  std::size_t chosen = 0;
  bool comparing = false;
  bool can_compare = false;
  std::string refused;
  bool known = false;  // everything below
  std::string verdict;
  std::vector<FactView> facts;
  std::vector<std::string> notes;
  FlowView flow;
  std::vector<std::string> columns;  // of the crosstab
  std::vector<CrosstabRow> rows;
};

/// `state.found` must be there.
CrosswalkView crosswalk_view(const AppState& state);

}  // namespace ruas::ui
