#include "mixture/whitened.hpp"

#include <algorithm>
#include <limits>
#include <span>

#include "base/mathematics.hpp"
#include "mixture/cholesky.hpp"

namespace ruas {
namespace {

constexpr double kHalfLogTwoPi = 0.91893853320467274178;
/// Scatter of no more than this many regularisations is none.
constexpr double kFlat = 4;

/// The lower triangle of component `c` as L; rounding may have cost it its definiteness, then its diagonal is
/// raised.
std::vector<double> factor_of(const Gaussians& gaussians, std::size_t c) {
  const std::size_t size = triangle_size(gaussians.features);
  const double* from =
      gaussians.covariances.data() + (gaussians.shape == CovarianceShape::tied ? 0 : c * size);
  for (double raised = 0;; raised = raised == 0 ? kRegularisation : 10 * raised) {
    std::vector<double> triangle(from, from + size);
    for (std::size_t f = 0; f < gaussians.features; ++f) triangle[triangle_index(f, f)] += raised;
    if (factorise(triangle, gaussians.features)) return triangle;
  }
}

std::vector<double> standard_deviations(const Gaussians& gaussians, std::size_t c) {
  std::vector<double> deviations(gaussians.features);
  for (std::size_t f = 0; f < gaussians.features; ++f)
    deviations[f] = square_root(gaussians.shape == CovarianceShape::spherical
                                    ? gaussians.covariances[c]
                                    : gaussians.covariances[c * gaussians.features + f]);
  return deviations;
}

}  // namespace

Whitened::Whitened(const Gaussians& gaussians)
    : triangular(gaussians.triangular()),
      k(gaussians.k),
      features(gaussians.features),
      means(gaussians.means) {
  for (std::size_t c = 0; c < k; ++c) {
    std::vector<double> factor = triangular ? factor_of(gaussians, c) : standard_deviations(gaussians, c);
    const auto scale = [&](std::size_t f) { return factor[triangular ? triangle_index(f, f) : f]; };
    double log_determinant = 0;
    double flattest = std::numeric_limits<double>::infinity();
    for (std::size_t f = 0; f < features; ++f) {
      log_determinant += logarithm(scale(f));
      flattest = std::min(flattest, scale(f) * scale(f));
    }
    if (flattest <= kFlat * kRegularisation) collapsed.push_back(c);
    constants.push_back(logarithm(gaussians.weights[c]) - static_cast<double>(features) * kHalfLogTwoPi -
                        log_determinant);
    if (triangular)
      invert_factor(factor, features);
    else
      for (double& value : factor) value = 1 / value;
    factors.insert(factors.end(), factor.begin(), factor.end());
  }
}

}  // namespace ruas
