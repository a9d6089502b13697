// Where a customer's spending is heading, told by medians: one strange month does not turn it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// Median, reordering the values; NaN where there are none.
double median_of(std::span<double> values);

/// Theil–Sen estimator: the median of the slopes between all pairs of points (Sen 1968). x rises strictly;
/// NaN for fewer than two points. `slopes` is room to work in. Time O(n²).
double theil_sen_slope(std::span<const double> x, std::span<const double> y, std::vector<double>& slopes);

/// Slope of log monthly spend per calendar month over the months with purchases, METHODS §13: 0.05 is about
/// +5 % a month. NaN below four such months. `days` rise (since 1970-01-01), `spend` is above 0.
class SpendingTrend {
 public:
  double operator()(std::span<const std::int32_t> days, std::span<const double> spend);

 private:
  std::vector<double> months_, logarithms_, slopes_;
};

}  // namespace ruas
