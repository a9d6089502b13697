#include "customers/trend.hpp"

#include <algorithm>
#include <limits>

#include "base/dates.hpp"
#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kFewestMonths = 4;

}  // namespace

double median_of(std::span<double> values) {
  if (values.empty()) return kUnknown;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

double theil_sen_slope(std::span<const double> x, std::span<const double> y, std::vector<double>& slopes) {
  slopes.clear();
  for (std::size_t j = 1; j < x.size(); ++j)
    for (std::size_t i = 0; i < j; ++i) slopes.push_back((y[j] - y[i]) / (x[j] - x[i]));
  return median_of(slopes);
}

double SpendingTrend::operator()(std::span<const std::int32_t> days, std::span<const double> spend) {
  months_.clear();
  logarithms_.clear();  // sums at first
  std::int64_t month_end = std::numeric_limits<std::int64_t>::min();
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (days[i] >= month_end) {
      const CivilDate date = civil_from_days(days[i]);
      const bool december = date.month == 12;
      month_end = days_from_civil({date.year + december, december ? 1 : date.month + 1, 1});
      months_.push_back(12.0 * date.year + date.month);
      logarithms_.push_back(0);
    }
    logarithms_.back() += spend[i];
  }
  if (months_.size() < kFewestMonths) return kUnknown;
  for (double& value : logarithms_) value = logarithm(value);
  return theil_sen_slope(months_, logarithms_, slopes_);
}

}  // namespace ruas
