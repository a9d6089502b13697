// Sums per segment over the table's own values, block by block: what the profiles are computed from.
#pragma once

#include <cstdint>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "profile/moments.hpp"
#include "segmentation/segmentation.hpp"
#include "table/table.hpp"

namespace ruas {

/// Of one segment, over numbers that may be missing.
struct Sum {
  std::uint64_t rows = 0;
  double total = 0;
};

/// For each segment the rows in it and the sum of confidence; 0 where the segmentation holds none.
std::vector<Sum> tally_confidence(const Segmentation& segmentation, Run& run);

/// For each segment the sum of a number column; missing cells count as rows but not in the total.
std::vector<Sum> tally_number(const NumberColumn& column, const Prepared& prepared,
                              const Segmentation& segmentation, Run& run);

/// For each number column of Prepared, in order and each segment: its values in that segment. [column * k +
/// segment].
std::vector<Spread> tally_spreads(const Table& table, const Prepared& prepared,
                                  const Segmentation& segmentation, Run& run);

/// For each segment, how many rows have each label; missing cells are counted nowhere. [segment * labels +
/// label].
std::vector<std::uint64_t> tally_labels(const CategoryColumn& column, const Prepared& prepared,
                                        const Segmentation& segmentation, Run& run);

}  // namespace ruas
