// What the RFM screen shows of the scores, in words and ready to draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/data_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// Segments of the map wear the letters they have as segments, or would have if they were found now and first;
/// those with nobody in them none.
using Mark = std::optional<SegmentMark>;

/// One square of the grid of recency and frequency.
struct SquareView {
  struct Part {
    Mark mark;
    double fraction = 0;  // of the square's customers
  };
  RfmSquare square;
  std::string name;   // "Recency 5, frequency 4: 312 customers, mostly Champions"
  std::string count;  // "312"; empty where there is nobody
  double weight = 0;  // of the fullest square, 0 … 1
  Mark mark;          // of the segment most of them are in
  std::vector<Part> parts;
  bool selected = false;
};

/// A row of the table of edges: what a score means.
struct ScoreRow {
  std::string score;
  std::string recency, frequency, monetary;  // "up to 18 · 870 customers"
};

struct RfmSegmentRow {
  std::size_t segment = 0;  // of the map
  Mark mark;
  std::string name;
  std::string customers;  // "870 · 20%"
  double share = 0;
  std::string revenue;  // "48%"
  double revenue_share = 0;
  std::string recency, frequency, monetary;  // means
  std::string note;                          // where nobody is in it
  std::string numbers;                       // on one line, for narrow pages
  bool selected = false;
};

/// A line of the segment map that can be typed over.
struct MapLineView {
  std::string label;
  std::string text;  // "champions: 555 554"
  std::string error;
};

struct RfmDetail {
  Mark mark;
  std::string title;
  std::vector<FactView> facts;
  std::string cells;  // sentence; empty where there is none
};

struct RfmView {
  RfmTab tab = RfmTab::segments;
  std::string no_orders;  // what is needed, in words; empty: there are customers with orders
  bool scored = false;
  bool waiting = false;
  std::string refused;  // why the newest settings were not scored; the numbers are then of those before
  std::string headline;
  std::vector<FactView> facts;
  protocol::RfmSettings settings;  // to build ScoreWith from
  protocol::Plan plan;             // in force, to build ChangePlan from
  std::optional<DayView> analysis_day;
  bool settings_open = false, map_open = false;
  std::vector<std::string> notes;
  std::vector<std::string> doctor;
  std::optional<int> money;
  std::vector<SquareView> squares;  // 25, recency 5 first, frequency rising
  std::vector<ScoreRow> scores;     // 5 first
  std::vector<RfmSegmentRow> segments;
  std::optional<RfmDetail> detail;
  std::vector<MapLineView> map;
  std::string map_text;
  bool map_changed = false;
  bool can_use = false;
};

/// `state.data` must be there.
RfmView rfm_view(const AppState& state);

}  // namespace ruas::ui
