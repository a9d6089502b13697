// k-means of a few thousand rows for one k after another, again and again: what samples, halves and
// references are compared by. METHODS, "How many segments".
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct SmallFit {
  std::vector<double> centers;  // k × features
  double inertia = 0;
};

/// k = 1 … last, in that order; last ≤ rows. Starts from nothing but these rows, so that nothing leaks from
/// one sample into the next. One thread, for many side by side. Ends early, with fewer, once `whole` is
/// cancelled. The same bits for the same seed.
std::vector<SmallFit> fit_small(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                const Run& whole);

/// One k alone, in a fraction of the time.
SmallFit fit_small_alone(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, const Run& whole);

}  // namespace ruas
