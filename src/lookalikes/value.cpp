#include "lookalikes/value.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::vector<std::size_t> known(std::span<const double> values) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(values[i])) places.push_back(i);
  return places;
}

}  // namespace

std::vector<double> percentile_ranks(std::span<const double> values) {
  std::vector<std::size_t> order = known(values);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return values[a] != values[b] ? values[a] < values[b] : a < b;
  });
  std::vector<double> ranks(values.size(), kUnknown);
  const auto n = static_cast<double>(order.size());
  for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
    while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
    const double rank = static_cast<double>(begin + end) / 2 / n;
    for (std::size_t i = begin; i < end; ++i) ranks[order[i]] = rank;
  }
  return ranks;
}

std::vector<double> customer_value(std::span<const ValuePart> parts) {
  const std::size_t customers = parts.empty() ? 0 : parts[0].rank.size();
  std::vector<double> value(customers, kUnknown);
  for (std::size_t i = 0; i < customers; ++i) {
    double sum = 0, weights = 0;
    for (const ValuePart& part : parts) {
      if (part.weight <= 0 || std::isnan(part.rank[i])) continue;
      sum += part.weight * logarithm(part.rank[i]);
      weights += part.weight;
    }
    if (weights > 0) value[i] = exponential(sum / weights);
  }
  return value;
}

std::vector<std::size_t> top_decile(std::span<const double> value) {
  std::vector<std::size_t> places = known(value);
  const std::size_t count = (places.size() + 9) / 10;
  std::partial_sort(
      places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count), places.end(),
      [&](std::size_t a, std::size_t b) { return value[a] != value[b] ? value[a] > value[b] : a < b; });
  places.resize(count);
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace ruas
