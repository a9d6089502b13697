#include "customers/customers.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "customers/orders.hpp"

namespace ruas {
namespace {

using testing::column_of;
using testing::customers_of;
using testing::january;
using testing::label;
using testing::orders_plan;
using testing::orders_table;
using testing::set_aside;
using testing::try_customers;

double number(const Customers& customers, std::string_view id, std::size_t customer) {
  return customers.numbers(id)->at(customer);
}

TEST(Customers, RecencyCountsWholeDaysToTheDayAfterTheNewestOrder) {
  const Customers found =
      customers_of(orders_table({{"b", 3, 10}, {"a", 1, 5}, {"b", 9, 20}}), orders_plan());
  ASSERT_EQ(found.size(), 2u);  // in order of first appearance
  EXPECT_EQ((*std::get_if<TextColumn>(&found.columns[0].values))[0], "b");
  EXPECT_EQ(*found.numbers("recency"), (std::vector<double>{1, 9}));
  EXPECT_EQ(*found.numbers("tenure"), (std::vector<double>{7, 9}));
  EXPECT_EQ(*found.numbers("frequency"), (std::vector<double>{2, 1}));
  EXPECT_EQ(*found.numbers("monetary"), (std::vector<double>{30, 5}));
  EXPECT_EQ(found.report.analysis_day, january(10));
  EXPECT_EQ(found.first_rows, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Customers, AnOrderIsItsNumberNotItsLines) {
  TransactionPlan plan = orders_plan();
  plan.order = 3;
  const Table table =
      orders_table({{"a", 1, 1, "7"}, {"a", 1, 1, "8"}, {"a", 2, 1, "7"}, {"b", 2, 1, "7"}, {"a", 2, 1, ""}});
  const Customers by_number = customers_of(table, plan);
  EXPECT_EQ(*by_number.numbers("frequency"), (std::vector<double>{3, 1}));  // 7, 8 and the one without number
  EXPECT_EQ(by_number.report.orders_rule, OrderRule::by_number);
  EXPECT_EQ(by_number.report.lines_without_order_number, 1u);
  EXPECT_EQ(by_number.report.orders, 4u);
  const Customers by_day = customers_of(table, orders_plan());
  EXPECT_EQ(*by_day.numbers("frequency"), (std::vector<double>{2, 1}));
  EXPECT_EQ(by_day.report.orders_rule, OrderRule::by_day);
  CustomerOptions options;
  options.orders = OrderRule::by_line;
  EXPECT_EQ(*customers_of(table, plan, options).numbers("frequency"), (std::vector<double>{4, 1}));
}

TEST(Customers, WithATimeOfDayAnOrderIsAMoment) {
  const std::int64_t day = january(1) * kSecondsPerDay;
  Column dates = testing::dates("date", {day + 3600, day + 3600, day + 7200});
  std::get_if<DateColumn>(&dates.values)->has_time = true;
  const Table table = testing::table(
      {testing::numbers("customer", {5, 5, 5}), std::move(dates), testing::numbers("amount", {1, 2, 3})});
  const Customers found = customers_of(table, orders_plan());
  EXPECT_EQ(found.report.orders_rule, OrderRule::by_moment);
  EXPECT_EQ(number(found, "frequency", 0), 2);
  EXPECT_EQ(label(found, "hour", 0), "01:00");  // one order each: the first
}

TEST(Customers, WhatCannotCountIsSetAsideAndSaid) {
  const double unknown = kMissingNumber;
  CustomerOptions options;
  options.window = {january(2), january(20), january(15)};
  const Table table = orders_table({{"", 5, 1},
                                    {"a", 0, 1},
                                    {"a", 5, unknown},
                                    {"a", 1, 1},
                                    {"a", 25, 1},
                                    {"a", 16, 1},
                                    {"a", 5, 1},
                                    {"b", 1, 1}});
  const Customers found = customers_of(table, orders_plan(), options);
  EXPECT_EQ(set_aside(found, "customer.set_aside_no_customer"), 1u);
  EXPECT_EQ(set_aside(found, "customer.set_aside_no_date"), 1u);
  EXPECT_EQ(set_aside(found, "customer.set_aside_no_money"), 1u);
  EXPECT_EQ(set_aside(found, "customer.set_aside_outside_window"), 3u);
  EXPECT_EQ(set_aside(found, "customer.set_aside_after_analysis_day"), 1u);
  EXPECT_EQ(found.report.lines_used, 1u);
  EXPECT_EQ(found.report.customers_left_out, 1u);
  EXPECT_EQ(found.size(), 1u);
  EXPECT_EQ(number(found, "recency", 0), 10);
  for (const SetAside& aside : found.report.set_aside) EXPECT_EQ(aside.rows.size(), aside.count);
}

TEST(Customers, RefundsFollowTheRule) {
  TransactionPlan plan = orders_plan();
  plan.order = 3;
  // b only ever sent things back; c's free gift is an order worth nothing.
  const Table table = orders_table(
      {{"a", 1, 100, "1"}, {"a", 1, 0, "1"}, {"a", 8, -30, "C2"}, {"b", 2, 50, "C3"}, {"c", 3, 0, "4"}});
  CustomerOptions options;

  const Customers subtracted = customers_of(table, plan, options);
  EXPECT_EQ(*subtracted.numbers("monetary"), (std::vector<double>{70, -50, 0}));
  EXPECT_EQ(*subtracted.numbers("frequency"), (std::vector<double>{1, 0, 1}));
  EXPECT_EQ(number(subtracted, "recency", 0), 8);
  EXPECT_TRUE(std::isnan(number(subtracted, "recency", 1)));
  EXPECT_TRUE(std::isnan(number(subtracted, "average_basket", 1)));
  EXPECT_EQ(subtracted.report.without_purchase, 1u);
  EXPECT_EQ(number(subtracted, "refund_rate", 0), 0.3);
  EXPECT_TRUE(std::isnan(number(subtracted, "refund_rate", 1)));

  options.refunds = RefundRule::leave_out;
  const Customers left_out = customers_of(table, plan, options);
  EXPECT_EQ(*left_out.numbers("monetary"), (std::vector<double>{100}));
  EXPECT_EQ(set_aside(left_out, "customer.set_aside_refund"), 2u);
  EXPECT_EQ(set_aside(left_out, "customer.set_aside_worth_nothing"), 2u);
  EXPECT_EQ(left_out.report.customers_left_out, 2u);

  options.refunds = RefundRule::count_as_orders;
  const Customers counted = customers_of(table, plan, options);
  EXPECT_EQ(*counted.numbers("monetary"), (std::vector<double>{70, -50, 0}));
  EXPECT_EQ(*counted.numbers("frequency"), (std::vector<double>{2, 1, 1}));
  EXPECT_EQ(number(counted, "recency", 0), 1);
  EXPECT_EQ(counted.report.without_purchase, 0u);
}

TEST(Customers, OrderNumbersThatAllBeginWithCAreNoCancellations) {
  TransactionPlan plan = orders_plan();
  plan.order = 3;
  const Customers found =
      customers_of(orders_table({{"a", 1, 10, "C1"}, {"a", 2, 10, "C2"}, {"b", 2, 5, "3"}}), plan);
  EXPECT_EQ(*found.numbers("monetary"), (std::vector<double>{20, 5}));
}

TEST(Customers, PurchasesMergeDaysAndLeaveOutRefundedOnes) {
  const Table table = orders_table(
      {{"a", 9, 5}, {"b", 1, 3}, {"a", 2, 10}, {"a", 9, 7}, {"a", 4, 8}, {"a", 4, -8}, {"b", 2, -3}});
  const Purchases purchases = customers_of(table, orders_plan()).purchases;
  ASSERT_EQ(purchases.customers(), 2u);
  const auto days = purchases.days_of(0);
  EXPECT_EQ(std::vector(days.begin(), days.end()), (std::vector<std::int32_t>{january(2), january(9)}));
  const auto spend = purchases.spend_of(0);
  EXPECT_EQ(std::vector(spend.begin(), spend.end()), (std::vector<double>{10, 12}));
  EXPECT_EQ(purchases.days_of(1).size(), 1u);
}

TEST(Customers, BehaviourIsMissingWhereItCannotBeKnown) {
  const Table table = orders_table({{"a", 1, 10, "", "x"},
                                    {"a", 4, 10, "", "y"},
                                    {"a", 11, 20, "", "y"},
                                    {"b", 5, 30, "", ""},
                                    {"b", 5, 10, "", "x"}});
  TransactionPlan plan = orders_plan();
  plan.category = 4;
  const Customers found = customers_of(table, plan);
  EXPECT_EQ(number(found, "median_gap", 0), 5);  // gaps of 3 and 7 days
  EXPECT_NEAR(number(found, "gap_variation", 0), std::sqrt(8.0) / 5, 1e-15);
  EXPECT_TRUE(std::isnan(number(found, "median_gap", 1)));
  EXPECT_TRUE(std::isnan(number(found, "gap_variation", 1)));
  EXPECT_TRUE(std::isnan(number(found, "trend", 0)));
  EXPECT_EQ(number(found, "average_basket", 1), 40);
  EXPECT_EQ(number(found, "basket_size", 1), 2);
  EXPECT_EQ(column_of(found, "refund_rate"), nullptr);  // nothing says whether refunds are recorded
  EXPECT_EQ(label(found, "first_category", 0), "x");
  EXPECT_EQ(label(found, "last_category", 0), "y");
  EXPECT_EQ(label(found, "favourite_category", 0), "y");
  EXPECT_EQ(number(found, "category_share", 0), 0.75);  // y sold more
  EXPECT_EQ(number(found, "category_share", 1), 0);
  EXPECT_EQ(label(found, "weekday", 1), "customer.friday");
}

TEST(Customers, WithoutMoneyRevenueIsUnknownAndNotZero) {
  TransactionPlan plan = orders_plan();
  plan.amount.reset();
  const Customers found = customers_of(orders_table({{"a", 1, 10}, {"a", 4, 10}}), plan);
  EXPECT_TRUE(std::isnan(number(found, "monetary", 0)));
  EXPECT_TRUE(std::isnan(found.report.revenue));
  EXPECT_EQ(number(found, "frequency", 0), 2);
  EXPECT_EQ(number(found, "median_gap", 0), 3);
  EXPECT_EQ(found.purchases.days.size(), 2u);
}

TEST(Customers, EqualSpendingIsEqualToTheBit) {
  std::vector<testing::Order> orders;
  for (int i = 0; i < 10; ++i) orders.push_back({"a", i + 1, 0.1});
  orders.push_back({"b", 1, 0.7});
  orders.push_back({"b", 2, 0.3});
  const Customers found = customers_of(orders_table(orders), orders_plan());
  EXPECT_EQ(number(found, "monetary", 0), number(found, "monetary", 1));
}

TEST(Customers, AColumnOfTheWrongTypeIsAnError) {
  TransactionPlan plan = orders_plan();
  plan.date = 2;
  EXPECT_EQ(try_customers(orders_table({{"a", 1, 1}}), plan).error().key, "customer.not_a_date");
  plan = orders_plan();
  plan.amount = 3;
  EXPECT_EQ(try_customers(orders_table({{"a", 1, 1}}), plan).error().key, "customer.not_a_number");
  EXPECT_EQ(try_customers(orders_table({}), orders_plan()).error().key, "customer.no_rows");
  EXPECT_EQ(try_customers(orders_table({{"", 1, 1}}), orders_plan()).error().key,
            "customer.nothing_no_customer");
}

TEST(Customers, ColumnsAreNamedInTheReadersLanguageAndTellApart) {
  const Table table = orders_table({{"a", 1, 10, "", "x"}, {"a", 4, 10, "", "y"}});
  TransactionPlan plan = orders_plan();
  plan.category = 4;
  const Table named =
      customer_table(customers_of(table, plan), [](const Message&) { return std::string("same"); });
  EXPECT_EQ(named.column(0).name, "same");
  EXPECT_EQ(named.column(1).name, "same 2");
  EXPECT_EQ(named.rows(), 1u);
}

}  // namespace
}  // namespace ruas
