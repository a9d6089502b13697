// Transactions → customers: one row for each, with what their orders tell about them. METHODS §4;
// src/METHODS.md.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "customers/plan.hpp"
#include "customers/purchases.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// One thing known of every customer. Missing where it cannot be known, never 0.
struct CustomerColumn {
  std::string_view
      id;        // "recency", "frequency", "monetary", "median_gap" …; "category_share" comes several times
  Message name;  // its heading, key "customer.…"
  decltype(Column::values) values;
  bool labels_are_keys = false;  // the labels of the categories are keys of src/words ("customer.monday")
};

/// Lines that did not count, and why.
struct SetAside {
  Message what;                     // key "customer.set_aside_…", {count}
  std::uint64_t count = 0;          // lines
  std::vector<std::uint64_t> rows;  // the first ten of them, rows of the table from 0
};

struct CustomersReport {
  std::uint64_t lines = 0;         // rows of the table
  std::uint64_t lines_used = 0;    // lines + Σ set_aside = rows
  std::uint64_t refund_lines = 0;  // of those used
  std::uint64_t orders = 0;        // Σ frequency
  double revenue = 0;              // Σ monetary; NaN where the plan has no money
  std::int32_t first_day = 0;      // of the lines used, days since 1970-01-01
  std::int32_t last_day = 0;
  std::int32_t analysis_day = 0;
  OrderRule orders_rule = OrderRule::by_day;     // never automatic
  std::uint64_t without_purchase = 0;            // customers whose lines are all refunds: no recency
  std::uint64_t customers_left_out = 0;          // seen in the file, but none of their lines counts
  std::uint64_t lines_without_order_number = 0;  // those of a customer on one day are taken as one order
  std::vector<SetAside> set_aside;  // reasons that occurred; each line under the first that applies
  std::vector<Message> notes;       // everything above that a reader must know, as sentences
};

struct Customers {
  /// In order of first appearance in the file. The first column is the customer's identifier with the type it
  /// has in the table; then recency (whole days), frequency, monetary.
  std::vector<CustomerColumn> columns;
  std::vector<std::uint32_t>
      first_rows;       // per customer: the first of their lines that counts, a row of the table
  std::vector<std::string> shared_categories;  // behind the columns "category_share", in their order
  Purchases purchases;  // spend is NaN where the plan has no money
  CustomersReport report;

  std::size_t size() const { return first_rows.size(); }
  /// The numbers of a column; nothing where there is none of that id, or it does not hold numbers.
  const std::vector<double>* numbers(std::string_view id) const;
};

/// Needs fewer than 2³² − 1 rows. Time O(rows), plus a sort within each customer whose lines are not in order
/// of time. Memory: 28 bytes per row while it works. Stages reported: "stage.customers". The same bits on any
/// number of threads. Errors: a plan that names a column of the wrong type; no line left to count.
Result<Customers> customers_from_transactions(const Table& transactions, const TransactionPlan& plan,
                                              const CustomerOptions& options, Run& run);

/// The columns as a table, named in the reader's language; equal names are told apart by a number.
Table customer_table(const Customers& customers, const std::function<std::string(const Message&)>& words);

}  // namespace ruas
