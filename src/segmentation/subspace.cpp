#include "segmentation/subspace.hpp"

#define EIGEN_NO_CPUID  // see pca.cpp
#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include "base/random.hpp"

namespace ruas {
namespace {

using Matrix = Eigen::MatrixXd;

constexpr std::size_t kOversampling = 8;
constexpr std::size_t kIterations = 12;
constexpr std::uint64_t kSeed = 1;  // any will do: the outcome converges to the same subspace
constexpr std::uint64_t kStream = 0x7375'6273'7061;

/// Covariance · directions, without the covariance: Σ over the rows of d · (dᵀ · directions), d = row − mean.
Matrix times_covariance(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, const Matrix& directions,
                        Run& run) {
  const std::size_t features = matrix.features();
  const auto units = map_blocks<Matrix>(run, matrix.rows(), kWorkRows, [&](Block block) {
    Matrix sum = Matrix::Zero(directions.rows(), directions.cols());
    Eigen::VectorXd row(directions.rows());
    Eigen::RowVectorXd along(directions.cols());
    for (std::size_t r = block.begin; r < block.end; ++r) {
      for (std::size_t f = 0; f < features; ++f)
        row[static_cast<Eigen::Index>(f)] = static_cast<double>(matrix.at(r, f)) - matrix_moments.mean[f];
      for (Eigen::Index c = 0; c < directions.cols(); ++c) along[c] = row.dot(directions.col(c));
      for (Eigen::Index c = 0; c < directions.cols(); ++c) sum.col(c) += row * along[c];
    }
    return sum;
  });
  Matrix total = Matrix::Zero(directions.rows(), directions.cols());
  for (const Matrix& unit : units) total += unit;
  return total / static_cast<double>(matrix.rows());
}

Matrix random_directions(std::size_t features, std::size_t count) {
  Random random(kSeed, kStream);
  Matrix directions(static_cast<Eigen::Index>(features), static_cast<Eigen::Index>(count));
  for (Eigen::Index c = 0; c < directions.cols(); ++c)
    for (Eigen::Index f = 0; f < directions.rows(); ++f) directions(f, c) = random.normal();
  return directions;
}

Matrix orthonormal(const Matrix& directions) {
  return Eigen::HouseholderQR<Matrix>(directions).householderQ() *
         Matrix::Identity(directions.rows(), directions.cols());
}

}  // namespace

Components leading_components(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, std::size_t count,
                              const ProgressSpan& progress) {
  const std::size_t features = matrix.features();
  Matrix basis = orthonormal(random_directions(features, std::min(features, count + kOversampling)));
  Matrix image = times_covariance(matrix, matrix_moments, basis, progress.run());
  for (std::size_t i = 0; i < kIterations; ++i) {
    basis = orthonormal(image);
    image = times_covariance(matrix, matrix_moments, basis, progress.run());
    progress.report(static_cast<double>(i + 1) / kIterations);
  }
  const Matrix small = basis.transpose() * image;
  const Eigen::SelfAdjointEigenSolver<Matrix> solver((small + small.transpose()) / 2);
  const Matrix vectors = basis * solver.eigenvectors();
  Components components;
  for (Eigen::Index c = vectors.cols() - 1; c >= 0 && components.variances.size() < count; --c) {
    components.variances.push_back(std::max(0.0, solver.eigenvalues()[c]));
    const Eigen::VectorXd vector = vectors.col(c).normalized();
    components.vectors.insert(components.vectors.end(), vector.begin(), vector.end());
  }
  return components;
}

}  // namespace ruas
