// The results as numbers and words: what the page shows and what the command line writes are these same structs.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "protocol/comparison_summary.hpp"
#include "protocol/data_summary.hpp"
#include "protocol/explanation_summary.hpp"
#include "protocol/lifetime_summary.hpp"
#include "protocol/market_summary.hpp"
#include "protocol/rfm_summary.hpp"
#include "protocol/rules_summary.hpp"
#include "protocol/segment_edits.hpp"
#include "protocol/tree_summary.hpp"
#include "protocol/validity_summary.hpp"

namespace ruas::protocol {

/// How a column was prepared for clustering.
struct PreparationSummary {
  std::string column;
  std::string kind;  // "number" "category"
  bool log = false;
  double mean = 0;
  double standard_deviation = 1;
  std::vector<std::string> levels;
};

struct LeftOutSummary {
  std::string column;
  Message reason;
};

struct TrialSummary {
  std::uint32_t k = 0;
  double inertia = 0;
  double silhouette = 0;
  bool failed = false;
  Message failure;
  double bic = std::numeric_limits<double>::quiet_NaN();  // of a mixture: the lower, the better
};

struct LevelSummary {
  std::string level;
  double share = 0;
  double overall_share = 0;
};

/// A column seen in one segment (or in a selection), against the rest.
struct ColumnSummary {
  std::string column;
  std::string kind;  // "number" "category"
  double mean = 0;
  double overall_mean = 0;
  double difference = 0;  // standardised mean difference against the rest
  std::vector<LevelSummary> levels;
  std::string top_level;
};

struct SegmentSummary {
  std::string letter;
  Message name;  // the user's own, else the method's (RFM, rules); empty: none
  std::uint64_t size = 0;
  double share = 0;
  double mean_confidence = 0;
  double silhouette = 0;
  double revenue = 0;
  double revenue_share = 0;
  std::vector<ColumnSummary> columns;
  std::vector<std::size_t> top_differences;  // indices into columns, largest first
};

/// How a prepared column, or one label of it, lies on the flat map: its part of the two axes, each of unit length over all.
struct LoadingSummary {
  std::string column;
  bool of_label = false;
  std::string label;  // empty for missing cells
  double x = 0, y = 0;
};

/// Whether k-means would have cut even noise as tightly (the fall of the gap statistic).
struct ChanceSummary {
  std::uint32_t k = 0;     // into so many: those found, else the first number that noise cannot match
  double above = std::numeric_limits<double>::quiet_NaN();  // standard deviations; NaN: not asked, or no spread at all is left
  bool slices = false;     // no number is tighter: pieces of one group
  std::uint64_t rows = 0;  // compared on so many; 0: not asked of this method
};

/// `ruas segment FILE --summary OUT.json`, the JSON download, and the Segments screen.
struct SegmentationSummary {
  std::string file;
  std::string version;
  std::uint64_t rows = 0;
  std::uint64_t rows_segmented = 0;
  std::uint64_t rows_set_aside = 0;
  std::vector<PreparationSummary> columns;
  std::vector<LeftOutSummary> left_out;
  std::string method;            // the one used, also where "auto" was asked for
  Message method_reason;         // why the engine chose it; empty where the user did
  std::string covariance;        // of "gmm": the shape fitted, where `notes` say so not the one asked for
  std::vector<Message> notes;    // what the method says about this fit
  std::uint64_t fitted_rows = 0;  // below rows_segmented: fitted on a random sample, the other rows were assigned
  bool has_outliers = false;     // the last segment is no group: the rows that belong to none
  std::uint32_t k = 0;
  bool k_chosen = false;  // by the best silhouette; else by the user
  std::uint64_t seed = 0;
  std::uint32_t restarts = 0;
  bool converged = false;
  double inertia = 0;
  double silhouette = 0;
  std::uint64_t silhouette_rows = 0;
  ChanceSummary chance;
  std::vector<TrialSummary> trials;
  std::uint64_t trial_rows = 0;  // all segmented rows, or the random sample on which k was chosen
  std::vector<double> explained_variance;  // of the two axes of the map
  std::vector<LoadingSummary> loadings;    // on them
  std::string revenue_column;              // what segments are ordered by; empty: by size
  std::vector<SegmentSummary> segments;
  TreeSummary tree;    // of "ward"
  RulesSummary rules;  // of "rules"
  std::vector<SegmentEditMade> edits;  // by hand, in their order
  // On request.
  ValiditySummary how_many;
  StabilitySummary stability;
  ExplanationSummary explanation;
};

}  // namespace ruas::protocol
