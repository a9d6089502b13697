#include "campaigns/spend.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "campaigns/normal.hpp"

namespace ruas {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kResamplings = 2000;
constexpr std::size_t kFewestResamplings = 200;
constexpr std::size_t kMostDraws = 40'000'000;  // of spenders in all: a few seconds at most
constexpr std::size_t kAtOnce = 20;
constexpr std::uint64_t kStream = 0x5350454e44;  // apart from the streams of the split

/// Most customers spend nothing: a resampling costs as much as there are others.
struct Arm {
  std::vector<double> spenders;
  std::size_t customers = 0;
};

Arm arm_of(std::span<const double> values) {
  Arm arm;
  arm.customers = values.size();
  for (const double value : values)
    if (value != 0 && value == value) arm.spenders.push_back(value);
  return arm;
}

Spread spread_of(std::span<const double> values) {
  std::vector<double> known(values.begin(), values.end());
  for (double& value : known)
    if (!(value == value)) value = 0;
  return moments_of(known);
}

double variance_of_mean(const Spread& spread) {
  const auto n = static_cast<double>(spread.count);
  return spread.m2 / (n - 1) / n;
}

/// As many draws with replacement as there are customers. The draws that hit nobody who spent are skipped at once: their
/// number is geometric.
double resampled_mean(const Arm& arm, Random& random) {
  const std::uint64_t spenders = arm.spenders.size();
  const auto customers = static_cast<double>(arm.customers);
  const double log_miss = logarithm_1p(-static_cast<double>(spenders) / customers);
  double sum = 0;
  for (double at = 0;; ++at) {
    if (spenders < arm.customers) at += std::floor(logarithm(1 - random.uniform()) / log_miss);
    if (!(at < customers)) break;
    sum += arm.spenders[random.below(spenders)];
  }
  return sum / customers;
}

std::size_t resamplings_of(const Arm& a, const Arm& b) {
  const std::size_t draws = std::max<std::size_t>(1, a.spenders.size() + b.spenders.size());
  return std::clamp(kMostDraws / draws, kFewestResamplings, kResamplings);
}

Interval bootstrap(const Arm& treated, const Arm& control, std::uint64_t seed, Run& run) {
  if (treated.spenders.empty() && control.spenders.empty()) return {0, 0};
  std::vector<double> differences(resamplings_of(treated, control));
  for_blocks(run, differences.size(), kAtOnce, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i) {
      Random random(seed, kStream + i);
      const double mean = treated.spenders.empty() ? 0 : resampled_mean(treated, random);
      differences[i] = mean - (control.spenders.empty() ? 0 : resampled_mean(control, random));
    }
  });
  std::sort(differences.begin(), differences.end());
  const auto quantile = [&](double p) {  // type 7
    const double place = p * static_cast<double>(differences.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, differences.size() - 1);
    return differences[below] + (place - std::floor(place)) * (differences[above] - differences[below]);
  };
  return {quantile(0.025), quantile(0.975)};
}

}  // namespace

SpendEffect spend_effect(std::span<const double> treated, std::span<const double> control, std::uint64_t seed,
                         Run& run) {
  const Spread t = spread_of(treated);
  const Spread c = spread_of(control);
  SpendEffect effect;
  effect.treated = t.mean;
  effect.control = c.mean;
  effect.difference = t.mean - c.mean;
  const double a = variance_of_mean(t);
  const double b = variance_of_mean(c);
  if (t.count < 2 || c.count < 2 || !(a + b > 0)) {
    effect.standard_error = effect.degrees = effect.t = effect.p = kUndefined;
    effect.interval = effect.bootstrap = {kUndefined, kUndefined};
    return effect;
  }
  effect.standard_error = square_root(a + b);
  effect.degrees = (a + b) * (a + b) /
                   (a * a / static_cast<double>(t.count - 1) + b * b / static_cast<double>(c.count - 1));
  effect.t = effect.difference / effect.standard_error;
  effect.p = student_two_sided_p(effect.t, effect.degrees);
  const double half = student_critical(0.05, effect.degrees) * effect.standard_error;
  effect.interval = {effect.difference - half, effect.difference + half};
  effect.bootstrap = bootstrap(arm_of(treated), arm_of(control), seed, run);
  return effect;
}

}  // namespace ruas
