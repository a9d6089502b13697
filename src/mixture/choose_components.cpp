#include "mixture/choose_components.hpp"

#include <cassert>

#include "segmentation/kmeans.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {
namespace {

// What tells one number of components from the next (ours): a run goes on from the likeliest of four starts,
// and ends when a row gains less than a ten-thousandth of a nat. The chosen number is fitted anew with all
// the care of its options.
constexpr std::size_t kBegun = 4;
constexpr std::size_t kIterations = 100;
constexpr double kTolerance = 1e-4;

constexpr std::size_t kMostCollapsed = 2;
constexpr std::size_t kMostNoBetter = 3;

MixtureOptions quick(MixtureOptions options, std::size_t k) {
  options.k = k;
  options.starts = 1;
  options.begun = kBegun;
  options.max_iterations = kIterations;
  options.tolerance = kTolerance;
  return options;
}

/// Trials in a row that speak against going on.
struct Patience {
  std::size_t collapsed = 0;
  std::size_t no_better = 0;

  void take(bool has_collapsed, bool better) {
    collapsed = has_collapsed ? collapsed + 1 : 0;
    no_better = better ? 0 : no_better + 1;
  }
  bool lost() const { return collapsed >= kMostCollapsed || no_better >= kMostNoBetter; }
};

}  // namespace

bool ComponentSweep::collapsed() const {
  bool any = false;
  for (const ComponentTrial& trial : trials) {
    if (trial.k < 2 || !trial.tried) continue;
    if (trial.collapsed == 0) return false;
    any = true;
  }
  return any;
}

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
  Patience patience;
  for (std::size_t k = first; k <= last; ++k) {
    ComponentTrial& trial = sweep.trials.emplace_back(ComponentTrial{.k = k});
    if (k > sweep.distinct || patience.lost()) continue;
    const double tried = static_cast<double>(k - first);
    const MixtureResult found =
        fit_mixture(rows, quick(options, k), progress.part(tried / tries, (tried + 1) / tries));
    trial.tried = true;
    trial.bic = found.bic;
    trial.inertia = found.segmentation.inertia;
    trial.collapsed = found.collapsed.size();
    const bool better = trial.collapsed == 0 && trial.bic < lowest;
    patience.take(trial.collapsed > 0, better);
    if (!better) continue;
    lowest = trial.bic;
    sweep.best_k = k;
  }
  progress.report(1);
  return sweep;
}

}  // namespace ruas
