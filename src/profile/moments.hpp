// Count, extremes and central moments of numbers, exact to rounding however far the mean lies from zero.
//
// A block is read twice while it is in the cache: its mean first, then the powers of the differences from it.
// Blocks are merged by Chan, Golub & LeVeque (1979), third moment after Pébay (2008). Because blocks are of
// fixed size and merged in order, the last bit does not depend on threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace ruas {

/// How many, where they lie and how far apart.
struct Spread {
  std::uint64_t count = 0;
  double mean = 0;
  double m2 = 0;  // Σ (x − mean)²

  double variance() const;            // population (divisor n); 0 where count is 0
  double standard_deviation() const;  // population

  /// Adds the values of rows that come after these.
  void merge(const Spread& later);
};

struct Moments : Spread {
  double minimum = std::numeric_limits<double>::infinity();
  double maximum = -std::numeric_limits<double>::infinity();
  double m3 = 0;  // Σ (x − mean)³

  double skewness() const;  // population, g1 = (m3/n) / (m2/n)^1.5; 0 where all values are equal

  void merge(const Moments& later);
};

/// Rows that moments_of takes at a time: 64 KiB of numbers.
inline constexpr std::size_t kMomentRows = 8192;

/// Of at most kMomentRows values; NaN is left out.
Moments moments_of_block(std::span<const double> values);

/// Of any number of values, block by block on the calling thread.
Moments moments_of(std::span<const double> values);

}  // namespace ruas
