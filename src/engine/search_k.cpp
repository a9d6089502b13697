#include "engine/search_k.hpp"

#include "engine/fit_kmeans.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

KTrial try_k(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, const LabelsAt& labels_at,
             Run& run) {
  Segmentation segmentation;
  segmentation.k = k;
  segmentation.labels = labels_at(k);
  measure_segments(matrix, segmentation, run);
  KTrial trial{};
  trial.k = k;
  trial.inertia = segmentation.inertia;
  trial.separation = separation(matrix, segmentation, run);
  trial.silhouette = silhouette(matrix, segmentation.labels, k, seed, run);
  return trial;
}

KTrial refuse(std::size_t k, std::size_t distinct) {
  KTrial trial{};
  trial.k = k;
  trial.failure =
      Message("segmenting.more_segments_than_distinct_rows").with("k", k).with("distinct", distinct);
  return trial;
}

}  // namespace

KSearch search_k(const FeatureMatrix& matrix, std::uint64_t seed, const LabelsAt& labels_at, Run& run) {
  run.begin_stage("stage.choose_k");
  KSearch search;
  double best = 0;
  const std::size_t distinct = count_distinct_rows(matrix, kLastK);
  for (std::size_t k = kFirstK; k <= kLastK; ++k) {
    search.trials.push_back(k <= distinct ? try_k(matrix, k, seed, labels_at, run) : refuse(k, distinct));
    const KTrial& trial = search.trials.back();
    if (!trial.failure && (search.best_k == 0 || trial.silhouette.mean > best)) {
      search.best_k = k;
      best = trial.silhouette.mean;
    }
    run.report(static_cast<double>(k - kFirstK + 1) / static_cast<double>(kLastK - kFirstK + 1));
  }
  return search;
}

}  // namespace ruas
