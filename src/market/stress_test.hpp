// What is left when the largest customers leave. METHODS §12.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace ruas {

/// Label of a customer who is in no segment.
inline constexpr std::uint8_t kNoSegment = 255;

struct LargestCustomer {
  std::size_t customer = 0;  // place in the revenue given
  double revenue = 0;
  double share = 0;  // of the positive revenue, 0–1
};

/// Without the largest customers, so many of them as the place in StressTest::losses says.
struct Loss {
  double lost = 0;                 // revenue
  double left = 0;                 // revenue of those who stay
  double herfindahl = 0;           // of those who stay, 0–1; 0 where nobody does
  double effective_customers = 0;  // of those who stay
  /// lost ÷ mean revenue of those who stay: so many new ones of that kind would make up for it; NaN where
  /// nobody stays
  double average_customers = std::numeric_limits<double>::quiet_NaN();
};

struct StressTest {
  std::vector<LargestCustomer> largest;  // by revenue falling, of equals the first
  std::vector<Loss> losses;              // [0]: nobody leaves; [m]: the m largest leave
  /// Per segment, the smallest m at which its last customer with revenue has left; 0 where it outlives the
  /// test, or had no revenue.
  std::vector<std::uint64_t> vanishes_at;
};

/// Loses up to `most` customers. `revenue` per customer, NaN is missing, 0 and less count for nothing;
/// `segments` names each customer's, or kNoSegment, and may be empty where there are none. Time O(n + most
/// log most).
StressTest stress_test(std::span<const double> revenue, std::span<const std::uint8_t> segments,
                       std::size_t segment_count, std::size_t most = 100);

}  // namespace ruas
