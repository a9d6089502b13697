#include "campaigns/effects.hpp"

#include <cmath>
#include <limits>

#include "base/mathematics.hpp"
#include "campaigns/power.hpp"

namespace ruas {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Sample variance of zeros and ones over their number.
double variance_of_rate(const Responses& responses) {
  const double rate = responses.rate();
  return rate * (1 - rate) / (static_cast<double>(responses.n) - 1);
}

void judge(Effect& effect) {
  const Responses& treated = effect.treated;
  const Responses& control = effect.control;
  effect.difference = treated.rate() - control.rate();
  effect.detectable = smallest_detectable_effect(control.rate(), treated.n, control.n);
  if (treated.n == 0 || control.n == 0) {
    effect.difference = effect.standard_error = effect.z = effect.p = kUndefined;
    effect.interval = {kUndefined, kUndefined};
    return;
  }
  effect.standard_error = treated.n > 1 && control.n > 1
                              ? square_root(variance_of_rate(treated) + variance_of_rate(control))
                              : kUndefined;
  effect.interval = newcombe_interval(treated, control);
  effect.z = pooled_z(treated, control);
  effect.exact = needs_exact_test(treated, control);
  effect.p = effect.exact ? fisher_p(treated, control) : two_sided_p(effect.z);
}

/// One segment's customers, or all of them.
struct Group {
  Effect effect;
  std::vector<double> treated_spend;
  std::vector<double> control_spend;

  void add(Arm arm, bool responded, const double* spend) {
    const bool treated = arm == Arm::treat;
    Responses& responses = treated ? effect.treated : effect.control;
    ++responses.n;
    responses.count += responded;
    if (spend) (treated ? treated_spend : control_spend).push_back(*spend);
  }
};

Effect finished(Group&& group, bool has_spend, std::uint64_t seed, Run& run) {
  judge(group.effect);
  group.effect.has_spend = has_spend;
  if (has_spend) group.effect.spend = spend_effect(group.treated_spend, group.control_spend, seed, run);
  return group.effect;
}

}  // namespace

CampaignEffects campaign_effects(const Outcomes& outcomes, std::size_t k, std::uint64_t seed, Run& run) {
  std::vector<Group> groups(k + 1);  // the last is all of them
  const bool has_spend = !outcomes.spend.empty();
  for (std::size_t row = 0; row < outcomes.arms.size(); ++row) {
    if (outcomes.arms[row] == Arm::out) continue;
    const double* spend = has_spend ? &outcomes.spend[row] : nullptr;
    for (const std::size_t group : {static_cast<std::size_t>(outcomes.labels[row]), k})
      groups[group].add(outcomes.arms[row], outcomes.responded[row] != 0, spend);
  }
  CampaignEffects effects;
  std::vector<double> p;
  for (std::size_t segment = 0; segment < k; ++segment) {
    effects.segments.push_back(finished(std::move(groups[segment]), has_spend, seed + 1 + segment, run));
    p.push_back(effects.segments.back().p);
  }
  adjust_by_holm(p);
  for (std::size_t segment = 0; segment < k; ++segment) effects.segments[segment].adjusted_p = p[segment];
  effects.all = finished(std::move(groups[k]), has_spend, seed, run);
  effects.all.adjusted_p = effects.all.p;
  return effects;
}

}  // namespace ruas
