#include "customers/customers.hpp"

#include <limits>
#include <numeric>
#include <set>
#include <utility>

#include "customers/columns.hpp"
#include "customers/report.hpp"
#include "customers/transactions.hpp"

namespace ruas {
namespace {

Status check(const Table& table, const TransactionPlan& plan) {
  if (table.column(plan.date).type() != ColumnType::date)
    return Error("customer.not_a_date").with("column", table.column(plan.date).name);
  for (const auto& column : {plan.amount, plan.quantity, plan.price})
    if (column && table.column(*column).type() != ColumnType::number)
      return Error("customer.not_a_number").with("column", table.column(*column).name);
  if (table.rows() >= std::numeric_limits<std::uint32_t>::max())
    return Error("customer.too_many_rows").with("rows", table.rows());
  return Done{};
}

/// Codes of the customers of whom a line counts.
std::vector<std::uint32_t> customers_with_lines(const Measures& measures) {
  std::vector<std::uint32_t> kept;
  kept.reserve(measures.lines.size());
  for (std::uint32_t code = 0; code < measures.lines.size(); ++code)
    if (measures.lines[code] > 0) kept.push_back(code);
  return kept;
}

/// Customers without lines have no purchases: only their place goes.
Purchases purchases_of(Purchases all, std::span<const std::uint32_t> kept) {
  for (std::size_t i = 0; i < kept.size(); ++i) all.ends[i] = all.ends[kept[i]];
  all.ends.resize(kept.size());
  return all;
}

}  // namespace

Result<Customers> customers_from_transactions(const Table& table, const TransactionPlan& plan,
                                              const CustomerOptions& asked, Run& run) {
  if (const Status status = check(table, plan); !status) return status.error();
  run.begin_stage("stage.customers");
  const CustomerOptions options = settled(asked, table, plan);
  const Transactions transactions = read_transactions(table, plan, options, run);
  run.report(0.2, table.rows());
  const OrderLines lines = lines_by_customer(transactions, run);
  if (lines.used == 0) return nothing_counts(lines);
  run.report(0.5, table.rows());

  std::optional<BehaviourSources> behaviour;
  if (options.behaviour) behaviour = behaviour_sources(transactions, lines, run);
  Measures measures = measure_customers(transactions, lines, behaviour, run);
  run.report(0.9, table.rows());

  const std::vector<std::uint32_t> kept = customers_with_lines(measures);
  Customers customers;
  customers.report = report_of(transactions, lines, measures, kept);
  customers.columns =
      customer_columns(transactions, measures, behaviour, kept, customers.report.analysis_day);
  for (const std::uint32_t code : kept) customers.first_rows.push_back(measures.first_row[code]);
  if (behaviour) customers.shared_categories = behaviour->shared_categories;
  customers.purchases = purchases_of(std::move(measures.purchases), kept);
  run.report(1, table.rows());
  return customers;
}

const std::vector<double>* Customers::numbers(std::string_view id) const {
  for (const CustomerColumn& column : columns)
    if (column.id == id)
      if (const auto* found = std::get_if<NumberColumn>(&column.values)) return &found->values;
  return nullptr;
}

Table customer_table(const Customers& customers, const std::function<std::string(const Message&)>& words) {
  std::vector<Column> columns;
  std::set<std::string> names;
  for (const CustomerColumn& column : customers.columns) {
    const std::string wanted = words(column.name);
    std::string name = wanted;
    for (int number = 2; !names.insert(name).second; ++number) name = wanted + " " + std::to_string(number);
    columns.push_back({name, column.values});
    if (!column.labels_are_keys) continue;
    for (std::string& label : std::get_if<CategoryColumn>(&columns.back().values)->labels)
      label = words(Message(label));
  }
  return {std::move(columns), customers.size()};
}

}  // namespace ruas
