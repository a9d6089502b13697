#include "lifetime_value/bg_nbd.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/mathematics.hpp"
#include "base/special_functions.hpp"
#include "lifetime_value/minimise.hpp"
#include "lifetime_value/repeat_terms.hpp"

namespace ruas {
namespace {

constexpr double kDaysPerWeek = 7;
constexpr double kLongestScaled = 10;  // times are scaled so that the longest period is this, for even steps
constexpr std::size_t kBlockRows = 4096;

/// A shared history as the likelihood reads it.
struct Row {
  double last;
  double observed;
  double customers;
  double repeats;
  std::uint32_t repeats_index;
};

/// ln L and its derivatives by r, alpha, a, b.
struct Slope {
  double value = 0;
  std::array<double, 4> gradient{};

  void add(const Slope& other) {
    value += other.value;
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] += other.gradient[i];
  }
};

/// The data in units of time of our choice.
class Likelihood {
 public:
  Likelihood(const SharedHistories& shared, double units_per_day) {
    rows_.reserve(shared.histories.size());
    for (const auto& [history, customers] : shared.histories) {
      if (repeats_.empty() || repeats_.back() != history.repeats) repeats_.push_back(history.repeats);
      rows_.push_back({history.last * units_per_day, history.observed * units_per_day,
                       static_cast<double>(customers), static_cast<double>(history.repeats),
                       static_cast<std::uint32_t>(repeats_.size() - 1)});
    }
  }

  Slope at(const BgNbd& model, Run& run) const {
    const Terms terms = terms_at(model);
    const std::vector<Slope> parts = map_blocks<Slope>(run, rows_.size(), kBlockRows, [&](Block block) {
      Slope part;
      for (std::size_t i = block.begin; i < block.end; ++i) add_row(model, terms, rows_[i], part);
      return part;
    });
    Slope sum;
    for (const Slope& part : parts) sum.add(part);
    return sum;
  }

 private:
  /// What does not depend on times.
  struct Terms {
    std::vector<GammaTerm> rx, bx, abx;  // at r + x, b + x, a + b + x
    GammaTerm r, b, ab;
    double log_alpha, log_a;
  };

  Terms terms_at(const BgNbd& model) const {
    const auto term = [](double at) { return GammaTerm{log_gamma(at), digamma(at)}; };
    return {gamma_terms(repeats_, model.r, 1),
            gamma_terms(repeats_, model.b, 1),
            gamma_terms(repeats_, model.a + model.b, 1),
            term(model.r),
            term(model.b),
            term(model.a + model.b),
            logarithm(model.alpha),
            logarithm(model.a)};
  }

  static void add_row(const BgNbd& model, const Terms& terms, const Row& row, Slope& part) {
    const GammaTerm& rx = terms.rx[row.repeats_index];
    const GammaTerm& bx = terms.bx[row.repeats_index];
    const GammaTerm& abx = terms.abx[row.repeats_index];
    const double shape = model.r + row.repeats;
    const double log_observed = logarithm(model.alpha + row.observed);
    const double active = -shape * log_observed;  // A3: still active at the end
    double log_mix = active;
    double gone_share = 0;
    double log_last = 0;
    const double b_left = model.b + row.repeats - 1;
    if (row.repeats > 0) {
      log_last = logarithm(model.alpha + row.last);
      const double gone =
          terms.log_a - logarithm(b_left) - shape * log_last;  // A4: left after the last purchase
      const double smaller_share = exponential(-std::fabs(active - gone));  // relative to the larger
      log_mix = std::max(active, gone) + logarithm_1p(smaller_share);
      gone_share = (gone < active ? smaller_share : 1) / (1 + smaller_share);
    }
    const double active_share = row.repeats > 0 ? 1 - gone_share : 1;
    const double value = rx.value - terms.r.value + model.r * terms.log_alpha + terms.ab.value + bx.value -
                         terms.b.value - abx.value + log_mix;
    const std::array<double, 4> gradient = {
        rx.slope - terms.r.slope + terms.log_alpha - active_share * log_observed - gone_share * log_last,
        model.r / model.alpha -
            shape * (active_share / (model.alpha + row.observed) + gone_share / (model.alpha + row.last)),
        terms.ab.slope - abx.slope + gone_share / model.a,
        terms.ab.slope + bx.slope - terms.b.slope - abx.slope - (row.repeats > 0 ? gone_share / b_left : 0)};
    part.value += row.customers * value;
    for (std::size_t i = 0; i < gradient.size(); ++i) part.gradient[i] += row.customers * gradient[i];
  }

  std::vector<std::int32_t> repeats_;
  std::vector<Row> rows_;
};

BgNbd model_of(std::span<const double> logs) {
  return {exponential(logs[0]), exponential(logs[1]), exponential(logs[2]), exponential(logs[3])};
}

double longest_observed(const SharedHistories& shared) {
  std::int32_t longest = 1;
  for (const SharedHistory& row : shared.histories) longest = std::max(longest, row.history.observed);
  return longest;
}

/// Where a formula divides by zero its neighbourhood is smooth: steps aside by so little that nobody sees it.
double beside(double value, double pole) {
  constexpr double kAside = 1e-6;
  return std::fabs(value - pole) < kAside ? pole + kAside : value;
}

/// a/(b + x − 1) · ((α + T)/(α + t_x))^(r + x): how much likelier it is that the customer left than that they
/// stayed.
double odds_of_gone(const BgNbd& model, const PurchaseHistory& history) {
  const double x = history.repeats;
  const double last = history.last / kDaysPerWeek;
  const double observed = history.observed / kDaysPerWeek;
  return model.a / (model.b + x - 1) *
         exponential((model.r + x) * logarithm((model.alpha + observed) / (model.alpha + last)));
}

}  // namespace

double log_likelihood(const BgNbd& model, const SharedHistories& histories, Run& run) {
  return Likelihood(histories, 1 / kDaysPerWeek).at(model, run).value;
}

Result<BgNbdFit> fit_bg_nbd(const SharedHistories& histories, Run& run) {
  const double units_per_day = kLongestScaled / longest_observed(histories);
  const Likelihood likelihood(histories, units_per_day);
  const auto customers = static_cast<double>(histories.buyers());
  const Objective mean_loss = [&](std::span<const double> logs, std::span<double> gradient) {
    const BgNbd model = model_of(logs);
    const Slope slope = likelihood.at(model, run);
    const std::array<double, 4> scale = {model.r, model.alpha, model.a, model.b};
    for (std::size_t i = 0; i < scale.size(); ++i) gradient[i] = -slope.gradient[i] * scale[i] / customers;
    return -slope.value / customers;
  };
  const Minimum found = minimise(mean_loss, {0, 0, 0, 0});
  if (!found.converged) return Error("lifetime_value.orders_not_converged");
  BgNbdFit fit{model_of(found.at), 0, found.iterations};
  const double units_per_week = units_per_day * kDaysPerWeek;
  fit.model.alpha /= units_per_week;
  fit.log_likelihood =
      -found.value * customers + static_cast<double>(histories.repeats()) * logarithm(units_per_week);
  return fit;
}

double probability_alive(const BgNbd& model, const PurchaseHistory& history) {
  if (history.repeats == 0) return 1;
  return 1 / (1 + odds_of_gone(model, history));
}

// The published form holds ₂F₁(r+x, b+x; a+b+x−1; z), which grows without bound as z nears 1. By Euler's
// transformation (1−z)^(r+x)·₂F₁ = (1−z)^(a−1)·₂F₁(a+b−1−r, a−1; a+b+x−1; z), which stays tame.
double expected_orders(const BgNbd& model, const PurchaseHistory& history, double days) {
  const double x = history.repeats;
  const double a = beside(model.a, 1);
  const double c = beside(a + model.b + x - 1, 0);
  const double ahead = days / kDaysPerWeek;
  const double known = model.alpha + history.observed / kDaysPerWeek;
  const double series = hypergeometric_2f1(a + model.b - 1 - model.r, a - 1, c, ahead / (known + ahead));
  const double power = exponential((a - 1) * logarithm(known / (known + ahead)));
  return c / (a - 1) * (1 - power * series) * probability_alive(model, history);
}

}  // namespace ruas
