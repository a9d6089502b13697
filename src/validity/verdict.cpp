#include "validity/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "validity/prediction_strength.hpp"

namespace ruas {
namespace {

/// Gaps nearer than so many errors are one (ours).
constexpr double kGapErrors = 3;

/// Groups without any spread have no gap, whose logarithm says nothing: they are as tight as can be. Rows that are all alone
/// have none either, and a silhouette of 0.
bool has_no_spread(const KTrial& trial) {
  return trial.inertia == 0 && trial.silhouette.mean > 0;
}
bool tighter_than_chance(const KTrial& trial) {
  return trial.k > 1 && (has_no_spread(trial) || trial.gap.above_chance >= kAboveChance);
}
bool comes_back(const KTrial& trial) {
  return trial.k > 1 && trial.prediction_strength >= kStrongPrediction;
}

bool smaller_gap(const KTrial* a, const KTrial* b) {
  return a->gap.value < b->gap.value;
}

/// The fewest groups whose gap is as large as the largest one, to within its error.
const KTrial& fewest_of_the_tightest(const std::vector<const KTrial*>& supported) {
  for (const KTrial* trial : supported)
    if (has_no_spread(*trial)) return *trial;
  const KTrial& tightest = **std::max_element(supported.begin(), supported.end(), smaller_gap);
  for (const KTrial* trial : supported)
    if (trial->gap.value >= tightest.gap.value - kGapErrors * tightest.gap.error) return *trial;
  return tightest;
}

Verdict several(const KTrial& trial) {
  return {Evidence::groups, trial.k,
          Message("validity.groups").with("k", trial.k).with("strength", trial.prediction_strength)};
}

}  // namespace

Verdict judge_sweep(std::span<const KTrial> trials, std::size_t best_k) {
  if (best_k == 0) return {Evidence::one_group, 1, Message("validity.all_alike")};
  std::vector<const KTrial*> supported;
  std::size_t slices = 1;  // that come back without being groups
  bool tighter = false;
  for (const KTrial& trial : trials) {
    tighter = tighter || tighter_than_chance(trial);
    if (tighter_than_chance(trial) && comes_back(trial)) supported.push_back(&trial);
    if (comes_back(trial)) slices = trial.k;
  }
  if (!supported.empty()) return several(fewest_of_the_tightest(supported));
  if (tighter)
    return {Evidence::no_clear_number, best_k, Message("validity.no_clear_number").with("k", best_k)};
  if (slices > 1) return {Evidence::one_group, 1, Message("validity.one_group_in_slices").with("k", slices)};
  return {Evidence::one_group, 1, Message("validity.one_group")};
}

Chance first_above_chance(const FeatureMatrix& matrix, std::span<const std::size_t> numbers, std::uint64_t seed,
                          const ProgressSpan& progress) {
  Chance first;
  const auto count = static_cast<double>(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto done = static_cast<double>(i);
    const Chance tried{numbers[i],
                       above_chance(matrix, numbers[i], seed, progress.part(done / count, (done + 1) / count))};
    if (tried.above >= kAboveChance) return tried;
    if (first.k == 0 && !std::isnan(tried.above)) first = tried;
  }
  return first;
}

}  // namespace ruas
