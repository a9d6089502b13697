#include "engine/fit_kmeans.hpp"

#include "segmentation/kmeans.hpp"
#include "segmentation/nearest_center.hpp"
#include "validity/sweep_k.hpp"

namespace ruas {
namespace {

KMeansOptions kmeans_options(const protocol::FindSegments& request) {
  KMeansOptions options;
  options.k = request.k;
  options.n_init = request.restarts;
  options.seed = request.seed;
  return options;
}

FittedSegments fitted(KMeansResult found) {
  FittedSegments fit;
  fit.segmentation = std::move(found.segmentation);
  fit.model = nearest_center_model(fit.segmentation.centers);
  fit.converged = found.converged;
  fit.fitted_rows = fit.segmentation.labels.size();
  return fit;
}

/// The best silhouette decides; what chance and halves say comes later, on request, since it takes longer than this.
Result<FittedSegments> fit_best_k(const MethodInput& input, Run& run) {
  const FeatureMatrix& matrix = input.prepared.matrix;
  KMeansOptions options = kmeans_options(input.request);
  KSweep sweep = sweep_k(matrix, {kFirstK, kLastK, options, false}, run);
  if (sweep.best_k == 0) return Error("segment.all_rows_alike");
  options.k = sweep.best_k;
  FittedSegments fit =
      fitted(sweep.compared_rows == matrix.rows() ? std::move(sweep.best) : kmeans(matrix, options, run));
  fit.trials = std::move(sweep.trials);
  fit.compared_rows = sweep.compared_rows;
  return fit;
}

}  // namespace

Result<FittedSegments> fit_kmeans(const MethodInput& input, Run& run) {
  if (input.request.k == 0) return fit_best_k(input, run);
  if (Status fine = check_k(input.prepared.matrix, input.request.k); !fine) return fine.error();
  return fitted(kmeans(input.prepared.matrix, kmeans_options(input.request), run));
}

}  // namespace ruas
