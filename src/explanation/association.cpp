#include "explanation/association.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ruas {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Rows per bin and segment.
using Counts = std::vector<std::uint64_t>;

std::vector<double> rows_per_segment(const Counts& counts, std::size_t k) {
  std::vector<double> rows(k, 0.0);
  for (std::size_t i = 0; i < counts.size(); ++i) rows[i % k] += static_cast<double>(counts[i]);
  return rows;
}

/// The segment of which a bin holds the largest share, the first of equals.
std::vector<std::size_t> most_typical(const Counts& counts, std::size_t k) {
  const std::vector<double> rows = rows_per_segment(counts, k);
  std::vector<std::size_t> named(counts.size() / k, 0);
  for (std::size_t bin = 0; bin < named.size(); ++bin) {
    double largest = -1;
    for (std::size_t s = 0; s < k; ++s) {
      const double share = rows[s] > 0 ? static_cast<double>(counts[bin * k + s]) / rows[s] : -1;
      if (share > largest) {
        largest = share;
        named[bin] = s;
      }
    }
  }
  return named;
}

double accuracy(const std::vector<std::size_t>& named, const Counts& tried, std::size_t k) {
  const std::vector<double> rows = rows_per_segment(tried, k);
  std::vector<double> right(k, 0.0);
  for (std::size_t bin = 0; bin < named.size(); ++bin)
    right[named[bin]] += static_cast<double>(tried[bin * k + named[bin]]);
  double sum = 0;
  double segments = 0;
  for (std::size_t s = 0; s < k; ++s) {
    if (rows[s] == 0) continue;
    sum += right[s] / rows[s];
    segments += 1;
  }
  return segments > 0 ? sum / segments : kNone;
}

}  // namespace

double eta_squared(std::span<const Spread> groups) {
  Spread all;
  double within = 0;
  for (const Spread& group : groups) {
    all.merge(group);
    within += group.m2;
  }
  return all.m2 > 0 ? std::clamp(1 - within / all.m2, 0.0, 1.0) : kNone;
}

double cramers_v(std::span<const std::uint64_t> counts, std::size_t levels) {
  if (levels == 0) return kNone;
  std::vector<double> of_segment(counts.size() / levels, 0.0);
  std::vector<double> of_level(levels, 0.0);
  double all = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    of_segment[i / levels] += static_cast<double>(counts[i]);
    of_level[i % levels] += static_cast<double>(counts[i]);
    all += static_cast<double>(counts[i]);
  }
  double chi_squared = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double expected = all > 0 ? of_segment[i / levels] * of_level[i % levels] / all : 0;
    const double beyond = static_cast<double>(counts[i]) - expected;
    if (expected > 0) chi_squared += beyond * beyond / expected;
  }
  const auto occurring = [](const std::vector<double>& values) {
    return values.size() - static_cast<std::size_t>(std::count(values.begin(), values.end(), 0.0));
  };
  const std::size_t smaller_side = std::min(occurring(of_segment), occurring(of_level));
  if (smaller_side < 2) return kNone;
  return std::min(1.0, std::sqrt(chi_squared / (all * static_cast<double>(smaller_side - 1))));
}

namespace {

using Halves = std::array<Counts, 2>;

/// Every second row; the others. Counts are bins × segments, row by row.
Halves halves_of(const BinnedColumn& column, std::span<const std::uint8_t> labels, std::size_t k) {
  Halves halves{Counts(column.bins * k, 0), Counts(column.bins * k, 0)};
  for (std::size_t row = 0; row < labels.size(); ++row)
    ++halves[row % 2][column.bin_of[row] * k + labels[row]];
  return halves;
}

/// Of a segment in a half, to be spoken of (ours).
constexpr double kLeastRows = 15;

/// Shares of a segment, and of all others, in each bin.
struct BinShares {
  std::vector<double> inside, outside;

  BinShares(const Counts& counts, std::size_t k, std::size_t segment)
      : inside(counts.size() / k, 0.0), outside(inside.size(), 0.0) {
    double all_inside = 0, all_outside = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto rows = static_cast<double>(counts[i]);
      (i % k == segment ? inside : outside)[i / k] += rows;
      (i % k == segment ? all_inside : all_outside) += rows;
    }
    if (all_inside < kLeastRows) all_inside = 0;  // 0/0: nothing is said of so few
    for (double& share : inside) share /= all_inside;
    for (double& share : outside) share /= all_outside;
  }
};

/// Bins with more of the segment than of the others name it; NaN where either has no rows.
double named_rightly(const BinShares& learnt, const BinShares& tried) {
  double inside = 0, outside = 1;
  for (std::size_t bin = 0; bin < learnt.inside.size(); ++bin) {
    const double names = learnt.inside[bin] > learnt.outside[bin] ? 1 : 0;
    inside += names * tried.inside[bin];  // NaN stays
    outside -= names * tried.outside[bin];
  }
  return (inside + outside) / 2;
}

}  // namespace

double balanced_accuracy(const BinnedColumn& column, std::span<const std::uint8_t> labels, std::size_t k) {
  const Halves halves = halves_of(column, labels, k);
  return (accuracy(most_typical(halves[0], k), halves[1], k) +
          accuracy(most_typical(halves[1], k), halves[0], k)) /
         2;
}

std::vector<double> telling_apart(const BinnedColumn& column, std::span<const std::uint8_t> labels, std::size_t k) {
  const Halves halves = halves_of(column, labels, k);
  std::vector<double> accuracies;
  for (std::size_t segment = 0; segment < k; ++segment) {
    const BinShares one(halves[0], k, segment), other(halves[1], k, segment);
    accuracies.push_back((named_rightly(one, other) + named_rightly(other, one)) / 2);
  }
  return accuracies;
}

}  // namespace ruas
