// Every describing column seen in every segment, against all customers. METHODS §10.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "personas/topics.hpp"
#include "segmentation/segmentation.hpp"
#include "table/table.hpp"

namespace ruas {

enum class Statistic {
  median,
  mean,
  level_share,  // of those with a value, how many have the level
  share_of_customers,
  share_of_revenue,
  confidence,  // mean over the segment
};

/// "median", "level_share": how JSON calls it.
std::string_view name_of(Statistic statistic);

/// The number behind a sentence.
struct Evidence {
  Statistic statistic = Statistic::median;
  std::string column;       // empty: counted, not taken from a column
  std::string level;        // of a category
  double value = 0;         // in the segment; of a column without values: NaN
  double all = 0;           // the same of all segmented customers; NaN where there is none
  std::uint64_t n = 0;      // customers of the segment it is taken from: those with a value
  std::uint64_t n_all = 0;  // the same of all
  /// Customers that the number itself stands for: n, and for a level those who have it. What is masked is
  /// decided by it (METHODS §16).
  std::uint64_t cell = 0;
  double effect = 0;  // standardised difference from the rest; NaN where there is none
};

struct Trait {
  DescribedColumn column;
  Evidence evidence;
  Evidence most{};  // of a category: the same of its most frequent level
  /// The number says what the effect says: a median above that of all where the mean is above that of the
  /// rest.
  bool agrees = true;

  bool high() const { return evidence.effect > 0; }
  /// The level told is the most frequent one, and not only more frequent than elsewhere.
  bool tells_most() const { return evidence.level == most.level; }
};

/// Of each segment one trait per column, in the order of `columns`. Numbers are told by their median, shares
/// and numbers that differ though their medians are the same by their mean. Of a category the level is told
/// that the segment has more of than the rest, by the largest standardised difference, if that is at least
/// small (0.2) and at least 15 % have it (ours); else the most frequent of all. Codes of a sex are labels. Stage
/// reported: none. The same bits at any number of threads.
std::vector<std::vector<Trait>> measure_traits(const Table& table, const Prepared& prepared,
                                               const Segmentation& segmentation,
                                               std::span<const DescribedColumn> columns, Run& run);

}  // namespace ruas
