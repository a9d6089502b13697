// Mean and variance of every feature: what tolerances, covariances and sums of squares start from.
#pragma once

#include <cstddef>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Rows per unit of parallel work throughout segmentation: a multiple of FeatureMatrix::kLanes, of the data
/// alone.
inline constexpr std::size_t kWorkRows = 8192;

struct FeatureMoments {
  std::vector<double> mean;               // per feature
  std::vector<double> squared_deviation;  // per feature: Σ (x − mean)²
  double total() const;                   // Σ over the features
};

/// Per block in two passes, merged by Chan, Golub & LeVeque 1979 in block order: accurate for any offset of
/// the data.
FeatureMoments moments(const FeatureMatrix& matrix, Run& run);

}  // namespace ruas
