#include "market/product_mix.hpp"

#include <algorithm>
#include <limits>

#include "base/mathematics.hpp"
#include "market/stress_test.hpp"

namespace ruas {
namespace {

double product(std::span<const double> a, std::span<const double> b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

}  // namespace

ProductMix product_mix(const Spending& spending, std::span<const std::uint8_t> segments,
                       std::size_t segment_count) {
  ProductMix mix;
  mix.segments = segment_count;
  mix.labels = spending.labels;
  mix.revenue.resize(segment_count * mix.labels);
  mix.buyers.resize(segment_count * mix.labels);
  mix.customers.resize(segment_count);
  mix.unknown.resize(segment_count);
  for (std::size_t customer = 0; customer < spending.customers(); ++customer) {
    const std::size_t segment = segments[customer];
    if (segment == kNoSegment) continue;
    ++mix.customers[segment];
    for (std::uint64_t at = spending.begin_of(customer); at < spending.ends[customer]; ++at) {
      const double money = spending.money[at];
      if (!(money == money)) continue;
      if (spending.codes[at] == kMissingCode) {
        mix.unknown[segment] += money;
        continue;
      }
      const std::size_t cell = segment * mix.labels + spending.codes[at];
      mix.revenue[cell] += money;
      mix.buyers[cell] += money > 0;
    }
  }
  for (double& revenue : mix.revenue) revenue = std::max(0.0, revenue);
  return mix;
}

double mix_cosine(const ProductMix& mix, std::size_t a, std::size_t b) {
  const auto of_a = mix.revenue_of(a), of_b = mix.revenue_of(b);
  const double lengths = square_root(product(of_a, of_a)) * square_root(product(of_b, of_b));
  return lengths > 0 ? product(of_a, of_b) / lengths : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace ruas
