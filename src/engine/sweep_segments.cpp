#include "engine/sweep_segments.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

#include "engine/method.hpp"
#include "validity/prediction_strength.hpp"
#include "validity/verdict.hpp"

namespace ruas {
namespace {

const char* evidence_name(Evidence evidence) {
  switch (evidence) {
    case Evidence::one_group:
      return "one_group";
    case Evidence::no_clear_number:
      return "no_clear_number";
    case Evidence::groups:
      return "groups";
  }
  return "";
}

protocol::KRow row_of(const KTrial& trial) {
  return {static_cast<std::uint32_t>(trial.k),
          trial.inertia,
          trial.silhouette.mean,
          trial.separation.calinski_harabasz,
          trial.separation.davies_bouldin,
          trial.gap.value,
          trial.gap.error,
          trial.gap.above_chance,
          trial.prediction_strength,
          trial.failure.has_value(),
          trial.failure.value_or(Message())};
}

/// The k whose value comes first by `before`, the smaller on a tie; 0 where none has one. NaN never comes
/// first.
std::uint32_t preferred(const std::vector<protocol::KRow>& rows, double protocol::KRow::*index,
                        const std::function<bool(double, double)>& before) {
  const protocol::KRow* best = nullptr;
  for (const protocol::KRow& row : rows)
    if (row.k > 1 && !std::isnan(row.*index) && (!best || before(row.*index, best->*index))) best = &row;
  return best ? best->k : 0;
}

std::uint32_t largest_strong(const std::vector<protocol::KRow>& rows) {
  std::uint32_t largest = 0;
  for (const protocol::KRow& row : rows)
    if (row.prediction_strength >= kStrongPrediction) largest = row.k;
  return largest;
}

/// The features that a sweep looks at, and how it looks.
auto basis_of(const protocol::FindSegments& request) {
  return std::tie(request.method, request.columns, request.ignore, request.seed, request.restarts,
                  request.log_skewed);
}

bool only_renames(const std::vector<protocol::SegmentEditMade>& edits) {
  return std::all_of(edits.begin(), edits.end(),
                     [](const protocol::SegmentEditMade& made) { return made.edit.what == "rename"; });
}

void say_in_use(const protocol::SegmentationSummary& summary, protocol::ValiditySummary& sweep) {
  sweep.k_in_use = summary.k;
  sweep.k_chosen_by_user = !summary.k_chosen;
  sweep.about_segments = cuts_anything(summary.method) && only_renames(summary.edits);
}

}  // namespace

void keep_sweep(const FoundSegments& previous, FoundSegments& next) {
  if (basis_of(previous.request) == basis_of(next.request)) carry_sweep(previous, next);
}

void carry_sweep(const Grouping& previous, Grouping& next) {
  if (previous.summary.how_many.rows.empty()) return;
  next.summary.how_many = previous.summary.how_many;
  say_in_use(next.summary, next.summary.how_many);
}

Result<protocol::ValiditySummary> sweep_segments(const FoundSegments& found, const protocol::SweepK& request,
                                                 Run& run) {
  if (request.k_max < 2 || request.k_max > kMaximumSegments)
    return Error("validity.k_max").with("k", request.k_max).with("limit", kMaximumSegments);
  const FeatureMatrix& matrix = found.prepared.matrix;
  SweepOptions options{1, request.k_max, {}, true};
  options.kmeans.seed = found.request.seed;
  options.kmeans.n_init = found.request.restarts;
  const KSweep sweep = sweep_k(matrix, options, run);

  protocol::ValiditySummary out;
  std::vector<Gap> gaps;
  for (const KTrial& trial : sweep.trials) {
    out.rows.push_back(row_of(trial));
    if (!trial.failure) gaps.push_back(trial.gap);
  }
  out.compared_rows = sweep.compared_rows;
  out.gap_rows = std::min(matrix.rows(), kGapRows);
  out.strength_rows = std::min(matrix.rows(), kStrengthRows);
  out.best_silhouette = static_cast<std::uint32_t>(sweep.best_k);
  out.best_calinski_harabasz = preferred(out.rows, &protocol::KRow::calinski_harabasz, std::greater<>());
  out.best_davies_bouldin = preferred(out.rows, &protocol::KRow::davies_bouldin, std::less<>());
  out.best_gap = static_cast<std::uint32_t>(k_by_gap(gaps));
  out.best_strength = largest_strong(out.rows);
  const Verdict verdict = judge_sweep(sweep.trials, sweep.best_k);
  out.evidence = evidence_name(verdict.evidence);
  out.suggested_k = static_cast<std::uint32_t>(verdict.k);
  out.verdict = verdict.words;
  say_in_use(found.summary, out);
  return out;
}

}  // namespace ruas
