#include "engine/fit_kprototypes.hpp"

#include "engine/search_k.hpp"
#include "mixed/kprototypes.hpp"
#include "mixed/models.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

/// Beyond it, numbers no longer count.
constexpr double kMostGamma = 1000;

Result<KPrototypesOptions> options_of(const protocol::FindSegments& request) {
  KPrototypesOptions options;
  options.k = request.k;
  options.n_init = request.restarts;
  options.seed = request.seed;
  if (request.prototypes.gamma < 0 || !(request.prototypes.gamma <= kMostGamma))
    return Error("segment.bad_gamma");
  if (request.prototypes.gamma > 0) options.gamma = request.prototypes.gamma;
  return options;
}

KSearch search(const MethodInput& input, KPrototypesOptions options, const FeatureMatrix& compared,
               Run& run) {
  const MixedRows rows = mixed_rows(compared, input.prepared.columns, run);
  return search_k(
      compared, input.request.seed,
      [&](std::size_t k) {
        options.k = k;
        // Trials are reported one by one; what happens within one is not.
        return kprototypes(rows, options, ProgressSpan(run, 0, 0)).labels;
      },
      run);
}

FittedSegments fitted(const MethodInput& input, const KPrototypesOptions& options, Run& run) {
  run.begin_stage("stage.segment");
  const MixedRows rows = mixed_rows(input.prepared.matrix, input.prepared.columns, run);
  KPrototypesResult found = kprototypes(rows, options, ProgressSpan(run));
  FittedSegments fit;
  fit.segmentation.k = options.k;
  fit.segmentation.labels = std::move(found.labels);
  fit.segmentation.confidence = std::move(found.confidence);
  measure_segments(input.prepared.matrix, fit.segmentation, run);
  fit.converged = found.converged;
  fit.fitted_rows = rows.rows();
  fit.notes.push_back(Message("segmenting.gamma").with("gamma", found.prototypes.gamma));
  fit.model = prototype_model(std::move(found.prototypes));
  return fit;
}

}  // namespace

Result<FittedSegments> fit_kprototypes(const MethodInput& input, Run& run) {
  Result<KPrototypesOptions> options = options_of(input.request);
  if (!options) return options.error();
  if (options->k > 0) {
    if (Status fine = check_k(input.prepared.matrix, input.request.k); !fine) return fine.error();
    return fitted(input, *options, run);
  }
  const SampledRows compared(input.prepared.matrix, input.request.seed);
  KSearch found = search(input, *options, compared.matrix(), run);
  if (found.best_k == 0) return Error("segment.all_rows_alike");
  options->k = found.best_k;
  FittedSegments fit = fitted(input, *options, run);
  fit.trials = std::move(found.trials);
  fit.compared_rows = compared.matrix().rows();
  return fit;
}

}  // namespace ruas
