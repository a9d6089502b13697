// What the Segments screen shows, in words and ready to draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/crosswalk_view.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/model/map_legend.hpp"
#include "ui/model/merge_tree.hpp"
#include "ui/model/method_choices.hpp"
#include "ui/model/rules_view.hpp"
#include "ui/model/validity_view.hpp"
#include "ui/model/why_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// How far a segment (or selection) stands from the rest: Cohen's bands .2 / .5 / .8, METHODS §8.
enum class Effect { none, little, clear, far };
Effect effect_of(double standardised_difference);

struct SegmentRow {
  std::size_t segment = 0;  // index into the summary
  std::string letter;
  std::string name;  // where the method names its segments; else empty
  std::string size;  // "412 · 21%"
  double share = 0;
  std::vector<std::string> apart;  // at most three sentences, the strongest first
  std::string confidence;
  std::string silhouette;
  std::string revenue;  // share of revenue; empty where there is no such column
  std::string numbers;  // size and confidence on one line, for narrow pages
  std::optional<StabilityBadge> stability;  // where it was checked
  bool selected = false;
};

/// A column in one segment or selection beside all rows.
struct ProfileRow {
  struct Level {
    std::string label;
    std::string here;  // "81.0% (all 30.0%)"
  };
  std::string name;  // of the column
  std::string column;
  std::string here;    // "412 (average 180)", or "Medan 81.0% (overall 30.0%)"
  std::string effect;  // "far higher"
  std::string score;   // standardised mean difference, two decimals
  double difference = 0;
  std::vector<Level> levels;  // categories: every level
};

struct SegmentDetail {
  std::size_t segment = 0;
  std::string letter;
  std::string name;      // where the method names its segments; else empty
  std::string headline;  // "412 rows, 20.6%"
  std::string confidence;
  std::string revenue;  // sentence, empty where there is none
  std::vector<std::string> apart;
  std::vector<ProfileRow> columns;
  HandView hand;
};

struct SelectionDetail {
  struct Part {
    std::size_t segment = 0;
    std::string letter;
    std::string count;
  };
  std::string headline;  // "312 rows selected, 15.6%"
  std::vector<Part> parts;
  std::vector<std::string> apart;
  std::vector<ProfileRow> columns;
};

struct TrialRow {
  std::string k;
  std::string silhouette;
  std::string inertia;
  std::string bic;   // of a mixture; else empty
  std::string note;  // "chosen", or why it failed
  bool chosen = false;
};

/// How a column became numbers, or why it did not.
struct ColumnNote {
  std::string column;
  std::string note;
};

struct SettingsView {
  MethodPicker method;
  RulesView rules;
  std::string columns;  // "7 of 11 columns"
  std::optional<std::uint32_t> k;
  std::uint64_t seed = 1;
  std::uint32_t restarts = 4;
  bool log_skewed = true;
  bool open = false;
  bool can_find = false;
  std::string cannot_find;
};

struct VerdictView {
  std::string sentence;
  std::string score;   // "Silhouette 0.41"; empty where there is none
  std::string detail;  // the number, what it was measured on, the bands
  bool clear = false;  // groups were found
};

struct FoundView {
  std::string headline;  // "6 segments of 2,000 rows"
  std::string how_found;  // by which method, and why
  std::string how_many;   // how k came about
  VerdictView verdict;
  std::string stale;      // sentence, empty while fresh
  bool by_rfm = false;    // not searched for: the RFM map says who belongs where
  std::string set_aside;  // sentence, empty where no row was
  std::string spare_column;  // that which sets most aside, where that is much; else empty
  std::string leave_out;     // the words of a button for it
  std::string ordered_by;
  std::string not_converged;
  bool has_revenue = false;
  bool stability_checked = false;
  std::string size_header;     // "Rows", "Customers"
  std::string revenue_header;  // "Revenue", "Of the total"
  std::string revenue_help;    // of which column; empty where the header says it all
  std::vector<SegmentMark> marks;  // per segment
  std::vector<SegmentRow> rows;
  SegmentOrder order;
  ChangesView changes;
  MapLegend map;
  std::vector<TrialRow> trials;
  MergeTreeView tree;
  std::string trials_sample;  // empty where the numbers were tried on all rows
  std::vector<ColumnNote> prepared;
  std::vector<ColumnNote> left_out;
  bool can_export = false;
  SegmentsTab tab = SegmentsTab::found;
  ValidityView validity;
  WhyView why;
  CrosswalkView crosswalk;
  std::optional<SegmentDetail> segment;
  std::optional<SelectionDetail> selection;
};

struct SegmentsView {
  bool searching = false;
  bool can_find_again = false;  // in the way in which those that are shown were found
  SettingsView settings;
  std::optional<FoundView> found;
};

SegmentsView segments_view(const AppState& state);

}  // namespace ruas::ui
