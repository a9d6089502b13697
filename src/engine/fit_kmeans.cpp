#include "engine/fit_kmeans.hpp"

#include <algorithm>
#include <vector>

#include "segmentation/kmeans.hpp"
#include "segmentation/nearest_center.hpp"
#include "validity/sweep_k.hpp"
#include "validity/verdict.hpp"

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

/// The numbers tried, the best silhouette first, the smaller number on a tie.
std::vector<std::size_t> by_silhouette(const std::vector<KTrial>& trials) {
  std::vector<const KTrial*> tried;
  for (const KTrial& trial : trials)
    if (!trial.failure) tried.push_back(&trial);
  std::stable_sort(tried.begin(), tried.end(),
                   [](const KTrial* a, const KTrial* b) { return a->silhouette.mean > b->silhouette.mean; });
  std::vector<std::size_t> numbers;
  for (const KTrial* trial : tried) numbers.push_back(trial->k);
  return numbers;
}

/// The best silhouette decides; what halves say comes later, on request, since it takes longer than this.
Result<FittedSegments> fit_best_k(const MethodInput& input, Run& run) {
  const FeatureMatrix& matrix = input.prepared.matrix;
  KMeansOptions options = kmeans_options(input.request);
  KSweep sweep = sweep_k(matrix, {kFirstK, kLastK, options, false}, run);
  if (sweep.best_k == 0) return Error("segment.all_rows_alike");
  options.k = sweep.best_k;
  FittedSegments fit =
      fitted(sweep.compared_rows == matrix.rows() ? std::move(sweep.best) : kmeans(matrix, options, run));
  fit.chance = first_above_chance(matrix, by_silhouette(sweep.trials), options.seed, ProgressSpan(run, 0.99, 1));
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
