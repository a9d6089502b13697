// Customers who resemble the best ones, as numbers and words: the Strategy screen and `ruas lookalike`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "protocol/summaries.hpp"

namespace ruas::protocol {

/// Which customers fit the strategy: those with that label; without a label, the higher the number the better
/// (a weight below 0: the lower).
struct FitWish {
  std::string column;
  std::string label;
  double weight = 1;
  friend bool operator==(const FitWish&, const FitWish&) = default;
};

/// METHODS §13. Weights 0–10; one of 0 does not count.
struct LookalikeSettings {
  double margin_weight = 5, growth_weight = 3, fit_weight = 2;
  std::string margin_column;         // empty: revenue stands for it
  std::vector<FitWish> fit;          // empty: fit does not count
  std::string seeds = "top_decile";  // "rows": the rows of the command; "names": these
  std::vector<std::string> names{};  // customer numbers
  std::uint64_t seed = 1;
  friend bool operator==(const LookalikeSettings&, const LookalikeSettings&) = default;
};

/// Whether nobody chose the seeds.
inline bool seeds_are_best(const LookalikeSettings& settings) {
  return settings.seeds == "top_decile";
}

struct LookalikeRow {
  std::uint64_t row = 0;  // of the subject, or of the prospects' file
  std::string name;       // what the file calls them
  std::string segment;    // letter, or empty
  double score = 0;       // probability of being like the seeds, or similarity to them, 0–1
  double percentile = 0;  // among those ranked, 0–1
};

/// A second file of people who are no customers yet.
struct ProspectsSummary {
  std::string file;
  std::uint64_t rows = 0;
  std::vector<std::string> columns;  // both files have them: only these were compared
  std::uint64_t filled = 0;          // cells without a known value, taken for average
  std::vector<LookalikeRow> ranked;  // the first hundred
};

struct LookalikeSummary {
  LookalikeSettings settings;
  std::string margin_column;       // that was used
  std::uint64_t growth_known = 0;  // customers of whom growth is known
  std::string method;              // "regression" "nearest_seeds"
  std::uint64_t seeds = 0;
  std::uint64_t seeds_set_aside = 0;  // something is missing that the others are compared by
  std::vector<std::string> names_not_found;  // of the seeds named by hand
  std::uint64_t candidates = 0;
  std::uint64_t rows_set_aside = 0;
  std::uint64_t rows_learnt_from = 0;
  std::vector<std::string> columns;      // compared by
  std::vector<LeftOutSummary> left_out;  // value itself and what goes with it
  double auc = 0.5, deviations = 0, lift_at_10 = 1;
  bool better_than_chance = false;
  bool tenth_above_chance = false;  // the tenth that the lift is told of, too
  Message heading, verdict;
  std::vector<double> depth, found, chance_low, chance_high;  // the lift curve, shares 0–1
  std::vector<ColumnSummary> traits;                          // of the seeds, against all others
  std::vector<std::size_t> shared;   // indices into traits: what sets the seeds apart, largest first
  std::vector<LookalikeRow> ranked;  // the first hundred who are no seeds
  ProspectsSummary prospects;        // file empty: none
};

}  // namespace ruas::protocol
