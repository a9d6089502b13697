// "Are they real?": how many groups there are, by every index, and whether the segments found come back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// One index over the number of groups. Heights are shares of the picture, 0 … 1.
struct IndexChart {
  std::string name;                       // "Silhouette"
  std::string help;                       // what it measures, and which way is better
  std::string preference;                 // "Prefers 4", or why it prefers none
  std::string description;                // all of it as text
  std::vector<std::optional<double>> up;  // per number tried; nothing where the index has no value
  std::vector<double> error;              // half the height of the error bars; empty: none
  std::optional<double> threshold;        // a value must reach this height
  std::optional<std::size_t> own;         // place of the number that this index prefers
  std::optional<std::size_t> in_use;      // place of the number of the segments shown
  std::string highest, lowest;            // what the edges of the picture stand for
  std::vector<std::string> numbers;       // the numbers of groups
};

/// One number of groups.
struct KChoice {
  std::uint32_t k = 0;
  std::string number;
  std::string silhouette, calinski_harabasz, davies_bouldin, gap, strength;
  std::string note;  // "in use", "suggested", or why it failed
  bool in_use = false;
};

enum class Trust { good, doubtful, bad };

/// Whether one segment comes back.
struct StabilityBadge {
  std::size_t segment = 0;
  std::string letter;
  std::string band;        // "a pattern, its borders shift"
  std::string short_band;  // "pattern only"
  std::string jaccard;  // "0.91"
  double share = 0;     // the same, for a bar
  std::string stayed;   // "97% of its customers stayed, on average"
  Trust trust = Trust::good;
};

struct ValidityView {
  bool checking = false;
  bool can_check = false;  // something is not known yet, and the engine still holds the data
  std::string refused;
  std::string intro;    // what a check does; empty once it was made
  std::string verdict;  // in words; empty before
  std::optional<Trust> trust;  // nothing where the verdict is not about the segments in use
  std::string in_use;  // the number in use beside the one suggested, and whose choice it was; or that it is about others
  std::string by_kmeans;  // what a press on a number does where the method takes none; else empty
  std::uint32_t k_max = 12;
  std::vector<IndexChart> charts;
  std::vector<KChoice> numbers;
  std::vector<std::string> samples;  // what was measured on how many rows
  std::vector<SegmentMark> marks;  // per segment
  std::vector<StabilityBadge> stability;
  std::string stability_words;  // how customers were drawn anew; empty where they were not
  std::string unchecked;  // that this is not known of the segments in use, though their number was looked at
};

/// `state.found` must be there.
ValidityView validity_view(const AppState& state);

/// Per segment, in their order; empty where stability was not checked.
std::vector<StabilityBadge> stability_badges(const AppState& state);

}  // namespace ruas::ui
