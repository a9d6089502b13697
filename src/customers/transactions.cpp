#include "customers/transactions.hpp"

namespace ruas {
namespace {

std::span<const double> numbers_of(const Table& table, std::optional<std::size_t> column) {
  if (!column) return {};
  return std::get_if<NumberColumn>(&table.column(*column).values)->values;
}

OrderRule settled(OrderRule rule, const Table& table, const TransactionPlan& plan) {
  if (rule == OrderRule::by_number && !plan.order) rule = OrderRule::automatic;
  if (rule != OrderRule::automatic) return rule;
  if (plan.order) return OrderRule::by_number;
  const bool has_time = std::get_if<DateColumn>(&table.column(plan.date).values)->has_time;
  return has_time ? OrderRule::by_moment : OrderRule::by_day;
}

}  // namespace

CustomerOptions settled(const CustomerOptions& asked, const Table& table, const TransactionPlan& plan) {
  CustomerOptions options = asked;
  options.orders = settled(asked.orders, table, plan);
  return options;
}

Transactions read_transactions(const Table& table, const TransactionPlan& plan,
                               const CustomerOptions& options, Run& run) {
  return {table,
          plan,
          options,
          codes_of(table.column(plan.customer), run),
          OrderNumbers(table, plan, options.orders, run),
          std::get_if<DateColumn>(&table.column(plan.date).values)->seconds,
          numbers_of(table, plan.amount),
          numbers_of(table, plan.quantity),
          numbers_of(table, plan.price)};
}

}  // namespace ruas
