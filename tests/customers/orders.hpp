// A few transactions in one line each, for tests.
#pragma once

#include <string>
#include <vector>

#include "base/dates.hpp"
#include "customers/customers.hpp"
#include "support/columns.hpp"

namespace ruas::testing {

struct Order {
  std::string customer;
  int day;  // of January 2024; 0 is missing
  double amount;
  std::string number = "";
  std::string category = "";
};

inline std::int32_t january(int day) {
  return static_cast<std::int32_t>(days_from_civil({2024, 1, 1})) + day - 1;
}

/// Columns: customer (text), date, amount, order (text), category.
inline Table orders_table(const std::vector<Order>& orders) {
  std::vector<std::string> customers, numbers_, categories_;
  std::vector<std::int64_t> seconds;
  std::vector<double> amounts;
  for (const Order& order : orders) {
    customers.push_back(order.customer);
    seconds.push_back(order.day == 0 ? kMissingDate : january(order.day) * kSecondsPerDay);
    amounts.push_back(order.amount);
    numbers_.push_back(order.number);
    categories_.push_back(order.category);
  }
  return table({texts("customer", customers), dates("date", seconds), numbers("amount", amounts),
                texts("order", numbers_), categories("category", categories_)});
}

inline TransactionPlan orders_plan() {
  TransactionPlan plan;
  plan.customer = 0;
  plan.date = 1;
  plan.amount = 2;
  return plan;
}

inline Result<Customers> try_customers(const Table& table, const TransactionPlan& plan,
                                       const CustomerOptions& options = {}, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return customers_from_transactions(table, plan, options, run);
}

inline Customers customers_of(const Table& table, const TransactionPlan& plan,
                              const CustomerOptions& options = {}, std::size_t threads = 1) {
  Result<Customers> result = try_customers(table, plan, options, threads);
  if (!result) throw std::logic_error(result.error().key);
  return *std::move(result);
}

inline const CustomerColumn* column_of(const Customers& customers, std::string_view id) {
  for (const CustomerColumn& column : customers.columns)
    if (column.id == id) return &column;
  return nullptr;
}

/// The label of a customer in a category column; empty where missing.
inline std::string label(const Customers& customers, std::string_view id, std::size_t customer) {
  const auto& category = *std::get_if<CategoryColumn>(&column_of(customers, id)->values);
  const std::uint32_t code = category.codes[customer];
  return code == kMissingCode ? "" : category.labels[code];
}

inline std::uint64_t set_aside(const Customers& customers, std::string_view key) {
  for (const SetAside& aside : customers.report.set_aside)
    if (aside.what.key == key) return aside.count;
  return 0;
}

}  // namespace ruas::testing
