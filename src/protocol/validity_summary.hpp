// How many segments, and whether those found come back: the page's charts, `ruas segment --k-max` and `--stability`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

/// One number of segments; NaN where an index does not exist for it.
struct KRow {
  std::uint32_t k = 0;
  double inertia = 0;
  double silhouette = 0;
  double calinski_harabasz = 0;
  double davies_bouldin = 0;
  double gap = 0;
  double gap_error = 0;
  double above_chance = 0;
  double prediction_strength = 0;
  bool failed = false;
  Message failure;
};

struct ValiditySummary {
  std::vector<KRow> rows;            // from k = 1 on; empty: not asked for
  std::uint64_t compared_rows = 0;   // inertia and the next three are about so many rows
  std::uint64_t gap_rows = 0;        // a random sample where there are more
  std::uint64_t strength_rows = 0;
  std::uint32_t best_silhouette = 0, best_calinski_harabasz = 0, best_davies_bouldin = 0;  // the k each prefers; 0: none
  std::uint32_t best_gap = 0;        // Tibshirani's rule
  std::uint32_t best_strength = 0;   // the largest k of at least .8
  std::string evidence;              // "one_group" "no_clear_number" "groups"
  std::uint32_t suggested_k = 0;     // 1 for one group
  Message verdict;
  std::uint32_t k_in_use = 0;        // of the segments shown
  bool k_chosen_by_user = false;
  /// The segments shown were found the way the check finds them, and not cut anew by hand: its verdict is theirs.
  bool about_segments = false;
};

struct SegmentStability {
  std::string letter;
  double jaccard = 0;
  std::string band;  // "highly_stable" "stable" "pattern_only" "do_not_use" "not_measured"
  double stayed = 0;  // mean over its customers of the share of resamples in which they stayed
};

struct StabilitySummary {
  std::uint64_t resamples = 0;  // 0: not asked for, or fixed_rules
  std::uint64_t resample_rows = 0;
  std::uint64_t failed = 0;     // of the resamples: no segments could be found there, they do not count
  bool fixed_rules = false;     // the same customers always land in the same segment: nothing was drawn anew
  std::vector<SegmentStability> segments;
};

}  // namespace ruas::protocol
