// The parameters of a Gaussian mixture.
#pragma once

#include <cstddef>
#include <vector>

namespace ruas {

/// What the covariances of the components may be: any; one for all; without correlation; the same in every
/// direction.
enum class CovarianceShape { full, tied, diagonal, spherical };

struct Gaussians {
  CovarianceShape shape = CovarianceShape::full;
  std::size_t k = 0;
  std::size_t features = 0;
  std::vector<double> weights;  // per component, sum 1; 0: died out
  std::vector<double> means;    // k × features
  /// full: k lower triangles (mixture/cholesky.hpp); tied: one; diagonal: k × features variances; spherical:
  /// k variances.
  std::vector<double> covariances;

  /// Whether covariances are triangles; else variances.
  bool triangular() const { return shape == CovarianceShape::full || shape == CovarianceShape::tied; }
  /// Free parameters, for BIC: weights, means and covariances.
  std::size_t parameters() const;
};

}  // namespace ruas
