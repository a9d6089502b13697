// Quartiles of many numbers without sorting them.
#pragma once

#include <span>

#include "profile/moments.hpp"

namespace ruas {

struct Quartiles {
  double quartile_1 = 0;
  double median = 0;
  double quartile_3 = 0;
};

/// Type-7 quantiles (Hyndman & Fan 1996; the default of R, NumPy and Excel's PERCENTILE.INC) of the values
/// that are not NaN, exact. All 0 where there is none. Time O(n); memory for the few values around the
/// quartiles.
Quartiles quartiles_of(std::span<const double> values, const Moments& moments);

}  // namespace ruas
