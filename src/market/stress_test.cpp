#include "market/stress_test.hpp"

#include <algorithm>
#include <numeric>

namespace ruas {
namespace {

/// Customers with the most revenue, falling; of equals the first one given.
std::vector<std::size_t> largest_of(std::span<const double> revenue, std::size_t most) {
  std::vector<std::size_t> paying;
  for (std::size_t i = 0; i < revenue.size(); ++i)
    if (revenue[i] > 0) paying.push_back(i);
  const auto count = static_cast<std::ptrdiff_t>(std::min(most, paying.size()));
  std::partial_sort(paying.begin(), paying.begin() + count, paying.end(), [&](std::size_t a, std::size_t b) {
    return revenue[a] != revenue[b] ? revenue[a] > revenue[b] : a < b;
  });
  paying.resize(static_cast<std::size_t>(count));
  return paying;
}

/// Sums over the customers who stay.
struct Staying {
  double revenue = 0;
  double squares = 0;
  std::uint64_t customers = 0;

  void add(double value) {
    revenue += value;
    squares += value * value;
    ++customers;
  }
};

/// Those who never leave. Added up on their own: taking the large ones off a total would leave its rounding
/// behind.
Staying stay_in_any_case(std::span<const double> revenue, std::span<const std::size_t> leaving) {
  std::vector<std::size_t> rows(leaving.begin(), leaving.end());
  std::sort(rows.begin(), rows.end());
  Staying rest;
  auto next = rows.begin();
  for (std::size_t i = 0; i < revenue.size(); ++i) {
    if (next != rows.end() && *next == i)
      ++next;
    else if (revenue[i] > 0)
      rest.add(revenue[i]);
  }
  return rest;
}

Loss loss_of(const Staying& staying, double lost) {
  Loss loss;
  loss.lost = lost;
  loss.left = staying.revenue;
  if (staying.customers == 0) return loss;
  loss.herfindahl = staying.squares / staying.revenue / staying.revenue;
  loss.effective_customers = 1 / loss.herfindahl;
  loss.average_customers = lost / (staying.revenue / static_cast<double>(staying.customers));
  return loss;
}

std::vector<std::uint64_t> vanishing(std::span<const double> revenue, std::span<const std::uint8_t> segments,
                                     std::size_t segment_count, std::span<const std::size_t> leaving) {
  std::vector<std::uint64_t> paying(segment_count), vanishes_at(segment_count);
  if (segments.empty()) return vanishes_at;
  for (std::size_t i = 0; i < revenue.size(); ++i)
    if (revenue[i] > 0 && segments[i] != kNoSegment) ++paying[segments[i]];
  for (std::size_t place = 0; place < leaving.size(); ++place) {
    const std::uint8_t segment = segments[leaving[place]];
    if (segment != kNoSegment && --paying[segment] == 0) vanishes_at[segment] = place + 1;
  }
  return vanishes_at;
}

}  // namespace

StressTest stress_test(std::span<const double> revenue, std::span<const std::uint8_t> segments,
                       std::size_t segment_count, std::size_t most) {
  const std::vector<std::size_t> leaving = largest_of(revenue, most);
  Staying staying = stay_in_any_case(revenue, leaving);
  StressTest test;
  test.losses.resize(leaving.size() + 1);
  std::vector<double> lost(leaving.size() + 1);
  for (std::size_t m = 0; m < leaving.size(); ++m) lost[m + 1] = lost[m] + revenue[leaving[m]];
  for (std::size_t m = leaving.size();; --m) {  // from the end, when most have left, the others come back
    test.losses[m] = loss_of(staying, lost[m]);
    if (m == 0) break;
    staying.add(revenue[leaving[m - 1]]);
  }
  for (const std::size_t customer : leaving)
    test.largest.push_back({customer, revenue[customer], revenue[customer] / staying.revenue});
  test.vanishes_at = vanishing(revenue, segments, segment_count, leaving);
  return test;
}

}  // namespace ruas
