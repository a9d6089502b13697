// Seeded matrices for the tests of segmentation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/random.hpp"
#include "features/matrix.hpp"

namespace ruas::testing {

/// Standard normal noise around `groups` centres spread over a cube of the given half width; row r is in
/// group r % groups.
inline FeatureMatrix planted_groups(std::size_t rows, std::size_t features, std::size_t groups,
                                    double half_width, std::uint64_t seed) {
  Random random(seed);
  std::vector<double> centers(groups * features);
  for (double& value : centers) value = half_width * (2 * random.uniform() - 1);
  FeatureMatrix matrix(rows, features);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t f = 0; f < features; ++f)
      matrix.at(r, f) = static_cast<float>(centers[(r % groups) * features + f] + random.normal());
  return matrix;
}

/// Whole numbers 0 … 3: full of equal rows and equal distances.
inline FeatureMatrix coarse_grid(std::size_t rows, std::size_t features, std::uint64_t seed) {
  Random random(seed);
  FeatureMatrix matrix(rows, features);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t f = 0; f < features; ++f) matrix.at(r, f) = static_cast<float>(random.below(4));
  return matrix;
}

inline FeatureMatrix matrix_of(const std::vector<std::vector<float>>& rows) {
  FeatureMatrix matrix(rows.size(), rows.at(0).size());
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (std::size_t f = 0; f < rows[r].size(); ++f) matrix.at(r, f) = rows[r][f];
  return matrix;
}

}  // namespace ruas::testing
