#include "mixture/choose_components.hpp"

#include <cassert>

#include "segmentation/kmeans.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {

ComponentSweep choose_components(const FeatureMatrix& matrix, std::size_t first, std::size_t last,
                                 const MixtureOptions& options, Run& run) {
  assert(first >= 1 && first <= last && last <= kMaximumSegments);
  run.begin_stage("stage.choose_k");
  const SampledRows compared(matrix, options.seed);
  const FeatureMatrix& rows = compared.matrix();
  const ProgressSpan progress(run);
  const double tries = static_cast<double>(last - first + 1);
  ComponentSweep sweep;
  sweep.compared_rows = rows.rows();
  sweep.distinct = count_distinct_rows(rows, last);
  double lowest = std::numeric_limits<double>::infinity();
  for (std::size_t k = first; k <= last; ++k) {
    ComponentTrial& trial = sweep.trials.emplace_back(ComponentTrial{.k = k});
    if (k > sweep.distinct) continue;
    MixtureOptions of_k = options;
    of_k.k = k;
    const double tried = static_cast<double>(k - first);
    const MixtureResult found = fit_mixture(rows, of_k, progress.part(tried / tries, (tried + 1) / tries));
    trial.bic = found.bic;
    trial.inertia = found.segmentation.inertia;
    trial.collapsed = found.collapsed.size();
    if (trial.collapsed > 0 || !(trial.bic < lowest)) continue;
    lowest = trial.bic;
    sweep.best_k = k;
  }
  return sweep;
}

}  // namespace ruas
