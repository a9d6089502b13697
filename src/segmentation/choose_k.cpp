#include "segmentation/choose_k.hpp"

#include <cassert>
#include <utility>

#include "segmentation/progress_span.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {
namespace {

/// The share of the stage that trying takes, where the best k is then repeated on all rows.
constexpr double kShareOfTrials = 0.7;

class Sweep {
 public:
  Sweep(const FeatureMatrix& matrix, const KMeansOptions& options, Run& run)
      : matrix_(matrix), options_(options), run_(run), compared_(matrix, options.seed) {}

  KSweep over(std::size_t first, std::size_t last) {
    sweep_.compared_rows = compared_.matrix().rows();
    const std::size_t distinct = count_distinct_rows(compared_.matrix(), last);
    const ProgressSpan trials(run_, 0, compared_.sampled() ? kShareOfTrials : 1);
    const double tries = static_cast<double>(last - first + 1);
    for (std::size_t k = first; k <= last; ++k) {
      const double tried = static_cast<double>(k - first);
      sweep_.trials.push_back(k <= distinct ? try_k(k, trials.part(tried / tries, (tried + 1) / tries))
                                            : refuse(k, distinct));
    }
    if (compared_.sampled() && sweep_.best_k > 0) repeat_on_all_rows();
    return std::move(sweep_);
  }

 private:
  KTrial try_k(std::size_t k, const ProgressSpan& progress) {
    KMeansResult found = kmeans(compared_.matrix(), options_for(k), progress.part(0, 0.8));
    Silhouette judged = silhouette(compared_.matrix(), found.segmentation.labels, k, options_.seed, run_);
    progress.report(1);
    const KTrial trial{k, found.segmentation.inertia, judged, {}};
    if (sweep_.best_k == 0 || judged.mean > sweep_.silhouette.mean) {
      sweep_.best_k = k;
      sweep_.best = std::move(found);
      sweep_.silhouette = std::move(judged);
    }
    return trial;
  }

  static KTrial refuse(std::size_t k, std::size_t distinct) {
    return {k, 0, {}, Message("segmenting.more_segments_than_distinct_rows").with("k", k).with("distinct", distinct)};
  }

  void repeat_on_all_rows() {
    sweep_.best = kmeans(matrix_, options_for(sweep_.best_k), ProgressSpan(run_, kShareOfTrials, 0.95));
    sweep_.silhouette =
        silhouette(matrix_, sweep_.best.segmentation.labels, sweep_.best_k, options_.seed, run_);
    run_.report(1);
  }

  KMeansOptions options_for(std::size_t k) const {
    KMeansOptions options = options_;
    options.k = k;
    return options;
  }

  const FeatureMatrix& matrix_;
  const KMeansOptions& options_;
  Run& run_;
  SampledRows compared_;
  KSweep sweep_;
};

}  // namespace

KSweep choose_k(const FeatureMatrix& matrix, std::size_t first, std::size_t last, const KMeansOptions& options,
                Run& run) {
  assert(first >= 1 && first <= last && last <= kMaximumSegments);
  run.begin_stage("stage.choose_k");
  return Sweep(matrix, options, run).over(first, last);
}

}  // namespace ruas
