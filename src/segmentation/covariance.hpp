// The covariance of the features, in double.
#pragma once

#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/moments.hpp"

namespace ruas {

/// features × features, symmetric, divisor n. Memory per unit of work: features² doubles.
std::vector<double> covariance(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, Run& run);

}  // namespace ruas
