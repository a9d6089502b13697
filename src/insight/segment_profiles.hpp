// What sets each segment apart, from the table's own values (not the prepared ones). METHODS §8.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "segmentation/segmentation.hpp"
#include "table/table.hpp"

namespace ruas {

struct LevelShare {
  std::string level;
  double share;          // of the segment's rows with a value
  double overall_share;  // of all segmented rows with a value
};

/// One column seen in one segment.
struct SegmentColumn {
  std::string name;
  bool categorical = false;
  // Numbers.
  double mean = 0;
  double overall_mean = 0;
  /// (mean in the segment − mean of the rest) / pooled standard deviation; NaN where there is no rest or no
  /// scatter.
  double standardised_difference = 0;
  // Categories: the levels that occur by share, falling, and the one with the largest difference from the
  // rest.
  std::vector<LevelShare> levels;
  std::string top_level;
  /// Share of top_level in the segment minus that in the rest, over the pooled standard deviation of the two
  /// shares.
  double level_difference = 0;

  double effect() const { return categorical ? level_difference : standardised_difference; }
};

struct SegmentProfile {
  std::uint64_t size = 0;
  double share = 0;  // of segmented rows
  double mean_confidence = 0;  // NaN for outliers
  double revenue = 0;  // sum of the revenue column where there is one, else 0
  double revenue_share = 0;
  std::vector<SegmentColumn> columns;  // in the order of Prepared::columns
  /// Indices into columns, largest |effect| first: at most three, each at least 0.2 (a small effect, Cohen
  /// 1988).
  std::vector<std::size_t> top_differences;
};

/// Index of the number column whose name says most surely that it holds revenue (insight/revenue.hpp), or −1.
int revenue_column(const Table& table);

/// Orders segments by revenue where `revenue` ≥ 0, else by size, both falling; ties by the smallest row;
/// empty ones last, outliers after them. Rewrites labels and centres so that segment 0 is the first. `revenue` is a
/// number column. Returns the new number of each old one.
std::vector<std::uint8_t> order_segments(Segmentation& segmentation, const Table& table, const std::vector<std::uint32_t>& rows,
                    int revenue);

/// Which level of a category is told.
enum class Telling {
  largest_difference,   // also one that hardly occurs in the segment
  what_they_have_more,  // NaN as its difference where there is none
};

/// One profile per segment; labels are those of prepared.rows. Any other partition of them will do (a
/// selection and the rest), also without confidence, which then is 0. The same bits at any number of threads.
std::vector<SegmentProfile> profile_segments(const Table& table, const Prepared& prepared,
                                             const Segmentation& segmentation, int revenue, Run& run,
                                             Telling telling = Telling::largest_difference);

}  // namespace ruas
