// What the Strategy screen shows of growing: customers alike, and what segments do not buy or use yet.
#pragma once

#include <string>
#include <vector>

#include "ui/model/strategy_view.hpp"

namespace ruas::ui {

struct RankedRow {
  std::string name, likeness, percentile;
  double score = 0;
  std::optional<std::size_t> segment;
};

struct GrowthView {
  protocol::LookalikeSettings settings;
  bool growth_known = false;                  // there is a trend to weigh
  std::vector<std::string> fit_columns;       // that a wish can be made of
  std::vector<std::string> fit_labels;        // of the column chosen
  std::size_t fit_column = 0, fit_label = 0;  // 0: none
  bool lasso = false;                         // customers are selected on the map
  bool searching = false;
  std::string refused;
  bool found = false;
  std::string headline, verdict;
  bool better_than_chance = false;
  std::vector<FactView> facts;
  ShareChartView lift;
  std::vector<std::string> traits;
  std::vector<std::string> left_out;
  std::vector<RankedRow> ranked;
  std::size_t segments = 0;
  bool stale = false;  // the data changed since
  std::string offers_absent, channels_absent;
  std::vector<std::string> offers, channels;
};

/// `state.data` must be there.
GrowthView growth_view(const AppState& state);

}  // namespace ruas::ui
