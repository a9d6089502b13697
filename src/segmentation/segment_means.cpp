#include "segmentation/segment_means.hpp"

#include <vector>

#include "segmentation/moments.hpp"

namespace ruas {
namespace {

struct Sums {
  std::vector<double> values;  // k × features
  std::vector<double> counts;
};

Sums sum_rows(const FeatureMatrix& matrix, const Segmentation& segmentation, Block block) {
  const std::size_t features = matrix.features();
  Sums sums{std::vector<double>(segmentation.k * features), std::vector<double>(segmentation.k)};
  for (std::size_t row = block.begin; row < block.end; ++row) {
    const std::size_t segment = segmentation.labels[row];
    ++sums.counts[segment];
    for (std::size_t f = 0; f < features; ++f)
      sums.values[segment * features + f] += static_cast<double>(matrix.at(row, f));
  }
  return sums;
}

double squared_distances(const FeatureMatrix& matrix, const Segmentation& segmentation, Block block) {
  const std::size_t features = matrix.features();
  double sum = 0;
  for (std::size_t row = block.begin; row < block.end; ++row) {
    const double* center = segmentation.centers.data() + segmentation.labels[row] * features;
    for (std::size_t f = 0; f < features; ++f) {
      const double d = static_cast<double>(matrix.at(row, f)) - center[f];
      sum += d * d;
    }
  }
  return sum;
}

}  // namespace

void measure_segments(const FeatureMatrix& matrix, Segmentation& segmentation, Run& run) {
  const std::size_t features = matrix.features();
  const auto blocks = map_blocks<Sums>(run, matrix.rows(), kWorkRows,
                                       [&](Block block) { return sum_rows(matrix, segmentation, block); });
  segmentation.centers.assign(segmentation.k * features, 0.0);
  std::vector<double> counts(segmentation.k);
  for (const Sums& sums : blocks) {
    for (std::size_t i = 0; i < sums.values.size(); ++i) segmentation.centers[i] += sums.values[i];
    for (std::size_t s = 0; s < segmentation.k; ++s) counts[s] += sums.counts[s];
  }
  for (std::size_t i = 0; i < segmentation.centers.size(); ++i)
    if (counts[i / features] > 0) segmentation.centers[i] /= counts[i / features];
  segmentation.inertia = 0;
  for (const double part : map_blocks<double>(run, matrix.rows(), kWorkRows, [&](Block block) {
         return squared_distances(matrix, segmentation, block);
       }))
    segmentation.inertia += part;
}

}  // namespace ruas
