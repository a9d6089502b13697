// Gaussian mixture by expectation–maximisation. METHODS §6, "Gaussian mixture".
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "features/matrix.hpp"
#include "mixture/gaussians.hpp"
#include "parallel/run.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/segment_model.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

/// Above this many features, covariances without a triangle: a triangle of every component would fill the
/// memory, and no data would suffice to estimate it.
inline constexpr std::size_t kTriangularFeatures = 128;

struct MixtureOptions {
  std::size_t k = 2;  // 1 … min(kMaximumSegments, distinct rows)
  CovarianceShape shape =
      CovarianceShape::full;  // diagonal instead of full and tied above kTriangularFeatures
  std::size_t starts = 4;     // taken to the end; small data begins with more of them (see fit_mixture)
  std::size_t begun = 0;      // so many instead of what suits the size of the data; 0: that
  std::size_t short_run = 20;  // iterations after which the starts are compared
  bool halving = false;        // the better half then goes on for twice as long, until one is left
  std::size_t max_iterations = 500;
  double tolerance =
      1e-5;  // stop when the mean log density of a row rises by no more; 0: never before max_iterations
  bool avoid_collapse =
      true;  // prefer starts without collapsed components; false: the likeliest, whatever it is
  bool sampled_starts = true;  // above kComparedRows, look for the best start on a random sample of them
  std::uint64_t seed = 1;
};

struct MixtureResult {
  Gaussians gaussians;
  Segmentation
      segmentation;  // the most likely component of each row, its posterior as confidence; centers: the means
  double log_likelihood = 0;   // of all rows
  double bic = 0;              // −2·log likelihood + parameters·ln rows: the lower, the better
  std::size_t iterations = 0;  // of the last run, on all rows
  bool converged = false;
  /// Components that lie flat on a few values, or that nearly no row belongs to: the likelihood then says
  /// little.
  std::vector<std::size_t> collapsed;
};

/// The first start is k-means, the others k-means++ draws: up to ten times `starts` of them where the data is
/// small. After a short run of each, the likeliest go on (Biernacki, Celeux & Govaert 2003), all of them to the
/// end or ever fewer (successive halving, Jamieson & Talwalkar 2016). Above kComparedRows all this on a random
/// sample, and the best then on all rows. The same bits at any number of threads.
MixtureResult fit_mixture(const FeatureMatrix& matrix, const MixtureOptions& options,
                          const ProgressSpan& progress);

/// Posteriors of further rows.
Membership assign_to_mixture(const FeatureMatrix& matrix, const Gaussians& gaussians, Run& run);
std::shared_ptr<const SegmentModel> mixture_model(Gaussians gaussians);

}  // namespace ruas
