#include "customers/spending.hpp"

#include <gtest/gtest.h>
#include <map>

#include "base/random.hpp"
#include "customers/orders.hpp"
#include "profile/codes.hpp"

namespace ruas {
namespace {

using ::ruas::testing::customers_of;
using ::ruas::testing::Order;
using ::ruas::testing::orders_plan;
using ::ruas::testing::orders_table;

Spending by_category(const Table& table, const TransactionPlan& plan, const CustomerOptions& options = {},
                     std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  const Codes codes = codes_of(table.column(4), run);
  return spending_by(table, plan, options, codes.of_row, codes.count, run);
}

TEST(Spending, AddsUpByCustomerAndLabelNetOfRefunds) {
  const Table table = orders_table({{"ani", 1, 10, "", "tea"},
                                    {"budi", 1, 7, "", "coffee"},
                                    {"ani", 2, 5, "", "coffee"},
                                    {"ani", 3, -4, "", "tea"},
                                    {"ani", 3, 2, "", ""},
                                    {"", 3, 99, "", "tea"}});
  const Spending spending = by_category(table, orders_plan());
  EXPECT_EQ(spending.ends, (std::vector<std::uint64_t>{3, 4}));
  EXPECT_EQ(spending.codes, (std::vector<std::uint32_t>{0, 1, kMissingCode, 1}));
  EXPECT_EQ(spending.money, (std::vector<double>{6, 5, 2, 7}));
  EXPECT_EQ(spending.labels, 2u);
}

TEST(Spending, CountsLinesWhereThereIsNoMoney) {
  TransactionPlan plan = orders_plan();
  plan.amount.reset();
  const Table table = orders_table({{"ani", 1, 10, "", "tea"}, {"ani", 2, 5, "", "tea"}});
  EXPECT_EQ(by_category(table, plan).money, (std::vector<double>{2}));
}

TEST(Spending, IsThatOfTheCustomersMadeFromTheSameLinesOnAnyNumberOfThreads) {
  Random random(5);
  std::vector<Order> orders;
  for (int i = 0; i < 20'000; ++i)
    orders.push_back({"c" + std::to_string(random.below(3000)), static_cast<int>(random.below(32)),
                      static_cast<double>(random.below(9000)) / 100 - 10, "",
                      random.below(9) == 0 ? "" : "k" + std::to_string(random.below(7))});
  const Table table = orders_table(orders);
  CustomerOptions options;
  options.refunds = RefundRule::leave_out;
  options.window.from = ::ruas::testing::january(5);
  const Customers customers = customers_of(table, orders_plan(), options);
  const Spending one = by_category(table, orders_plan(), options);
  ASSERT_EQ(one.customers(), customers.size());
  const std::vector<double>& revenue = *customers.numbers("monetary");
  for (std::size_t i = 0; i < one.customers(); ++i) {
    double sum = 0;
    for (std::uint64_t at = one.begin_of(i); at < one.ends[i]; ++at) {
      sum += one.money[at];
      if (at > one.begin_of(i)) {
        ASSERT_LT(one.codes[at - 1], one.codes[at]);
      }
    }
    ASSERT_NEAR(sum, revenue[i], 1e-6) << i;
  }
  const Spending four = by_category(table, orders_plan(), options, 4);
  EXPECT_EQ(one.ends, four.ends);
  EXPECT_EQ(one.codes, four.codes);
  EXPECT_EQ(one.money, four.money);
}

}  // namespace
}  // namespace ruas
