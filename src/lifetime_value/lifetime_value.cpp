#include "lifetime_value/lifetime_value.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/mathematics.hpp"
#include "lifetime_value/checks.hpp"
#include "table/column.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMonths = 12;
constexpr std::size_t kBlockHistories = 256;
constexpr std::size_t kBlockCustomers = 16'384;

/// What a model of orders says of a history, whoever has it.
struct Forecast {
  double alive = kMissingNumber;
  double orders_3 = 0;
  double orders_6 = 0;
  double orders_12 = 0;
  double discounted_12 = 0;  // orders, each month's weighed by its discount
};

std::array<double, kMonths> discounts_of(double monthly) {
  std::array<double, kMonths> discounts{};
  double factor = 1;
  for (double& discount : discounts) discount = factor /= 1 + monthly;
  return discounts;
}

Forecast forecast_of(const BgNbd& model, const PurchaseHistory& history,
                     const std::array<double, kMonths>& discounts) {
  Forecast forecast;
  if (history.repeats > 0) forecast.alive = probability_alive(model, history);
  double before = 0;
  for (std::size_t month = 1; month <= kMonths; ++month) {
    const double orders = expected_orders(model, history, static_cast<double>(month) * kDaysPerMonth);
    forecast.discounted_12 += (orders - before) * discounts[month - 1];
    if (month == 3) forecast.orders_3 = orders;
    if (month == 6) forecast.orders_6 = orders;
    if (month == 12) forecast.orders_12 = orders;
    before = orders;
  }
  return forecast;
}

std::vector<Forecast> forecast_all(const BgNbd& model, const SharedHistories& shared, double monthly,
                                   Run& run) {
  const std::array<double, kMonths> discounts = discounts_of(monthly);
  std::vector<Forecast> forecasts(shared.histories.size());
  for_blocks(run, forecasts.size(), kBlockHistories, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i)
      forecasts[i] = forecast_of(model, shared.histories[i].history, discounts);
  });
  return forecasts;
}

LifetimeColumns empty_columns(std::size_t customers) {
  const std::vector<double> missing(customers, kMissingNumber);
  return {missing, missing, missing, missing, missing, missing};
}

struct Totals {
  double orders = 0;
  double value = 0;
};

/// From what a history says to what each customer who has it gets, with their own spending.
void fill_columns(const SharedHistories& shared, const std::vector<Forecast>& forecasts,
                  const std::vector<double>& mean_spend, LifetimeValue& result, Run& run) {
  LifetimeColumns& columns = result.columns;
  columns = empty_columns(shared.of_customer.size());
  const auto parts = map_blocks<Totals>(run, shared.of_customer.size(), kBlockCustomers, [&](Block block) {
    Totals totals;
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const std::uint32_t index = shared.of_customer[i];
      if (index == SharedHistories::kNone) continue;
      const Forecast& forecast = forecasts[index];
      columns.probability_alive[i] = forecast.alive;
      columns.orders_3_months[i] = forecast.orders_3;
      columns.orders_6_months[i] = forecast.orders_6;
      columns.orders_12_months[i] = forecast.orders_12;
      totals.orders += forecast.orders_12;
      const std::int32_t repeats = shared.histories[index].history.repeats;
      if (!result.spend || (repeats > 0 && !(mean_spend[i] > 0))) continue;
      columns.spend_per_order[i] =
          expected_spend(result.spend->model, repeats, repeats > 0 ? mean_spend[i] : 0);
      columns.value_12_months[i] = forecast.discounted_12 * columns.spend_per_order[i];
      totals.value += columns.value_12_months[i];
    }
    return totals;
  });
  for (const Totals& part : parts) {
    result.expected_orders_12_months += part.orders;
    result.expected_value_12_months += part.value;
  }
  if (!result.spend) result.expected_value_12_months = kMissingNumber;
}

}  // namespace

Result<LifetimeValue> lifetime_value(const Purchases& purchases, const LifetimeOptions& options, Run& run) {
  run.begin_stage("stage.lifetime_value");
  const Result<Period> period = period_of(purchases, options.as_of);
  if (!period) return period.error();

  const SharedHistories shared = share(histories_of(purchases, period->end));
  if (const Status enough = check_history(purchases, *period, shared); !enough) return enough.error();
  const Result<BgNbdFit> orders = fit_bg_nbd(shared, run);
  if (!orders) return orders.error();
  run.report(0.3);

  const std::vector<double> mean_spend = mean_repeat_spend(purchases, period->end, run);
  const Spendings spendings = spendings_of(shared, mean_spend);
  Result<GammaGammaFit> spend = fit_spend(spendings, run);
  run.report(0.5);
  Result<Holdout> holdout = hold_out(purchases, period->first, period->end, kFewestRepeatBuyers, run);
  run.report(0.8);

  LifetimeValue result{.spend = std::move(spend), .holdout = std::move(holdout)};
  result.first_day = period->first;
  result.as_of = period->end;
  result.customers = purchases.customers();
  result.repeat_buyers = shared.repeat_buyers();
  result.one_time = shared.buyers() - result.repeat_buyers;
  result.never = result.customers - shared.buyers();
  result.orders = *orders;
  result.spend_correlation = spendings.correlation;
  const std::vector<Forecast> forecasts = forecast_all(orders->model, shared, options.monthly_discount, run);
  fill_columns(shared, forecasts, mean_spend, result, run);
  run.report(1);
  return result;
}

std::optional<Message> why_missing(const LifetimeValue& result, LifetimeColumn column, std::size_t customer) {
  if (std::isnan(result.columns.orders_12_months[customer])) return Message("lifetime_value.no_purchase");
  if (column == LifetimeColumn::probability_alive && std::isnan(result.columns.probability_alive[customer]))
    return Message("lifetime_value.bought_once");
  const bool money = column == LifetimeColumn::spend || column == LifetimeColumn::value;
  if (money && !result.spend) return result.spend.error();
  if (money && std::isnan(result.columns.spend_per_order[customer])) return Message("lifetime_value.spent_nothing");
  return std::nullopt;
}

}  // namespace ruas
