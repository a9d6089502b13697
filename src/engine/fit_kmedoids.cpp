#include "engine/fit_kmedoids.hpp"

#include "engine/search_k.hpp"
#include "mixed/kmedoids.hpp"
#include "mixed/models.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

KSearch search(const MethodInput& input, const FeatureMatrix& compared, Run& run) {
  const MixedRows rows = mixed_rows(compared, input.prepared.columns, run);
  const KMedoids kmedoids(rows, input.request.seed, run);
  return search_k(
      compared, input.request.seed,
      [&](std::size_t k) { return kmedoids.find(k, input.request.restarts, run).nearest.labels; }, run);
}

FittedSegments fitted(const MethodInput& input, std::size_t k, Run& run) {
  run.begin_stage("stage.segment");
  const MixedRows rows = mixed_rows(input.prepared.matrix, input.prepared.columns, run);
  const KMedoids kmedoids(rows, input.request.seed, run);
  run.report(0.5);
  KMedoidsResult found = kmedoids.find(k, input.request.restarts, run);
  FittedSegments fit;
  fit.segmentation.k = k;
  fit.segmentation.labels = std::move(found.nearest.labels);
  fit.segmentation.confidence = std::move(found.nearest.confidence);
  measure_segments(input.prepared.matrix, fit.segmentation, run);
  fit.fitted_rows = kmedoids.fitted_rows();
  if (fit.fitted_rows < rows.rows())
    fit.notes.push_back(
        Message("segmenting.medoids_of_sample").with("sample", fit.fitted_rows).with("rows", rows.rows()));
  fit.notes.push_back(Message("segmenting.gower"));
  fit.model = medoid_model(kmedoids.gower(), std::move(found.medoids));
  return fit;
}

}  // namespace

Result<FittedSegments> fit_kmedoids(const MethodInput& input, Run& run) {
  if (input.request.k > 0) {
    if (Status fine = check_k(input.prepared.matrix, input.request.k); !fine) return fine.error();
    return fitted(input, input.request.k, run);
  }
  const SampledRows compared(input.prepared.matrix, input.request.seed);
  KSearch found = search(input, compared.matrix(), run);
  if (found.best_k == 0) return Error("segment.all_rows_alike");
  FittedSegments fit = fitted(input, found.best_k, run);
  fit.trials = std::move(found.trials);
  fit.compared_rows = compared.matrix().rows();
  return fit;
}

}  // namespace ruas
