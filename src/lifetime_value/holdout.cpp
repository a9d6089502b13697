#include "lifetime_value/holdout.hpp"

#include <algorithm>
#include <cmath>

#include "table/column.hpp"

namespace ruas {
namespace {

constexpr std::int32_t kWeek = 7;
constexpr std::size_t kBlockDays = 64;

/// Per day of the period (0 is the first): customers won, and repeat orders of those won up to the split.
struct Calendar {
  std::vector<double> won;
  std::vector<double> repeats;
};

Calendar calendar_of(const Purchases& purchases, std::int32_t first_day, std::int32_t split,
                     std::int32_t end) {
  const auto days = static_cast<std::size_t>(end - first_day + 1);
  Calendar calendar{std::vector<double>(days), std::vector<double>(days)};
  for (std::size_t customer = 0; customer < purchases.customers(); ++customer) {
    const std::span<const std::int32_t> bought = purchases.days_of(customer);
    if (bought.empty() || bought.front() > split) continue;
    ++calendar.won[static_cast<std::size_t>(bought.front() - first_day)];
    for (std::size_t i = 1; i < bought.size() && bought[i] <= end; ++i)
      ++calendar.repeats[static_cast<std::size_t>(bought[i] - first_day)];
  }
  return calendar;
}

/// Repeats a new customer is expected to make in their first 0, 1, 2 … days.
std::vector<double> expected_by_age(const BgNbd& model, std::size_t days, Run& run) {
  std::vector<double> expected(days);
  for_blocks(run, days, kBlockDays, [&](Block block) {
    for (std::size_t day = block.begin; day < block.end; ++day)
      expected[day] = expected_orders(model, {0, 0, 0}, static_cast<double>(day));
  });
  return expected;
}

/// Of everybody won so far, up to the end of `day`.
double expected_until(const Calendar& calendar, const std::vector<double>& by_age, std::size_t day) {
  double sum = 0;
  for (std::size_t start = 0; start <= day; ++start) sum += calendar.won[start] * by_age[day - start];
  return sum;
}

}  // namespace

Result<Holdout> hold_out(const Purchases& purchases, std::int32_t first_day, std::int32_t end,
                         std::uint64_t fewest_repeat_buyers, Run& run) {
  Holdout holdout;
  holdout.split = first_day + static_cast<std::int32_t>(kHoldoutFit * (end - first_day));
  const SharedHistories seen = share(histories_of(purchases, holdout.split));
  holdout.customers = seen.buyers();
  if (const std::uint64_t repeat = seen.repeat_buyers(); repeat < fewest_repeat_buyers)
    return Error("lifetime_value.holdout_too_few")
        .with("count", repeat)
        .with("needed", fewest_repeat_buyers)
        .with("day", holdout.split);
  const Result<BgNbdFit> fit = fit_bg_nbd(seen, run);
  if (!fit) return fit.error();
  holdout.model = fit->model;

  const Calendar calendar = calendar_of(purchases, first_day, holdout.split, end);
  const std::vector<double> by_age = expected_by_age(holdout.model, calendar.won.size(), run);
  double actual = 0;
  for (std::size_t day = 0; day < calendar.won.size(); ++day) {
    actual += calendar.repeats[day];
    const auto date = first_day + static_cast<std::int32_t>(day);
    const bool week_ends = (day + 1) % kWeek == 0 || date == end;
    if (date != holdout.split && !week_ends) continue;
    const double expected = expected_until(calendar, by_age, day);
    if (week_ends) holdout.weeks.push_back({date, actual, expected});
    // Until the split is taken away, so that what remains is what came after it.
    const double sign = date == holdout.split ? -1 : date == end ? 1 : 0;
    holdout.actual += sign * actual;
    holdout.expected += sign * expected;
  }
  holdout.error = holdout.actual > 0 ? holdout.expected / holdout.actual - 1 : kMissingNumber;
  return holdout;
}

}  // namespace ruas
