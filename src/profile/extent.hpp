// Between which values the numbers of a column lie.
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "parallel/run.hpp"

namespace ruas {

/// Of the values that are not missing.
struct Extent {
  double minimum = std::numeric_limits<double>::infinity();
  double maximum = -std::numeric_limits<double>::infinity();
  bool whole = true;     // no value has a fraction
  bool complete = true;  // none is missing

  bool is_empty() const { return minimum > maximum; }
  double width() const { return maximum - minimum; }
};

/// NaN is missing. Time O(values), split over the run's threads.
Extent extent_of(std::span<const double> values, Run& run);

/// kMissingDate is missing.
Extent extent_of(std::span<const std::int64_t> seconds, Run& run);

}  // namespace ruas
