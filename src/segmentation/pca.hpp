// Principal components: the flat picture of the prepared matrix.
#pragma once

#include <cstddef>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/subspace.hpp"

namespace ruas {

struct Projection {
  std::vector<float> xy;                   // x, y per matrix row
  std::vector<double> explained_variance;  // share of the total variance per component, all of them up to 50
  std::vector<double> loadings;            // 2 × features, row by row; unit length
};

/// The leading `count` components, fewer where there are fewer features; above 256 features at most ten.
Components principal_components(const FeatureMatrix& matrix, const Moments& matrix_moments, std::size_t count,
                                const ProgressSpan& progress);

/// Covariance eigenvectors; the sign makes each component's largest loading positive. One feature: y is 0.
/// Above 256 features the leading components come from a seeded subspace iteration. Stage reported:
/// "stage.project".
Projection pca(const FeatureMatrix& matrix, Run& run);
/// The same as a part of another stage.
Projection pca(const FeatureMatrix& matrix, const ProgressSpan& progress);

}  // namespace ruas
