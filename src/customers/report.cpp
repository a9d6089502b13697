#include "customers/report.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace ruas {
namespace {

constexpr std::array kAsideKeys = {
    "customer.set_aside_no_customer",        "customer.set_aside_no_date",
    "customer.set_aside_no_money",           "customer.set_aside_outside_window",
    "customer.set_aside_after_analysis_day", "customer.set_aside_refund",
    "customer.set_aside_worth_nothing"};
static_assert(kAsideKeys.size() == kAsideReasons);

const char* key_of(OrderRule rule) {
  switch (rule) {
    case OrderRule::by_number:
      return "customer.orders_by_number";
    case OrderRule::by_moment:
      return "customer.orders_by_moment";
    case OrderRule::by_line:
      return "customer.orders_by_line";
    case OrderRule::by_day:
    case OrderRule::automatic:
      break;
  }
  return "customer.orders_by_day";
}

Message days_note(const CustomersReport& report) {
  return Message("customer.note_days")
      .with("first", report.first_day)
      .with("last", report.last_day)
      .with("analysis", report.analysis_day);
}

std::vector<Message> notes_of(const Transactions& transactions, const CustomersReport& report) {
  std::vector<Message> notes{days_note(report), Message(key_of(report.orders_rule))};
  if (!transactions.plan.has_money()) notes.push_back(Message("customer.note_no_money"));
  if (report.refund_lines > 0)
    notes.push_back(Message(transactions.options.refunds == RefundRule::count_as_orders
                                ? "customer.note_refunds_are_orders"
                                : "customer.note_refunds_subtracted")
                        .with("count", report.refund_lines));
  if (report.without_purchase > 0)
    notes.push_back(Message("customer.note_only_refunds").with("count", report.without_purchase));
  if (report.customers_left_out > 0)
    notes.push_back(Message("customer.note_left_out").with("count", report.customers_left_out));
  if (report.lines_without_order_number > 0)
    notes.push_back(
        Message("customer.note_no_order_number").with("count", report.lines_without_order_number));
  return notes;
}

}  // namespace

CustomersReport report_of(const Transactions& transactions, const OrderLines& lines, const Measures& measures,
                          std::span<const std::uint32_t> kept) {
  CustomersReport report;
  report.lines = transactions.table.rows();
  report.lines_used = lines.used;
  report.refund_lines = lines.refunds;
  report.lines_without_order_number = lines.without_number;
  report.first_day = lines.first_day;
  report.last_day = lines.last_day;
  report.analysis_day = transactions.options.window.analysis_day.value_or(lines.last_day + 1);
  report.orders_rule = transactions.options.orders;
  report.customers_left_out = transactions.customers.count - kept.size();
  for (const std::uint32_t code : kept) {
    report.orders += measures.orders[code];
    report.revenue += measures.net[code];
    report.without_purchase += measures.orders[code] == 0;
  }
  if (!transactions.plan.has_money()) report.revenue = std::numeric_limits<double>::quiet_NaN();
  for (std::size_t i = 0; i < kAsideReasons; ++i)
    if (const AsideTally& tally = lines.aside[i]; tally.count > 0)
      report.set_aside.push_back(
          {Message(kAsideKeys[i]).with("count", tally.count), tally.count, tally.rows});
  report.notes = notes_of(transactions, report);
  return report;
}

Error nothing_counts(const OrderLines& lines) {
  const auto commonest =
      std::max_element(lines.aside.begin(), lines.aside.end(),
                       [](const AsideTally& a, const AsideTally& b) { return a.count < b.count; });
  if (commonest->count == 0) return Error("customer.no_rows");
  constexpr std::array kKeys = {"customer.nothing_no_customer",    "customer.nothing_no_date",
                                "customer.nothing_no_money",       "customer.nothing_outside_window",
                                "customer.nothing_outside_window", "customer.nothing_refunds",
                                "customer.nothing_refunds"};
  return Error(kKeys[static_cast<std::size_t>(commonest - lines.aside.begin())])
      .with("count", commonest->count);
}

}  // namespace ruas
