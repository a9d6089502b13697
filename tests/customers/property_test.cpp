// The same customers as a plain reading of the definitions gives, whatever the types of the columns and the
// threads.
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "base/random.hpp"
#include "customers/orders.hpp"

namespace ruas {
namespace {

struct Shop {
  std::vector<int> customer, day, order;
  std::vector<double> amount;
};

/// Enough lines for several blocks and partitions, out of order of time, orders of several lines apart from
/// each other.
Shop invent_shop(std::size_t lines, std::uint64_t customers) {
  Random random(11);
  Shop shop;
  for (std::size_t i = 0; i < lines; ++i) {
    shop.customer.push_back(static_cast<int>(random.below(customers)));
    shop.day.push_back(static_cast<int>(1 + random.below(400)));
    shop.order.push_back(static_cast<int>(random.below(300)));
    shop.amount.push_back((static_cast<double>(random.below(2000)) - 200) / 100);
  }
  return shop;
}

struct Expected {
  std::set<int> orders;
  double net = 0;
  int last_day = 0;
};

/// By order of first appearance.
std::vector<Expected> plainly(const Shop& shop) {
  std::vector<Expected> found;
  std::map<int, std::size_t> place;
  for (std::size_t i = 0; i < shop.customer.size(); ++i) {
    const auto [at, fresh] = place.try_emplace(shop.customer[i], found.size());
    if (fresh) found.emplace_back();
    Expected& customer = found[at->second];
    customer.net += shop.amount[i];
    if (shop.amount[i] < 0) continue;
    customer.orders.insert(shop.order[i]);
    customer.last_day = std::max(customer.last_day, shop.day[i]);
  }
  return found;
}

Column as_numbers(const std::string& name, const std::vector<int>& values, double scale) {
  std::vector<double> numbers;
  for (const int value : values) numbers.push_back(value * scale);
  return testing::numbers(name, numbers);
}

Column as_texts(const std::string& name, const std::vector<int>& values) {
  std::vector<std::string> texts;
  for (const int value : values) texts.push_back("number " + std::to_string(value));
  return testing::texts(name, texts);
}

Column as_categories(const std::string& name, const std::vector<int>& values) {
  CategoryColumn category;
  std::map<int, std::uint32_t> codes;
  for (const int value : values) {
    const auto [at, fresh] = codes.try_emplace(value, static_cast<std::uint32_t>(codes.size()));
    if (fresh) category.labels.push_back(std::to_string(value));
    category.codes.push_back(at->second);
  }
  return {name, std::move(category)};
}

Column dates_of(const Shop& shop) {
  std::vector<std::int64_t> seconds;
  for (const int day : shop.day) seconds.push_back(testing::january(day) * kSecondsPerDay);
  return testing::dates("date", seconds);
}

TransactionPlan plan_of_shop() {
  TransactionPlan plan = testing::orders_plan();
  plan.order = 3;
  return plan;
}

void expect_plain(const Customers& found, const std::vector<Expected>& expected, std::int32_t analysis_day) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ((*found.numbers("frequency"))[i], static_cast<double>(expected[i].orders.size())) << i;
    EXPECT_NEAR((*found.numbers("monetary"))[i], expected[i].net, 1e-6) << i;
    const double recency = (*found.numbers("recency"))[i];
    if (expected[i].orders.empty())
      EXPECT_TRUE(std::isnan(recency)) << i;
    else
      EXPECT_EQ(recency, analysis_day - testing::january(expected[i].last_day)) << i;
  }
}

TEST(CustomersProperty, EveryTypeOfColumnGivesTheSameCustomers) {
  const Shop shop = invent_shop(150'000, 3000);
  const std::vector<Expected> expected = plainly(shop);
  // Numbers close together, far apart, and with fractions take three ways.
  const std::vector<Column> customers = {
      as_numbers("customer", shop.customer, 1), as_numbers("customer", shop.customer, 1e7),
      as_texts("customer", shop.customer), as_categories("customer", shop.customer)};
  const std::vector<Column> orders = {as_numbers("order", shop.order, 0.5),
                                      as_numbers("order", shop.order, 1), as_texts("order", shop.order),
                                      as_categories("order", shop.order)};
  for (std::size_t i = 0; i < customers.size(); ++i) {
    const Table table =
        testing::table({customers[i], dates_of(shop), testing::numbers("amount", shop.amount), orders[i]});
    const Customers found = testing::customers_of(table, plan_of_shop(), {}, 2);
    expect_plain(found, expected, found.report.analysis_day);
  }
}

TEST(CustomersProperty, ThreadsDoNotMatter) {
  const Shop shop = invent_shop(200'000, 5000);
  TransactionPlan plan = plan_of_shop();
  plan.category = 4;
  plan.city = 4;
  std::vector<int> category;
  for (const int order : shop.order) category.push_back(order % 7);
  const Table table = testing::table({as_texts("customer", shop.customer), dates_of(shop),
                                      testing::numbers("amount", shop.amount), as_texts("order", shop.order),
                                      as_texts("category", category)});
  const Customers one = testing::customers_of(table, plan, {}, 1);
  const Customers four = testing::customers_of(table, plan, {}, 4);
  ASSERT_EQ(one.columns.size(), four.columns.size());
  EXPECT_EQ(one.first_rows, four.first_rows);
  EXPECT_EQ(one.purchases.ends, four.purchases.ends);
  EXPECT_EQ(one.purchases.days, four.purchases.days);
  EXPECT_EQ(one.purchases.spend, four.purchases.spend);
  for (std::size_t i = 0; i < one.columns.size(); ++i) {
    const auto* numbers = std::get_if<NumberColumn>(&one.columns[i].values);
    if (!numbers) continue;
    const auto& others = std::get_if<NumberColumn>(&four.columns[i].values)->values;
    for (std::size_t c = 0; c < others.size(); ++c)
      EXPECT_TRUE(numbers->values[c] == others[c] ||
                  (std::isnan(numbers->values[c]) && std::isnan(others[c])))
          << one.columns[i].id << " of customer " << c;
  }
}

TEST(CustomersProperty, EveryLineIsUsedOrSetAside) {
  Shop shop = invent_shop(70'000, 40);
  std::vector<std::string> names;
  for (const int customer : shop.customer) names.push_back(customer < 10 ? "" : std::to_string(customer));
  for (std::size_t i = 0; i < shop.amount.size(); i += 9) shop.amount[i] = kMissingNumber;
  const Table table =
      testing::table({testing::texts("customer", names), dates_of(shop),
                      testing::numbers("amount", shop.amount), as_texts("order", shop.order)});
  for (const RefundRule rule : {RefundRule::subtract, RefundRule::leave_out, RefundRule::count_as_orders}) {
    CustomerOptions options;
    options.refunds = rule;
    options.window.from = testing::january(50);
    const Customers found = testing::customers_of(table, plan_of_shop(), options, 2);
    std::uint64_t lines = found.report.lines_used;
    for (const SetAside& aside : found.report.set_aside) {
      lines += aside.count;
      EXPECT_EQ(aside.rows.size(), std::min<std::uint64_t>(aside.count, 10));
      EXPECT_TRUE(std::is_sorted(aside.rows.begin(), aside.rows.end()));
    }
    EXPECT_EQ(lines, table.rows());
  }
}

}  // namespace
}  // namespace ruas
