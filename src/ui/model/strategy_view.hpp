// What the Strategy screen shows of concentration and of the type of market, in words and ready to draw.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/data_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// A curve of shares from (0, 0) to (1, 1), with what chance or equality would be.
struct ShareChartView {
  std::string name, description;
  std::string across, upwards;  // what the axes count
  std::string curve, beside;    // the key: the curve, and the line or band it is held against
  std::vector<double> x, y;
  std::vector<double> low, high;  // the band; empty: the diagonal
};

struct DimensionChoice {
  std::string by, label;
};

struct ShareRow {
  std::string label, customers, revenue, percent;
  double share = 0;
};

struct LargestRow {
  std::string name, revenue, percent;
  double share = 0;  // of the revenue
  std::optional<std::size_t> segment;
  bool leaves = false;  // thought away in the stress test
  std::string note;
};

struct ConcentrationView {
  std::vector<DimensionChoice> dimensions;
  std::size_t dimension = 0;
  std::string absent;  // why this one cannot be shown
  std::string verdict;
  std::vector<std::string> notes;
  std::vector<FactView> facts;
  std::string band_help;
  ShareChartView lorenz;
  std::vector<ShareRow> shares;  // categories, channels …; empty for customers
  // The stress test.
  std::size_t leaving = 0, most = 0;
  std::string stress;
  std::vector<FactView> stress_facts;
  std::vector<std::string> vanished;
  std::vector<LargestRow> largest;
  std::vector<SegmentMark> marks;  // per segment
};

struct EvidenceRow {
  std::string type;  // empty: as the row before
  std::string what;
  std::string stance;
  bool chosen = false;  // of the type that was found
};

struct PartyShare {
  std::string label, customers, revenue;
  double customer_share = 0, revenue_share = 0;
};

struct MixRow {
  std::string category;
  std::vector<double> shares;  // per segment
  std::vector<std::string> percents;
};

struct TypeView {
  std::string absent;
  std::string title, reason;
  std::vector<EvidenceRow> evidence;
  std::string mix_note;
  std::vector<std::string> segments;
  std::vector<MixRow> mix;
  std::vector<std::string> mix_cares;
  std::string party_title;
  std::vector<PartyShare> parties;
};

struct StrategyView {
  StrategyTab tab = StrategyTab::concentration;
  std::string refused;
  bool waiting = false;
  ConcentrationView concentration;
  TypeView type;
};

/// `state.data` must be there.
StrategyView strategy_view(const AppState& state);

}  // namespace ruas::ui
