// The leading principal components of many features, without their covariance matrix.
#pragma once

#include <cstddef>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct Components {
  std::vector<double> variances;  // decreasing
  std::vector<double> vectors;    // one after another, features each, unit length
};

/// The first `count` components. Randomised subspace iteration with Rayleigh-Ritz at the end (Halko,
/// Martinsson & Tropp 2011), seeded. Memory per unit of work: features × (count + 8) doubles.
Components leading_components(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, std::size_t count,
                              const ProgressSpan& progress);

}  // namespace ruas
