#include "segmentation/pca.hpp"

// Eigen asks the processor how large its caches are and cuts its products accordingly; the last bits would
// depend on it.
#define EIGEN_NO_CPUID
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "segmentation/covariance.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/subspace.hpp"
#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::size_t kCovarianceFeatures = 256;
constexpr std::size_t kComponents = 50;
constexpr std::size_t kAxes = 2;
constexpr std::size_t kLeadingComponents = kAxes + 8;

Components covariance_components(const FeatureMatrix& matrix, const Moments& matrix_moments, std::size_t count,
                                 Run& run) {
  const auto features = static_cast<Eigen::Index>(matrix.features());
  const std::vector<double> covariances = covariance(matrix, matrix_moments, run);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
      Eigen::Map<const Eigen::MatrixXd>(covariances.data(), features, features));
  Components components;
  for (Eigen::Index c = features - 1; c >= 0 && components.variances.size() < count; --c) {
    components.variances.push_back(std::max(0.0, solver.eigenvalues()[c]));
    for (Eigen::Index f = 0; f < features; ++f) components.vectors.push_back(solver.eigenvectors()(f, c));
  }
  return components;
}

/// The first two components, each with its largest loading positive (the first of equals); zeros where there
/// is no second.
std::vector<double> axes_of(const Components& components, std::size_t features) {
  std::vector<double> loadings(kAxes * features, 0.0);
  for (std::size_t axis = 0; axis < std::min(kAxes, components.variances.size()); ++axis) {
    const double* vector = components.vectors.data() + axis * features;
    std::size_t largest = 0;
    for (std::size_t f = 1; f < features; ++f)
      if (std::abs(vector[f]) > std::abs(vector[largest]) * (1 + 1e-9)) largest = f;
    const double sign = vector[largest] < 0 ? -1 : 1;
    for (std::size_t f = 0; f < features; ++f) loadings[axis * features + f] = sign * vector[f];
  }
  return loadings;
}

/// (x − mean) · loading for the 16 rows of a block, in float32.
void project_block(const FeatureMatrix& matrix, std::size_t b, const std::vector<double>& mean,
                   const std::vector<double>& loadings, float* xy) {
  const std::size_t features = matrix.features();
  Float4 x[4] = {};
  Float4 y[4] = {};
  for (std::size_t f = 0; f < features; ++f) {
    const Float4 center = splat4(static_cast<float>(mean[f]));
    const Float4 of_x = splat4(static_cast<float>(loadings[f]));
    const Float4 of_y = splat4(static_cast<float>(loadings[features + f]));
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 d = load4(matrix.block(b) + f * kLanes + q * 4) - center;
      x[q] += d * of_x;
      y[q] += d * of_y;
    }
  }
  const std::size_t rows = std::min(kLanes, matrix.rows() - b * kLanes);
  for (std::size_t r = 0; r < rows; ++r) {
    xy[2 * r] = x[r / 4][r % 4];
    xy[2 * r + 1] = y[r / 4][r % 4];
  }
}

}  // namespace

Components principal_components(const FeatureMatrix& matrix, const Moments& matrix_moments, std::size_t count,
                                const ProgressSpan& progress) {
  if (matrix.features() <= kCovarianceFeatures)
    return covariance_components(matrix, matrix_moments, count, progress.run());
  return leading_components(matrix, matrix_moments, std::min(count, kLeadingComponents), progress);
}

Projection pca(const FeatureMatrix& matrix, Run& run) {
  run.begin_stage("stage.project");
  return pca(matrix, ProgressSpan(run));
}

Projection pca(const FeatureMatrix& matrix, const ProgressSpan& progress) {
  Run& run = progress.run();
  const std::size_t features = matrix.features();
  const Moments matrix_moments = moments(matrix, run);
  progress.report(0.2);
  const Components components = principal_components(matrix, matrix_moments, kComponents, progress.part(0.2, 0.8));
  progress.report(0.8);

  Projection projection;
  const double total = matrix_moments.total() / static_cast<double>(matrix.rows());
  for (const double variance : components.variances)
    projection.explained_variance.push_back(total > 0 ? variance / total : 0);
  projection.loadings = axes_of(components, features);
  projection.xy.resize(2 * matrix.rows());
  for_blocks(run, matrix.blocks(), kWorkRows / kLanes, [&](Block blocks) {
    for (std::size_t b = blocks.begin; b < blocks.end; ++b)
      project_block(matrix, b, matrix_moments.mean, projection.loadings,
                    projection.xy.data() + 2 * b * kLanes);
  });
  progress.report(1);
  return projection;
}

}  // namespace ruas
