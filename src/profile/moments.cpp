#include "profile/moments.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

// Two doubles side by side: the width that SSE2 and WebAssembly share.
using Pair = double __attribute__((vector_size(16)));
using PairMask = decltype(Pair{} == Pair{});

/// Four independent columns of sums, added up in a fixed order.
constexpr std::size_t kLanes = 4;

Pair load(const double* from) {
  Pair pair;
  std::memcpy(&pair, from, sizeof pair);
  return pair;
}

Pair both(double value) {
  return Pair{value, value};
}

struct FirstPass {
  std::uint64_t count = 0;
  double sum = 0;
  double minimum = std::numeric_limits<double>::infinity();
  double maximum = -std::numeric_limits<double>::infinity();

  void add(double value) {
    if (value != value) return;
    ++count;
    sum += value;
    minimum = std::min(minimum, value);
    maximum = std::max(maximum, value);
  }
};

[[gnu::noinline]] FirstPass first_pass(std::span<const double> values) {
  Pair sums[2] = {both(0), both(0)};
  Pair counts[2] = {both(0), both(0)};
  Pair minima[2] = {both(std::numeric_limits<double>::infinity()),
                    both(std::numeric_limits<double>::infinity())};
  Pair maxima[2] = {-minima[0], -minima[1]};
  const std::size_t whole = values.size() / kLanes * kLanes;
  for (std::size_t i = 0; i < whole; i += kLanes) {
    for (std::size_t half = 0; half < 2; ++half) {
      const Pair x = load(values.data() + i + 2 * half);
      const PairMask present = x == x;
      sums[half] += present ? x : both(0);
      counts[half] += present ? both(1) : both(0);
      minima[half] = x < minima[half] ? x : minima[half];  // false for NaN
      maxima[half] = x > maxima[half] ? x : maxima[half];
    }
  }
  FirstPass pass;
  const Pair sum = sums[0] + sums[1];
  const Pair count = counts[0] + counts[1];
  pass.sum = sum[0] + sum[1];
  pass.count = static_cast<std::uint64_t>(count[0] + count[1]);
  pass.minimum = std::min(std::min(minima[0][0], minima[0][1]), std::min(minima[1][0], minima[1][1]));
  pass.maximum = std::max(std::max(maxima[0][0], maxima[0][1]), std::max(maxima[1][0], maxima[1][1]));
  for (std::size_t i = whole; i < values.size(); ++i) pass.add(values[i]);
  return pass;
}

[[gnu::noinline]] void add_powers(std::span<const double> values, Moments& moments) {
  const Pair mean = both(moments.mean);
  Pair squares[2] = {both(0), both(0)};
  Pair cubes[2] = {both(0), both(0)};
  const std::size_t whole = values.size() / kLanes * kLanes;
  for (std::size_t i = 0; i < whole; i += kLanes) {
    for (std::size_t half = 0; half < 2; ++half) {
      const Pair x = load(values.data() + i + 2 * half);
      const Pair difference = x == x ? x - mean : both(0);
      const Pair square = difference * difference;
      squares[half] += square;
      cubes[half] += square * difference;
    }
  }
  const Pair square = squares[0] + squares[1];
  const Pair cube = cubes[0] + cubes[1];
  moments.m2 = square[0] + square[1];
  moments.m3 = cube[0] + cube[1];
  for (std::size_t i = whole; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    const double difference = values[i] - moments.mean;
    moments.m2 += difference * difference;
    moments.m3 += difference * difference * difference;
  }
}

}  // namespace

double Spread::variance() const {
  return count == 0 ? 0 : m2 / static_cast<double>(count);
}

double Spread::standard_deviation() const {
  return square_root(variance());
}

void Spread::merge(const Spread& later) {
  if (later.count == 0) return;
  const double here = static_cast<double>(count);
  const double share = static_cast<double>(later.count) / (here + static_cast<double>(later.count));
  const double difference = later.mean - mean;
  m2 += later.m2 + difference * difference * here * share;
  // Exactly the later mean where there was nothing before, and no drift where both are the same.
  mean = count == 0 ? later.mean : mean + difference * share;
  count += later.count;
}

double Moments::skewness() const {
  const double spread = variance();
  if (!(minimum < maximum) || !(spread > 0)) return 0;
  return m3 / static_cast<double>(count) / (spread * square_root(spread));
}

void Moments::merge(const Moments& later) {
  if (later.count == 0) return;
  const double a = static_cast<double>(count);
  const double b = static_cast<double>(later.count);
  const double n = a + b;
  const double difference = later.mean - mean;
  m3 += later.m3 + difference * difference * difference * (a * (b / n)) * ((a - b) / n) +
        3 * (difference / n) * (a * later.m2 - b * m2);
  Spread::merge(later);
  minimum = std::min(minimum, later.minimum);
  maximum = std::max(maximum, later.maximum);
}

Moments moments_of_block(std::span<const double> values) {
  const FirstPass pass = first_pass(values);
  Moments moments;
  if (pass.count == 0) return moments;
  moments.count = pass.count;
  moments.minimum = pass.minimum;
  moments.maximum = pass.maximum;
  moments.mean = std::clamp(pass.sum / static_cast<double>(pass.count), pass.minimum, pass.maximum);
  add_powers(values, moments);
  return moments;
}

Moments moments_of(std::span<const double> values) {
  Moments moments;
  for (std::size_t i = 0; i < values.size(); i += kMomentRows)
    moments.merge(moments_of_block(values.subspan(i, std::min(kMomentRows, values.size() - i))));
  return moments;
}

}  // namespace ruas
