// Two shares against each other: did more of the treated respond than of those left alone? METHODS §14.
#pragma once

#include <cstdint>

namespace ruas {

/// So many of so many responded.
struct Responses {
  std::uint64_t count = 0;
  std::uint64_t n = 0;

  double rate() const { return n == 0 ? 0 : static_cast<double>(count) / static_cast<double>(n); }
};

struct Interval {
  double low = 0;
  double high = 0;
};

/// Wilson's score interval for one share (Wilson 1927), 95 %. 0–1 for n = 0.
Interval wilson_interval(const Responses& responses);

/// Newcombe's hybrid score interval for treated − control (Newcombe 1998, method 10), 95 %.
Interval newcombe_interval(const Responses& treated, const Responses& control);

/// z of the difference with the pooled share; 0 where nobody or everybody responded. Both n above 0.
double pooled_z(const Responses& treated, const Responses& control);

/// P(|Z| > |z|), standard normal.
double two_sided_p(double z);

/// Fisher's exact test, two-sided: the sum of the probabilities of all tables with the same margins that are no
/// likelier than this one (Fisher 1935; as R's fisher.test). Time O(smaller margin).
double fisher_p(const Responses& treated, const Responses& control);

/// Whether some expected cell of the 2 × 2 table is below 5 (Cochran 1954): then Fisher's test decides.
bool needs_exact_test(const Responses& treated, const Responses& control);

}  // namespace ruas
