#include "engine/fit_gmm.hpp"

#include "engine/spellings.hpp"
#include "mixture/choose_components.hpp"
#include "mixture/mixture.hpp"

namespace ruas {
namespace {

/// One group is an answer here: BIC can say so.
constexpr std::size_t kFirstComponents = 1;
constexpr std::size_t kLastComponents = 10;

Result<MixtureOptions> mixture_options(const protocol::FindSegments& request) {
  const auto shape = read_spelling<CovarianceShape>(request.mixture.covariance);
  if (!shape) return Error("engine.unknown_setting").with("setting", request.mixture.covariance);
  MixtureOptions options;
  options.k = request.k;
  options.shape = *shape;
  options.starts = request.restarts;
  options.seed = request.seed;
  return options;
}

/// Up to here an iteration costs so little that resamples can be searched as well as the data.
constexpr std::uint64_t kQuickIteration = 100'000;

/// What an iteration costs: rows × features², without a triangle rows × features.
std::uint64_t cost_of(const MixtureOptions& options, const FeatureMatrix& matrix) {
  const bool triangular = options.shape == CovarianceShape::full || options.shape == CovarianceShape::tied;
  const std::uint64_t features = matrix.features();
  return matrix.rows() * features * (triangular && features <= kTriangularFeatures ? features : 1);
}

/// No start is followed beyond what moves hardly a row; where that still takes long, the worse half of them is
/// dropped again and again, and not more of them at once: fewer starts miss the best fit.
MixtureOptions for_resample(MixtureOptions options, const FeatureMatrix& matrix) {
  options.max_iterations = 100;
  options.tolerance = 1e-4;
  if (cost_of(options, matrix) <= kQuickIteration) return options;
  options.short_run = 2;
  options.halving = true;
  return options;
}

std::vector<Message> notes_on(const MixtureResult& found, const MixtureOptions& options) {
  std::vector<Message> notes;
  if (found.gaussians.shape != options.shape)
    notes.push_back(Message("segmenting.mixture_without_correlations").with("limit", kTriangularFeatures));
  if (!found.collapsed.empty())
    notes.push_back(Message("segmenting.mixture_collapsed").with("groups", found.collapsed.size()));
  return notes;
}

FittedSegments fitted(MixtureResult found, const MixtureOptions& options) {
  FittedSegments fit;
  fit.notes = notes_on(found, options);
  fit.mixture = protocol::MixtureSettings{spell(found.gaussians.shape)};
  fit.segmentation = std::move(found.segmentation);
  fit.model = mixture_model(std::move(found.gaussians));
  fit.converged = found.converged;
  fit.fitted_rows = fit.segmentation.labels.size();
  return fit;
}

/// What to try where a shape leaves nothing to judge, and what becomes of it.
std::vector<CovarianceShape> shapes_from(CovarianceShape asked) {
  if (asked == CovarianceShape::spherical) return {asked};
  if (asked == CovarianceShape::diagonal) return {asked, CovarianceShape::spherical};
  return {asked, CovarianceShape::diagonal, CovarianceShape::spherical};
}

/// The numbers of components with the shape asked for, or with the first simpler one that does not collapse. The shape is
/// left in `options`.
ComponentSweep search(const FeatureMatrix& matrix, MixtureOptions& options, Run& run) {
  ComponentSweep sweep;
  for (const CovarianceShape shape : shapes_from(options.shape)) {
    options.shape = shape;
    sweep = choose_components(matrix, kFirstComponents, kLastComponents, options, run);
    if (!sweep.collapsed()) break;
  }
  return sweep;
}

std::vector<KTrial> trials_of(const ComponentSweep& sweep) {
  std::vector<KTrial> trials;
  for (const ComponentTrial& each : sweep.trials) {
    KTrial& trial = trials.emplace_back(KTrial{.k = each.k, .inertia = each.inertia});
    trial.bic = each.bic;
    if (each.k > sweep.distinct)
      trial.failure =
          Message("segmenting.more_segments_than_distinct_rows").with("k", each.k).with("distinct", sweep.distinct);
    else if (!each.tried)
      trial.failure = Message("segmenting.mixture_not_tried");
    else if (each.collapsed > 0)
      trial.failure = Message("segmenting.mixture_collapsed").with("groups", each.collapsed);
  }
  return trials;
}

}  // namespace

Result<FittedSegments> fit_gmm(const MethodInput& input, Run& run) {
  Result<MixtureOptions> options = mixture_options(input.request);
  if (!options) return options.error();
  const FeatureMatrix& matrix = input.prepared.matrix;
  if (options->k > 0) {
    if (Status fine = check_k(matrix, input.request.k); !fine) return fine.error();
    const MixtureOptions care = input.resample ? for_resample(*options, matrix) : *options;
    return fitted(fit_mixture(matrix, care, ProgressSpan(run)), *options);
  }
  const CovarianceShape asked = options->shape;
  const ComponentSweep sweep = search(matrix, *options, run);
  if (sweep.best_k == 0) return Error("segment.mixture_always_collapses");
  options->k = sweep.best_k;
  run.begin_stage("stage.segment");
  FittedSegments fit = fitted(fit_mixture(matrix, *options, ProgressSpan(run)), *options);
  if (options->shape != asked)
    fit.notes.insert(fit.notes.begin(), Message(std::string("segmenting.mixture_fell_back_") + spell(options->shape)));
  fit.trials = trials_of(sweep);
  fit.compared_rows = sweep.compared_rows;
  return fit;
}

}  // namespace ruas
