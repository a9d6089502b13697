#include "segmentation/moments.hpp"

#include <algorithm>

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;

/// The moments of one feature over a range of rows that starts at a multiple of 16.
struct OneFeature {
  double mean;
  double squared_deviation;
};

/// Sums 16 lanes apart, then the lanes in order: two numbers per instruction and one fixed order.
struct LaneSums {
  double lanes[kLanes] = {};
  double total() const {
    double sum = 0;
    for (const double lane : lanes) sum += lane;
    return sum;
  }
};

template <class Term>
double sum_over(const FeatureMatrix& matrix, Block block, std::size_t feature, Term&& term) {
  LaneSums sums;
  const std::size_t full = block.end / kLanes;
  for (std::size_t b = block.begin / kLanes; b < full; ++b) {
    const float* values = matrix.block(b) + feature * kLanes;
    for (std::size_t r = 0; r < kLanes; ++r) sums.lanes[r] += term(static_cast<double>(values[r]));
  }
  for (std::size_t row = std::max(block.begin, full * kLanes); row < block.end; ++row)
    sums.lanes[row % kLanes] += term(static_cast<double>(matrix.at(row, feature)));
  return sums.total();
}

std::vector<OneFeature> block_moments(const FeatureMatrix& matrix, Block block) {
  std::vector<OneFeature> result(matrix.features());
  const double count = static_cast<double>(block.end - block.begin);
  for (std::size_t f = 0; f < result.size(); ++f) {
    const double mean = sum_over(matrix, block, f, [](double x) { return x; }) / count;
    result[f] = {mean, sum_over(matrix, block, f, [mean](double x) { return (x - mean) * (x - mean); })};
  }
  return result;
}

}  // namespace

double FeatureMoments::total() const {
  double sum = 0;
  for (const double value : squared_deviation) sum += value;
  return sum;
}

FeatureMoments moments(const FeatureMatrix& matrix, Run& run) {
  const std::size_t features = matrix.features();
  const auto blocks = map_blocks<std::vector<OneFeature>>(
      run, matrix.rows(), kWorkRows, [&](Block block) { return block_moments(matrix, block); });
  FeatureMoments merged{std::vector<double>(features), std::vector<double>(features)};
  double rows_so_far = 0;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const double rows = static_cast<double>(std::min(kWorkRows, matrix.rows() - b * kWorkRows));
    const double rows_after = rows_so_far + rows;
    for (std::size_t f = 0; f < features; ++f) {
      const double distance = blocks[b][f].mean - merged.mean[f];
      merged.mean[f] += distance * (rows / rows_after);
      merged.squared_deviation[f] +=
          blocks[b][f].squared_deviation + distance * distance * (rows_so_far * rows / rows_after);
    }
    rows_so_far = rows_after;
  }
  return merged;
}

}  // namespace ruas
