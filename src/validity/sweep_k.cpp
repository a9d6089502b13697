#include "validity/sweep_k.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "segmentation/progress_span.hpp"
#include "segmentation/sampled_rows.hpp"
#include "validity/prediction_strength.hpp"

namespace ruas {
namespace {

class Sweep {
 public:
  Sweep(const FeatureMatrix& matrix, const SweepOptions& options, Run& run)
      : matrix_(matrix), options_(options), run_(run), compared_(matrix, options.kmeans.seed) {}

  KSweep make() {
    sweep_.compared_rows = compared_.matrix().rows();
    distinct_ = count_distinct_rows(compared_.matrix(), options_.last);
    const double share = options_.judge ? 0.4 : 1;
    try_every_k(ProgressSpan(run_, 0, share));
    if (options_.judge) {
      compare_with_chance(ProgressSpan(run_, share, 0.65));
      compare_halves(ProgressSpan(run_, 0.65, 1));
    }
    run_.report(1);
    return std::move(sweep_);
  }

 private:
  void try_every_k(const ProgressSpan& progress) {
    const double tries = static_cast<double>(options_.last - options_.first + 1);
    for (std::size_t k = options_.first; k <= options_.last; ++k) {
      const double tried = static_cast<double>(k - options_.first);
      sweep_.trials.push_back(k <= distinct_ ? try_k(k, progress.part(tried / tries, (tried + 1) / tries))
                                             : refuse(k));
    }
  }

  KTrial try_k(std::size_t k, const ProgressSpan& progress) {
    const FeatureMatrix& rows = compared_.matrix();
    KMeansOptions options = options_.kmeans;
    options.k = k;
    KMeansResult found = kmeans(rows, options, progress.part(0, 0.8));
    const Segmentation& segmentation = found.segmentation;
    KTrial trial{k};
    trial.inertia = segmentation.inertia;
    trial.silhouette = silhouette(rows, segmentation.labels, k, options.seed, run_);
    if (options_.judge) trial.separation = separation(rows, segmentation, run_);
    progress.report(1);
    if (k > 1 && (sweep_.best_k == 0 || trial.silhouette.mean > best_silhouette_)) {
      sweep_.best_k = k;
      best_silhouette_ = trial.silhouette.mean;
      sweep_.best = std::move(found);
    }
    return trial;
  }

  KTrial refuse(std::size_t k) const {
    KTrial trial{k};
    trial.failure =
        Message("segmenting.more_segments_than_distinct_rows").with("k", k).with("distinct", distinct_);
    return trial;
  }

  void compare_with_chance(const ProgressSpan& progress) {
    const SampledRows sample(matrix_, options_.kmeans.seed, kGapRows);
    const std::vector<Gap> found =
        gaps(sample.matrix(), last_possible(sample.matrix()), options_.kmeans.seed, progress);
    for (KTrial& trial : sweep_.trials)
      if (trial.k <= found.size()) trial.gap = found[trial.k - 1];
  }

  void compare_halves(const ProgressSpan& progress) {
    const SampledRows sample(matrix_, options_.kmeans.seed, kStrengthRows);
    const std::vector<double> found =
        prediction_strengths(sample.matrix(), last_possible(sample.matrix()), options_.kmeans.seed, progress);
    for (KTrial& trial : sweep_.trials)
      if (trial.k <= found.size()) trial.prediction_strength = found[trial.k - 1];
  }

  /// A sample may hold fewer distinct rows than all.
  std::size_t last_possible(const FeatureMatrix& rows) const {
    return std::min(options_.last, count_distinct_rows(rows, options_.last));
  }

  const FeatureMatrix& matrix_;
  const SweepOptions& options_;
  Run& run_;
  SampledRows compared_;
  std::size_t distinct_ = 0;
  double best_silhouette_ = 0;
  KSweep sweep_;
};

}  // namespace

KSweep sweep_k(const FeatureMatrix& matrix, const SweepOptions& options, Run& run) {
  assert(options.first >= 1 && options.first <= options.last && options.last <= kMaximumSegments);
  run.begin_stage("stage.choose_k");
  return Sweep(matrix, options, run).make();
}

}  // namespace ruas
