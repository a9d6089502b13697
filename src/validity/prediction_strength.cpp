#include "validity/prediction_strength.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include "base/random.hpp"
#include "segmentation/nearest_center.hpp"
#include "segmentation/sampled_rows.hpp"
#include "validity/small_kmeans.hpp"
#include "validity/waves.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kHalvingStream = 0x6861'6c76'696e;

/// A half with its groups for k = 1, 2 …
struct Half {
  FeatureMatrix rows;
  std::vector<SmallFit> fits;

  Half(FeatureMatrix of_rows, std::size_t last, std::uint64_t seed, const Run& whole)
      : rows(std::move(of_rows)), fits(fit_small(rows, last, seed, whole)) {}
};

double share_kept(const Half& half, const Half& other, std::size_t k, Run& run) {
  return lowest_share_of_pairs_kept(assign_to_centers(half.rows, half.fits[k - 1].centers, run).labels,
                                    assign_to_centers(half.rows, other.fits[k - 1].centers, run).labels, k);
}

/// One halving; k = 1 … last.
std::vector<double> strengths_of_halving(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                         std::size_t halving, const Run& whole) {
  std::vector<std::uint32_t> order(matrix.rows());
  for (std::size_t row = 0; row < order.size(); ++row) order[row] = static_cast<std::uint32_t>(row);
  Random(seed, kHalvingStream + halving).shuffle(order);
  const std::size_t middle = order.size() / 2;
  const std::size_t possible = std::min(last, middle);
  const Half one(gather_rows(matrix, std::span(order).first(middle)), possible, seed, whole);
  const Half other(gather_rows(matrix, std::span(order).subspan(middle)), possible, seed, whole);

  Pool alone(1);
  Run run(alone);
  std::vector<double> out(last, std::numeric_limits<double>::quiet_NaN());
  for (std::size_t k = 1; k <= possible && !whole.cancelled(); ++k)
    out[k - 1] = (share_kept(one, other, k, run) + share_kept(other, one, k, run)) / 2;
  return out;
}

}  // namespace

std::vector<double> prediction_strengths(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                         const ProgressSpan& progress) {
  const auto halvings = map_in_waves<std::vector<double>>(kHalvings, progress, [&](std::size_t halving) {
    return strengths_of_halving(matrix, last, seed, halving, progress.run());
  });
  std::vector<double> means(last, 0.0);
  for (const std::vector<double>& halving : halvings)
    for (std::size_t i = 0; i < last; ++i) means[i] += halving[i] / static_cast<double>(kHalvings);
  return means;
}

double lowest_share_of_pairs_kept(std::span<const std::uint8_t> labels, std::span<const std::uint8_t> others,
                                  std::size_t k) {
  assert(labels.size() == others.size());
  std::vector<std::uint64_t> together(k * k, 0);
  for (std::size_t row = 0; row < labels.size(); ++row) ++together[labels[row] * k + others[row]];
  double lowest = 1;
  for (std::size_t group = 0; group < k; ++group) {
    std::uint64_t rows = 0;
    std::uint64_t kept = 0;  // ordered pairs
    for (std::size_t other = 0; other < k; ++other) {
      const std::uint64_t count = together[group * k + other];
      rows += count;
      kept += count * (count - (count > 0 ? 1 : 0));
    }
    if (rows > 1)
      lowest = std::min(lowest, static_cast<double>(kept) / static_cast<double>(rows * (rows - 1)));
  }
  return lowest;
}

}  // namespace ruas
