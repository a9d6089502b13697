#include "segmentation/covariance.hpp"

#include <algorithm>

#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::size_t kPairs = kLanes / 2;

/// A block of 16 rows less the mean, in double; the places past the last row are 0.
void center_block(const FeatureMatrix& matrix, std::size_t b, const std::vector<double>& mean,
                  std::vector<Double2>& centered) {
  const float* block = matrix.block(b);
  for (std::size_t f = 0; f < mean.size(); ++f) {
    for (std::size_t p = 0; p < kPairs; ++p) {
      const Double2 value = {static_cast<double>(block[f * kLanes + 2 * p]),
                             static_cast<double>(block[f * kLanes + 2 * p + 1])};
      centered[f * kPairs + p] = value - Double2{mean[f], mean[f]};
    }
  }
  for (std::size_t row = matrix.rows(); row < (b + 1) * kLanes; ++row)
    for (std::size_t f = 0; f < mean.size(); ++f) centered[f * kPairs + row % kLanes / 2][row % 2] = 0;
}

/// Upper triangle of Σ over the rows of the products, row by row, two lanes each.
void add_products(const std::vector<Double2>& centered, std::size_t features,
                  std::vector<Double2>& products) {
  Double2* product = products.data();
  for (std::size_t f = 0; f < features; ++f) {
    Double2 left[kPairs];
    for (std::size_t p = 0; p < kPairs; ++p) left[p] = centered[f * kPairs + p];
    for (std::size_t g = f; g < features; ++g) {
      const Double2* right = centered.data() + g * kPairs;
      Double2 even = left[0] * right[0];
      Double2 odd = left[1] * right[1];
      for (std::size_t p = 2; p < kPairs; p += 2) {
        even += left[p] * right[p];
        odd += left[p + 1] * right[p + 1];
      }
      *product++ += even + odd;
    }
  }
}

}  // namespace

std::vector<double> covariance(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, Run& run) {
  const std::size_t features = matrix.features();
  const std::size_t triangle = features * (features + 1) / 2;
  const auto units =
      map_blocks<std::vector<Double2>>(run, matrix.blocks(), kWorkRows / kLanes, [&](Block blocks) {
        std::vector<Double2> products(triangle, Double2{});
        std::vector<Double2> centered(features * kPairs);
        for (std::size_t b = blocks.begin; b < blocks.end; ++b) {
          center_block(matrix, b, matrix_moments.mean, centered);
          add_products(centered, features, products);
        }
        return products;
      });
  std::vector<double> sums(triangle, 0.0);
  for (const std::vector<Double2>& unit : units)
    for (std::size_t i = 0; i < triangle; ++i) sums[i] += unit[i][0] + unit[i][1];

  std::vector<double> result(features * features);
  std::size_t i = 0;
  for (std::size_t f = 0; f < features; ++f)
    for (std::size_t g = f; g < features; ++g, ++i)
      result[f * features + g] = result[g * features + f] = sums[i] / static_cast<double>(matrix.rows());
  return result;
}

}  // namespace ruas
