#include "lifetime_value/checks.hpp"

#include <algorithm>
#include <cmath>

#include "base/mathematics.hpp"
#include "table/column.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockCustomers = 16'384;

/// Of the days between one purchase and the next; there is at least one gap.
double median_gap(const Purchases& purchases, const Period& period) {
  // Gaps are whole days no longer than the period, so counting them sorts them.
  std::vector<std::uint64_t> counts(static_cast<std::size_t>(period.end - period.first + 1));
  std::uint64_t gaps = 0;
  for (std::size_t customer = 0; customer < purchases.customers(); ++customer) {
    const std::span<const std::int32_t> days = purchases.days_of(customer);
    for (std::size_t i = 1; i < days.size() && days[i] <= period.end; ++i, ++gaps)
      ++counts[static_cast<std::size_t>(days[i] - days[i - 1])];
  }
  const auto at_rank = [&](std::uint64_t rank) {
    std::size_t gap = 0;
    for (std::uint64_t passed = counts[0]; passed <= rank; passed += counts[gap]) ++gap;
    return static_cast<double>(gap);
  };
  return (at_rank((gaps - 1) / 2) + at_rank(gaps / 2)) / 2;
}

/// Over two passes, so that large amounts lose no digits.
double correlation_of(const std::vector<Spending>& customers) {
  const auto count = static_cast<double>(customers.size());
  double orders = 0, mean = 0;
  for (const Spending& customer : customers) {
    orders += customer.orders / count;
    mean += customer.mean / count;
  }
  double xx = 0, xy = 0, yy = 0;
  for (const Spending& customer : customers) {
    const double x = customer.orders - orders;
    const double y = customer.mean - mean;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return xx > 0 && yy > 0 ? xy / (square_root(xx) * square_root(yy)) : kMissingNumber;
}

}  // namespace

Result<Period> period_of(const Purchases& purchases, std::optional<std::int32_t> as_of) {
  if (purchases.days.empty()) return Error("lifetime_value.no_purchases");
  const auto [first, newest] = std::minmax_element(purchases.days.begin(), purchases.days.end());
  const Period period{*first, as_of.value_or(*newest)};
  if (period.end < period.first)
    return Error("lifetime_value.as_of_before_first").with("day", period.end).with("first", period.first);
  return period;
}

Status check_history(const Purchases& purchases, const Period& period, const SharedHistories& shared) {
  const std::uint64_t repeat_buyers = shared.repeat_buyers();
  if (repeat_buyers < kFewestRepeatBuyers)
    return Error("lifetime_value.too_few_repeat_buyers")
        .with("count", repeat_buyers)
        .with("needed", kFewestRepeatBuyers);
  const double gap = median_gap(purchases, period);
  if (period.end - period.first < kFewestGapsOfHistory * gap)
    return Error("lifetime_value.history_too_short")
        .with("days", period.end - period.first)
        .with("gap", gap)
        .with("needed", kFewestGapsOfHistory * gap);
  return Done{};
}

std::vector<double> mean_repeat_spend(const Purchases& purchases, std::int32_t end, Run& run) {
  std::vector<double> means(purchases.customers(), kMissingNumber);
  for_blocks(run, means.size(), kBlockCustomers, [&](Block block) {
    for (std::size_t customer = block.begin; customer < block.end; ++customer) {
      const std::span<const std::int32_t> days = purchases.days_of(customer);
      const std::span<const double> spend = purchases.spend_of(customer);
      double sum = 0;
      std::size_t i = 1;
      for (; i < days.size() && days[i] <= end; ++i) sum += spend[i];
      if (i > 1) means[customer] = sum / static_cast<double>(i - 1);
    }
  });
  return means;
}

Spendings spendings_of(const SharedHistories& shared, const std::vector<double>& mean_spend) {
  Spendings spendings;
  for (std::size_t i = 0; i < mean_spend.size(); ++i) {
    const std::uint32_t index = shared.of_customer[i];
    if (index == SharedHistories::kNone || shared.histories[index].history.repeats == 0) continue;
    spendings.any_money |= !std::isnan(mean_spend[i]);
    if (mean_spend[i] > 0)
      spendings.customers.push_back({shared.histories[index].history.repeats, mean_spend[i]});
    else
      ++spendings.not_positive;
  }
  spendings.correlation = correlation_of(spendings.customers);
  return spendings;
}

Result<GammaGammaFit> fit_spend(const Spendings& spendings, Run& run) {
  if (!spendings.any_money) return Error("lifetime_value.no_money");
  const auto repeat_buyers = static_cast<double>(spendings.customers.size() + spendings.not_positive);
  if (static_cast<double>(spendings.not_positive) > kMostNotPositive * repeat_buyers)
    return Error("lifetime_value.spend_not_positive").with("count", spendings.not_positive);
  if (std::fabs(spendings.correlation) > kMostSpendCorrelation)
    return Error("lifetime_value.spend_depends_on_orders")
        .with("correlation", spendings.correlation)
        .with("limit", kMostSpendCorrelation);
  return fit_gamma_gamma(spendings.customers, run);
}

}  // namespace ruas
