#include "mixture/mixture.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "mixture/expectation.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/nearest_center.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/seeding.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

/// Up to this many rows each start is one of ten.
constexpr std::size_t kRowsOfManyStarts = 20'000;
constexpr std::uint64_t kStartStream = 0x6d69'7874;

/// The first estimate: what rows with a label each say.
Gaussians estimate_groups(const FeatureMatrix& matrix, const Segmentation& groups, CovarianceShape shape,
                          Run& run) {
  Gaussians unit{shape, groups.k, matrix.features(), std::vector<double>(groups.k, 1.0), groups.centers, {}};
  const std::size_t shapes = shape == CovarianceShape::tied ? 1 : groups.k;
  for (std::size_t c = 0; c < shapes; ++c)
    for (std::size_t row = 0; row < (shape == CovarianceShape::spherical ? 1 : unit.features); ++row)
      for (std::size_t column = unit.triangular() ? 0 : row; column <= row; ++column)
        unit.covariances.push_back(row == column ? 1 : 0);
  return maximise(unit, labelled_moments(matrix, Whitened(unit), groups.labels, run), matrix.rows());
}

/// Where a run of expectation and maximisation stands.
struct Estimate {
  Gaussians gaussians;
  double log_likelihood = -std::numeric_limits<double>::infinity();  // of the estimate before `gaussians`
  std::size_t iterations = 0;
  bool converged = false;
  bool collapsed = false;  // and that counts against it
};

class Mixture {
 public:
  Mixture(const FeatureMatrix& matrix, const MixtureOptions& options, const ProgressSpan& progress)
      : matrix_(matrix), options_(options), progress_(progress), run_(progress.run()) {
    const bool triangles =
        matrix.features() <= kTriangularFeatures || options.shape == CovarianceShape::spherical;
    if (!triangles) options_.shape = CovarianceShape::diagonal;
  }

  MixtureResult fit() {
    const SampledRows start_rows(matrix_, options_.seed,
                                 options_.sampled_starts ? kComparedRows : matrix_.rows());
    Estimate estimate =
        best_estimate(start_rows.matrix(), progress_.part(0, start_rows.sampled() ? 0.7 : 0.95));
    if (start_rows.sampled()) {
      estimate = {std::move(estimate.gaussians)};
      iterate(matrix_, estimate, options_.max_iterations, progress_.part(0.7, 0.95));
    }
    return describe(std::move(estimate));
  }

 private:
  Estimate best_estimate(const FeatureMatrix& rows, const ProgressSpan& progress) {
    std::vector<Estimate> estimates = short_runs(rows, progress.part(0, 0.5));
    if (options_.halving) halve(rows, estimates, progress.part(0.5, 0.6));
    estimates.resize(std::min(estimates.size(), options_.starts));
    for (std::size_t i = 0; i < estimates.size(); ++i)
      iterate(rows, estimates[i], options_.max_iterations,
              part_of(progress.part(0.5, 1), i, estimates.size()));
    best_first(estimates);
    return std::move(estimates.front());
  }

  /// A few iterations of every start, the best first; none where there is only one start.
  std::vector<Estimate> short_runs(const FeatureMatrix& rows, const ProgressSpan& progress) {
    const std::size_t starts = number_of_starts(rows.rows());
    std::vector<Estimate> estimates;
    for (std::size_t start = 0; start < starts; ++start) {
      const ProgressSpan part = part_of(progress, start, starts);
      estimates.push_back(
          {estimate_groups(rows, start_groups(rows, start, part.part(0, 0.5)), options_.shape, run_)});
      if (starts > 1) iterate(rows, estimates.back(), options_.short_run, part.part(0.5, 1));
    }
    best_first(estimates);
    return estimates;
  }

  /// The better half goes on for twice as long, until one is left.
  void halve(const FeatureMatrix& rows, std::vector<Estimate>& estimates, const ProgressSpan& progress) {
    for (std::size_t length = 2 * options_.short_run; estimates.size() > 1; length *= 2) {
      estimates.resize((estimates.size() + 1) / 2);
      for (Estimate& estimate : estimates) iterate(rows, estimate, length, progress);
      best_first(estimates);
    }
  }

  std::size_t number_of_starts(std::size_t rows) const {
    if (options_.begun > 0) return options_.begun;
    const std::size_t affordable = options_.starts * kRowsOfManyStarts / rows;
    return options_.starts == 1 ? 1 : std::clamp(affordable, options_.starts, 10 * options_.starts);
  }

  static ProgressSpan part_of(const ProgressSpan& progress, std::size_t i, std::size_t count) {
    return progress.part(static_cast<double>(i) / static_cast<double>(count),
                         static_cast<double>(i + 1) / static_cast<double>(count));
  }

  /// The likelihood of a collapsed fit knows no bound, so it says nothing beside that of another.
  void best_first(std::vector<Estimate>& estimates) const {
    for (Estimate& estimate : estimates)
      estimate.collapsed =
          options_.avoid_collapse && !collapsed(estimate.gaussians, Whitened(estimate.gaussians)).empty();
    std::stable_sort(estimates.begin(), estimates.end(), [](const Estimate& a, const Estimate& b) {
      return a.collapsed != b.collapsed ? b.collapsed : a.log_likelihood > b.log_likelihood;
    });
  }

  /// Labels and centres to begin with: k-means, then chance.
  Segmentation start_groups(const FeatureMatrix& rows, std::size_t start, const ProgressSpan& progress) {
    if (start == 0) {
      KMeansOptions options;
      options.k = options_.k;
      options.n_init = options_.starts;
      options.seed = options_.seed;
      return kmeans(rows, options, progress).segmentation;
    }
    Random random(options_.seed, kStartStream + start);
    Segmentation groups;
    groups.k = options_.k;
    groups.centers = seed_centers(rows, options_.k, random, run_);
    groups.labels = assign_to_centers(rows, groups.centers, run_).labels;
    return groups;
  }

  /// Goes on until the estimate has had `iterations` in all, or the likelihood rises no more.
  void iterate(const FeatureMatrix& rows, Estimate& estimate, std::size_t iterations,
               const ProgressSpan& progress) {
    const double tolerated = options_.tolerance * static_cast<double>(rows.rows());
    while (estimate.iterations < std::min(iterations, options_.max_iterations) && !estimate.converged) {
      const WeightedMoments moments = weighted_moments(rows, Whitened(estimate.gaussians), run_);
      estimate.gaussians = maximise(estimate.gaussians, moments, rows.rows());
      const double gain =
          moments.log_likelihood - std::exchange(estimate.log_likelihood, moments.log_likelihood);
      ++estimate.iterations;
      estimate.converged = options_.tolerance > 0 && gain <= tolerated;
      progress.report(1 - 20 / static_cast<double>(estimate.iterations + 20));
    }
  }

  MixtureResult describe(Estimate estimate) {
    MixtureResult result;
    const Whitened whitened(estimate.gaussians);
    Expectation found = expectation(matrix_, whitened, run_);
    result.segmentation.k = options_.k;
    result.segmentation.labels = std::move(found.membership.labels);
    measure_segments(matrix_, result.segmentation, run_);
    result.segmentation.confidence = std::move(found.membership.confidence);
    result.segmentation.centers = estimate.gaussians.means;
    result.log_likelihood = found.log_likelihood;
    result.bic = static_cast<double>(estimate.gaussians.parameters()) *
                     logarithm(static_cast<double>(matrix_.rows())) -
                 2 * found.log_likelihood;
    result.iterations = estimate.iterations;
    result.converged = estimate.converged;
    result.collapsed = collapsed(estimate.gaussians, whitened);
    result.gaussians = std::move(estimate.gaussians);
    progress_.report(1);
    return result;
  }

  /// Flat, or with no more rows than features where each has a shape of its own.
  std::vector<std::size_t> collapsed(const Gaussians& gaussians, const Whitened& whitened) const {
    std::vector<std::size_t> out = whitened.collapsed;
    const double least =
        gaussians.shape == CovarianceShape::full ? static_cast<double>(gaussians.features) : 1;
    for (std::size_t c = 0; c < gaussians.k; ++c)
      if (gaussians.weights[c] * static_cast<double>(matrix_.rows()) <= least) out.push_back(c);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  const FeatureMatrix& matrix_;
  MixtureOptions options_;
  const ProgressSpan& progress_;
  Run& run_;
};

class MixtureModel final : public SegmentModel {
 public:
  explicit MixtureModel(Gaussians gaussians) : gaussians_(std::move(gaussians)) {}
  Membership assign(const Table&, const Prepared& prepared, Run& run) const override {
    return assign_to_mixture(prepared.matrix, gaussians_, run);
  }

 private:
  Gaussians gaussians_;
};

}  // namespace

MixtureResult fit_mixture(const FeatureMatrix& matrix, const MixtureOptions& options,
                          const ProgressSpan& progress) {
  assert(options.k >= 1 && options.k <= kMaximumSegments && options.k <= matrix.rows());
  assert(options.starts >= 1 && matrix.features() >= 1);
  return Mixture(matrix, options, progress).fit();
}

Membership assign_to_mixture(const FeatureMatrix& matrix, const Gaussians& gaussians, Run& run) {
  return expectation(matrix, Whitened(gaussians), run).membership;
}

std::shared_ptr<const SegmentModel> mixture_model(Gaussians gaussians) {
  return std::make_shared<MixtureModel>(std::move(gaussians));
}

}  // namespace ruas
