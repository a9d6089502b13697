// A mixture as the loops over rows read it: log density = constant − ½ |U·(x − mean)|², U the inverse
// Cholesky factor.
#pragma once

#include <cstddef>
#include <vector>

#include "mixture/gaussians.hpp"

namespace ruas {

struct Whitened {
  explicit Whitened(const Gaussians& gaussians);

  bool triangular;
  std::size_t k;
  std::size_t features;
  std::vector<double>
      constants;  // per component: log weight − ½·features·log 2π + log |U|; −infinity: died out
  std::vector<double> means;    // k × features
  std::vector<double> factors;  // per component: lower triangle, or one value per feature
  /// Components that are flat in some direction: hardly more scatter than the regularisation adds.
  std::vector<std::size_t> collapsed;

  std::size_t factor_size() const { return factors.size() / k; }
};

/// Added to every variance, as in scikit-learn: keeps factors finite where columns are constant or depend on
/// each other.
inline constexpr double kRegularisation = 1e-6;

}  // namespace ruas
