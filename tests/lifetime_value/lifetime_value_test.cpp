#include "lifetime_value/lifetime_value.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "cdnow.hpp"
#include "parallel/pool.hpp"
#include "support/real_data.hpp"

namespace ruas {
namespace {

Result<LifetimeValue> value_of(const Purchases& purchases, const LifetimeOptions& options = {},
                               std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return lifetime_value(purchases, options, run);
}

Purchases of_customers(const std::vector<std::vector<std::int32_t>>& days, double spend = 10) {
  Purchases purchases;
  for (const std::vector<std::int32_t>& customer : days) {
    for (const std::int32_t day : customer) {
      purchases.days.push_back(day);
      purchases.spend.push_back(
          spend + static_cast<double>((purchases.ends.size() * 7 + purchases.days.size()) % 13));
    }
    purchases.ends.push_back(purchases.days.size());
  }
  return purchases;
}

TEST(LifetimeValue, TellsCdnowsCustomersApart) {
  RUAS_NEEDS_REAL_DATA();
  const Result<LifetimeValue> found = value_of(testing::cdnow_purchases(false));
  ASSERT_TRUE(found);
  const LifetimeColumns& columns = found->columns;
  EXPECT_EQ(found->customers, 23570u);
  EXPECT_EQ(found->one_time + found->repeat_buyers + found->never, 23570u);
  ASSERT_TRUE(found->spend);
  EXPECT_LT(std::fabs(found->spend_correlation), 0.3);
  double orders = 0, value = 0;
  for (std::size_t i = 0; i < 23570; ++i) {
    const bool never = std::isnan(columns.orders_12_months[i]);
    EXPECT_EQ(why_missing(*found, LifetimeColumn::orders, i).has_value(), never);
    EXPECT_EQ(why_missing(*found, LifetimeColumn::probability_alive, i).has_value(),
              std::isnan(columns.probability_alive[i]));
    if (never) continue;
    orders += columns.orders_12_months[i];
    value += columns.value_12_months[i];
    EXPECT_FALSE(columns.probability_alive[i] >= 1);
    EXPECT_LT(columns.orders_3_months[i], columns.orders_6_months[i]);
    EXPECT_LT(columns.orders_6_months[i], columns.orders_12_months[i]);
    EXPECT_LT(columns.value_12_months[i], columns.orders_12_months[i] * columns.spend_per_order[i]);
    EXPECT_GT(columns.value_12_months[i], columns.orders_12_months[i] * columns.spend_per_order[i] / 1.1269);
  }
  EXPECT_NEAR(found->expected_orders_12_months, orders, 1e-6 * orders);
  EXPECT_NEAR(found->expected_value_12_months, value, 1e-6 * value);
  ASSERT_FALSE(std::isnan(columns.orders_12_months[7591]));  // 07592, the best customer
  EXPECT_GT(columns.value_12_months[7591], 1000);
}

TEST(LifetimeValue, ForeseesTheLastThirdOfCdnow) {
  RUAS_NEEDS_REAL_DATA();
  const Result<LifetimeValue> found = value_of(testing::cdnow_purchases(false));
  ASSERT_TRUE(found && found->holdout);
  const Holdout& holdout = *found->holdout;
  EXPECT_EQ(holdout.weeks.size(), 78u);
  EXPECT_LT(std::fabs(holdout.error), 0.15);
  EXPECT_NEAR(holdout.error, holdout.expected / holdout.actual - 1, 1e-12);
  for (std::size_t i = 1; i < holdout.weeks.size(); ++i) {
    EXPECT_GE(holdout.weeks[i].actual, holdout.weeks[i - 1].actual);
    EXPECT_GT(holdout.weeks[i].expected, holdout.weeks[i - 1].expected);
  }
  // Of the weeks it was fitted on, it must match the last closely; the first months of CDNOW it is known to
  // miss.
  for (const HoldoutWeek& week : holdout.weeks) {
    if (week.day > holdout.split || week.day < holdout.split - 28) continue;
    EXPECT_NEAR(week.expected / week.actual, 1, 0.05) << week.day;
  }
}

TEST(LifetimeValue, IsTheSameToTheBitAtAnyNumberOfThreads) {
  RUAS_NEEDS_REAL_DATA();
  const Purchases purchases = testing::cdnow_purchases(false);
  const Result<LifetimeValue> one = value_of(purchases, {}, 1);
  const Result<LifetimeValue> three = value_of(purchases, {}, 3);
  ASSERT_TRUE(one && three);
  EXPECT_EQ(one->expected_value_12_months, three->expected_value_12_months);
  for (std::size_t i = 0; i < purchases.customers(); ++i) {
    if (std::isnan(one->columns.value_12_months[i])) continue;
    ASSERT_EQ(one->columns.value_12_months[i], three->columns.value_12_months[i]);
  }
}

TEST(LifetimeValue, DiscountsTheFuture) {
  RUAS_NEEDS_REAL_DATA();
  const Purchases purchases = testing::cdnow_purchases(false);
  LifetimeOptions options;
  options.monthly_discount = 0;
  const Result<LifetimeValue> whole = value_of(purchases, options);
  ASSERT_TRUE(whole);
  EXPECT_NEAR(whole->columns.value_12_months[0],
              whole->columns.orders_12_months[0] * whole->columns.spend_per_order[0], 1e-9);
}

TEST(LifetimeValue, RefusesWithoutPurchases) {
  const Result<LifetimeValue> found = value_of(Purchases{{0, 0}, {}, {}});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().key, "lifetime_value.no_purchases");
}

TEST(LifetimeValue, RefusesAnAnalysisDateBeforeTheFirstPurchase) {
  LifetimeOptions options;
  options.as_of = 99;
  const Result<LifetimeValue> found = value_of(of_customers({{100, 110}}), options);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().key, "lifetime_value.as_of_before_first");
}

TEST(LifetimeValue, RefusesTooFewRepeatBuyers) {
  std::vector<std::vector<std::int32_t>> customers(99, {0, 10});
  for (int i = 0; i < 50; ++i) customers.push_back({300});
  const Result<LifetimeValue> found = value_of(of_customers(customers));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error(),
            Error("lifetime_value.too_few_repeat_buyers").with("count", 99).with("needed", 100));
}

TEST(LifetimeValue, RefusesAHistoryOfLessThanThreeGaps) {
  std::vector<std::vector<std::int32_t>> customers(150, {0, 40});
  customers.push_back({0, 100});
  const Result<LifetimeValue> found = value_of(of_customers(customers));
  ASSERT_FALSE(found);
  EXPECT_EQ(
      found.error(),
      Error("lifetime_value.history_too_short").with("days", 100).with("gap", 40.0).with("needed", 120.0));
}

/// Those who buy more often also buy for more: orders are forecast, money is not.
TEST(LifetimeValue, RefusesMoneyWhereSpendingGoesWithFrequency) {
  RUAS_NEEDS_REAL_DATA();
  Purchases purchases = testing::cdnow_purchases(false);
  for (std::size_t i = 0; i < purchases.customers(); ++i)
    for (std::size_t at = purchases.begin_of(i); at < purchases.ends[i]; ++at)
      purchases.spend[at] = 10 + 5 * static_cast<double>(purchases.days_of(i).size());
  const Result<LifetimeValue> found = value_of(purchases);
  ASSERT_TRUE(found);
  ASSERT_FALSE(found->spend);
  EXPECT_EQ(found->spend.error().key, "lifetime_value.spend_depends_on_orders");
  EXPECT_TRUE(std::isnan(found->expected_value_12_months));
  EXPECT_GT(found->expected_orders_12_months, 0);
  EXPECT_EQ(why_missing(*found, LifetimeColumn::value, 0)->key, "lifetime_value.spend_depends_on_orders");
  EXPECT_FALSE(why_missing(*found, LifetimeColumn::orders, 0).has_value());
}

/// Purchases of a plan without an amount column have NaN for money.
TEST(LifetimeValue, ForecastsOrdersOfFilesWithoutMoney) {
  RUAS_NEEDS_REAL_DATA();
  Purchases purchases = testing::cdnow_purchases(true);
  std::fill(purchases.spend.begin(), purchases.spend.end(), std::nan(""));
  const Result<LifetimeValue> found = value_of(purchases);
  ASSERT_TRUE(found);
  EXPECT_GT(found->expected_orders_12_months, 0);
  ASSERT_FALSE(found->spend);
  EXPECT_EQ(found->spend.error().key, "lifetime_value.no_money");
}

TEST(LifetimeValue, LeavesTheFewWhoSpentNothingOutOfTheMoney) {
  RUAS_NEEDS_REAL_DATA();
  const Result<LifetimeValue> found = value_of(testing::cdnow_purchases(true));
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->spend) << "one of 11,516 repeat buyers spent nothing";
  EXPECT_GT(found->expected_value_12_months, 0);
}

TEST(LifetimeValue, RefusesMoneyWhereManySpendNothing) {
  RUAS_NEEDS_REAL_DATA();
  Purchases purchases = testing::cdnow_purchases(true);
  for (std::size_t customer = 0; customer < purchases.customers(); customer += 50)
    std::fill(purchases.spend.begin() + static_cast<std::ptrdiff_t>(purchases.begin_of(customer)),
              purchases.spend.begin() + static_cast<std::ptrdiff_t>(purchases.ends[customer]), 0.0);
  const Result<LifetimeValue> found = value_of(purchases);
  ASSERT_TRUE(found);
  ASSERT_FALSE(found->spend);
  EXPECT_EQ(found->spend.error().key, "lifetime_value.spend_not_positive");
}

}  // namespace
}  // namespace ruas
