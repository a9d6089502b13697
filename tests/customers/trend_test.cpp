#include "customers/trend.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "base/dates.hpp"

namespace ruas {
namespace {

std::int32_t day(int year, int month, int day_of_month) {
  return static_cast<std::int32_t>(days_from_civil({year, month, day_of_month}));
}

TEST(Trend, MedianTakesTheMiddleOrTheMeanOfTheTwo) {
  std::vector<double> odd = {5, 1, 3}, even = {4, 1, 2, 9};
  EXPECT_EQ(median_of(odd), 3);
  EXPECT_EQ(median_of(even), 3);
  EXPECT_TRUE(std::isnan(median_of({})));
}

TEST(Trend, TheilSenIgnoresOneStrangePoint) {
  std::vector<double> slopes;
  EXPECT_EQ(
      theil_sen_slope(std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{2, 4, 6, 8, 1000}, slopes), 2);
  // Sen's example of slopes between all pairs: 1/1, 5/2, 4/1 → 2.5.
  EXPECT_EQ(theil_sen_slope(std::vector<double>{0, 1, 2}, std::vector<double>{0, 1, 5}, slopes), 2.5);
}

TEST(Trend, SpendThatDoublesEveryMonthGrowsByLogTwo) {
  // Two days of one month are added up; months without purchases only lie apart; the year turns.
  const std::vector<std::int32_t> days = {day(2023, 11, 3), day(2023, 11, 30), day(2023, 12, 31),
                                          day(2024, 1, 1), day(2024, 4, 15)};
  const std::vector<double> spend = {4, 6, 20, 40, 320};
  SpendingTrend trend;
  EXPECT_NEAR(trend(days, spend), std::log(2.0), 1e-14);
  EXPECT_TRUE(std::isnan(trend(std::span(days).first(4), std::span(spend).first(4))));  // three months
}

}  // namespace
}  // namespace ruas
