// How far a column has moved from what it was: population stability index. METHODS §15.
#pragma once

#include <span>

#include "table/column.hpp"

namespace ruas {

inline constexpr double kDriftFlagged = 0.2;

/// PSI = Σ (q − p) ln(q/p) over the bins of the earlier values: tenths of them (between type-7 quantiles,
/// equal ones once) for numbers, labels for categories; missing cells are a bin of their own. Shares are
/// (count + ½)/(n + bins/2), so that an empty bin stays finite (ours). 0 where a side has no rows, or the
/// columns are of different types or neither.
double stability_index(const Column& earlier, const Column& later);

}  // namespace ruas
