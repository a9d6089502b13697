#include "lifetime_value/gamma_gamma.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/mathematics.hpp"
#include "lifetime_value/minimise.hpp"
#include "lifetime_value/repeat_terms.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 4096;

struct Row {
  double orders;
  double total;  // orders · mean
  double log_mean;
  double log_orders;
  std::uint32_t orders_index;
};

/// ln L and its derivatives by p, q, v.
struct Slope {
  double value = 0;
  std::array<double, 3> gradient{};

  void add(const Slope& other) {
    value += other.value;
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] += other.gradient[i];
  }
};

class Likelihood {
 public:
  /// Amounts are divided by `unit`.
  Likelihood(std::span<const Spending> customers, double unit) : rows_(customers.size()) {
    for (const Spending& customer : customers) orders_.push_back(customer.orders);
    std::sort(orders_.begin(), orders_.end());
    orders_.erase(std::unique(orders_.begin(), orders_.end()), orders_.end());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto [orders, mean] = customers[i];
      const auto place = std::lower_bound(orders_.begin(), orders_.end(), orders) - orders_.begin();
      rows_[i] = {static_cast<double>(orders), orders * (mean / unit), logarithm(mean / unit),
                  logarithm(orders), static_cast<std::uint32_t>(place)};
    }
  }

  Slope at(const GammaGamma& model, Run& run) const {
    const Terms terms{gamma_terms(orders_, 0, model.p),
                      gamma_terms(orders_, model.q, model.p),
                      {log_gamma(model.q), digamma(model.q)},
                      logarithm(model.v)};
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
  struct Terms {
    std::vector<GammaTerm> px, pxq;  // at p·x and p·x + q
    GammaTerm q;
    double log_v;
  };

  static void add_row(const GammaGamma& model, const Terms& terms, const Row& row, Slope& part) {
    const GammaTerm& px = terms.px[row.orders_index];
    const GammaTerm& pxq = terms.pxq[row.orders_index];
    const double shape = model.p * row.orders;
    const double log_sum = logarithm(row.total + model.v);
    part.value += pxq.value - px.value - terms.q.value + model.q * terms.log_v + (shape - 1) * row.log_mean +
                  shape * row.log_orders - (shape + model.q) * log_sum;
    part.gradient[0] += row.orders * (pxq.slope - px.slope + row.log_mean + row.log_orders - log_sum);
    part.gradient[1] += pxq.slope - terms.q.slope + terms.log_v - log_sum;
    part.gradient[2] += model.q / model.v - (shape + model.q) / (row.total + model.v);
  }

  std::vector<std::int32_t> orders_;  // each number of orders once, increasing
  std::vector<Row> rows_;
};

GammaGamma model_of(std::span<const double> logs) {
  return {exponential(logs[0]), exponential(logs[1]), exponential(logs[2])};
}

double mean_of(std::span<const Spending> customers) {
  double sum = 0;
  for (const Spending& customer : customers) sum += customer.mean;
  return sum / static_cast<double>(customers.size());
}

}  // namespace

double log_likelihood(const GammaGamma& model, std::span<const Spending> customers, Run& run) {
  return Likelihood(customers, 1).at(model, run).value;
}

Result<GammaGammaFit> fit_gamma_gamma(std::span<const Spending> customers, Run& run) {
  const double unit = mean_of(customers);
  const Likelihood likelihood(customers, unit);
  const auto count = static_cast<double>(customers.size());
  const Objective mean_loss = [&](std::span<const double> logs, std::span<double> gradient) {
    const GammaGamma model = model_of(logs);
    const Slope slope = likelihood.at(model, run);
    const std::array<double, 3> scale = {model.p, model.q, model.v};
    for (std::size_t i = 0; i < scale.size(); ++i) gradient[i] = -slope.gradient[i] * scale[i] / count;
    return -slope.value / count;
  };
  const Minimum found = minimise(mean_loss, {0, 0, 0});
  if (!found.converged) return Error("lifetime_value.spend_not_converged");
  GammaGammaFit fit{model_of(found.at), 0, found.iterations};
  if (fit.model.q <= 1) return Error("lifetime_value.spend_without_mean").with("q", fit.model.q);
  fit.model.v *= unit;
  fit.log_likelihood = -found.value * count - count * logarithm(unit);  // the density is per unit of money
  return fit;
}

double expected_spend(const GammaGamma& model, std::int32_t orders, double mean) {
  return model.p * (model.v + orders * mean) / (model.p * orders + model.q - 1);
}

}  // namespace ruas
