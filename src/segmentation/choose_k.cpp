#include "segmentation/choose_k.hpp"

#include <cassert>

#include "segmentation/progress_span.hpp"

namespace ruas {
namespace {

/// `best` is the silhouette to beat.
bool beats(const KTrial& trial, const KSweep& sweep) {
  if (sweep.best_k == 0) return true;
  for (const KTrial& earlier : sweep.trials)
    if (earlier.k == sweep.best_k) return trial.silhouette.mean > earlier.silhouette.mean;
  return true;
}

}  // namespace

KSweep choose_k(const FeatureMatrix& matrix, std::size_t first, std::size_t last,
                const KMeansOptions& options, Run& run) {
  assert(first >= 1 && first <= last && last <= kMaximumSegments);
  run.begin_stage("stage.choose_k");
  const std::size_t distinct = count_distinct_rows(matrix, last);
  KSweep sweep;
  for (std::size_t k = first; k <= last; ++k) {
    KTrial trial{k, 0, {}, {}};
    if (k > distinct) {
      trial.failure =
          Message("segmenting.more_segments_than_distinct_rows").with("k", k).with("distinct", distinct);
      sweep.trials.push_back(std::move(trial));
      continue;
    }
    const double tries = static_cast<double>(last - first + 1);
    const ProgressSpan span(run, static_cast<double>(k - first) / tries,
                            static_cast<double>(k - first + 1) / tries);
    KMeansOptions of_k = options;
    of_k.k = k;
    KMeansResult found = kmeans(matrix, of_k, span.part(0, 0.8));
    trial.inertia = found.segmentation.inertia;
    trial.silhouette = silhouette(matrix, found.segmentation.labels, k, options.seed, run);
    span.report(1);
    if (beats(trial, sweep)) {
      sweep.best_k = k;
      sweep.best = std::move(found);
    }
    sweep.trials.push_back(std::move(trial));
  }
  return sweep;
}

}  // namespace ruas
