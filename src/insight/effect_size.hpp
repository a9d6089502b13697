// How far two groups lie apart, in units of their own scatter. METHODS §8.
#pragma once

#include <cstdint>

#include "profile/moments.hpp"

namespace ruas {

/// Standardised mean difference (Cohen's d with both variances weighing the same; Austin 2009, eq. 1):
/// (mean − mean of the rest) / sqrt((s² + s_rest²) / 2), variances with divisor n. Where a group has fewer
/// than 30 rows, or a deviation below a quarter of that of all rows, the deviation of all rows takes the
/// root's place: the scatter of a handful, or of the all but equal, makes everything look far apart. A rest
/// of fewer than 30 rows is a few outliers, and says nothing of the group: all rows take its place (the
/// limits are ours). NaN where all rows are equal or a group is empty.
double standardised_difference(const Spread& group, const Spread& rest);

/// How often something occurs among so many rows.
struct Share {
  std::uint64_t count = 0;
  std::uint64_t rows = 0;

  double value() const { return rows == 0 ? 0 : static_cast<double>(count) / static_cast<double>(rows); }
};

/// The same for shares (Austin 2009, eq. 2): (p − p_rest) / sqrt((p(1 − p) + p_rest(1 − p_rest)) / 2), and in
/// the same cases all rows. Under the root stand (count + ½)/(rows + 1), so that it is never 0. NaN where a
/// group is empty.
double standardised_difference(const Share& group, const Share& rest);

}  // namespace ruas
