#include "ui/model/customers_view.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/dates.hpp"

namespace ruas::ui {
namespace {

using protocol::CustomersSummary;
using protocol::Plan;

std::optional<int> whole(std::string_view digits) {
  int number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(number)
                                                                        : std::nullopt;
}

/// `words`: the choice's possibilities and their keys.
PlanChoiceView choice_of(const std::string& label, const std::string& chosen,
                         const std::vector<std::pair<std::string, std::string>>& words,
                         const Phrases& phrases) {
  PlanChoiceView view;
  view.label = label;
  for (const auto& [value, key] : words) {
    if (value == chosen) view.current = view.options.size();
    view.options.push_back({value, phrases.word(key)});
  }
  return view;
}

PlanChoiceView orders_choice(const OpenData& data, const Phrases& phrases) {
  PlanChoiceView view = choice_of(phrases.word("data.orders"), data.summary.plan.orders,
                                  {{"", "data.orders.detect"},
                                   {"number", "data.orders.number"},
                                   {"moment", "data.orders.moment"},
                                   {"day", "data.orders.day"},
                                   {"line", "data.orders.line"}},
                                  phrases);
  const std::string& rule = data.summary.customers.orders_rule;
  if (!rule.empty() && view.current == 0)
    view.options.front().label =
        phrases.say(Message("data.suggested").with("value", phrases.word("data.orders." + rule)));
  return view;
}

DayView day_view(const OpenData& data, const char* name, std::string Plan::*field,
                 const std::string& otherwise, const Phrases& phrases) {
  DayView view{field, name, phrases.word(std::string("data.") + name), data.summary.plan.*field, "", ""};
  if (const auto draft = data.drafts.find(name); draft != data.drafts.end()) view.value = draft->second;
  if (!view.value.empty() && !is_day(view.value)) view.error = phrases.word("data.day_wanted");
  if (view.value.empty() && !otherwise.empty())
    view.hint = phrases.say(Message("data.day_otherwise").with("day", phrases.date(otherwise)));
  if (!view.value.empty() && view.error.empty()) view.hint = phrases.date(view.value);
  return view;
}

void add_facts(CustomersView& view, const CustomersSummary& customers, const Phrases& phrases) {
  view.sentence = phrases.say(Message("data.customers_made")
                                  .with("customers", customers.customers)
                                  .with("used", customers.lines_used)
                                  .with("lines", customers.lines));
  view.facts = {{phrases.word("data.customers"), phrases.count(customers.customers)},
                {phrases.word("data.order_count"), phrases.count(customers.orders)},
                {phrases.word("data.revenue"), phrases.measure(customers.revenue)}};
}

}  // namespace

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = whole(text.substr(0, 4)), month = whole(text.substr(5, 2)),
             day = whole(text.substr(8, 2));
  return year && month && day && make_date(*year, *month, *day);
}

PlanChoiceView kind_choice(const OpenData& data, const Phrases& phrases) {
  const protocol::DataSummary& summary = data.summary;
  PlanChoiceView view = choice_of(phrases.word("data.kind"), summary.plan.kind,
                                  {{"", "data.kind.detect"},
                                   {"customers", "quality.kind_of_customers"},
                                   {"transactions", "quality.kind_of_transactions"},
                                   {"matrix", "quality.kind_of_matrix"}},
                                  phrases);
  if (view.current == 0 && !summary.kind.empty())
    view.options.front().label =
        phrases.say(Message("data.suggested").with("value", phrases.word("quality.kind_of_" + summary.kind)));
  if (!summary.kind_reason.key.empty()) view.reason = phrases.say(summary.kind_reason);
  return view;
}

DayView analysis_day(const OpenData& data, const Phrases& phrases) {
  return day_view(data, "analysis_date", &Plan::analysis_date, data.summary.customers.analysis_date, phrases);
}

CustomersView customers_view(const OpenData& data, const Phrases& phrases) {
  const CustomersSummary& customers = data.summary.customers;
  CustomersView view;
  if (!customers.problem.key.empty()) view.problem = phrases.say(customers.problem);
  if (customers.made) add_facts(view, customers, phrases);
  for (const Message& note : customers.notes) view.notes.push_back(phrases.say(note));
  for (const protocol::SetAsideSummary& aside : customers.set_aside)
    view.set_aside.push_back(phrases.say(aside.what));
  view.days = {day_view(data, "from", &Plan::from, customers.first_day, phrases),
               day_view(data, "to", &Plan::to, customers.last_day, phrases), analysis_day(data, phrases)};
  view.refunds = choice_of(phrases.word("data.refunds"), data.summary.plan.refunds,
                           {{"subtract", "data.refunds.subtract"},
                            {"leave_out", "data.refunds.leave_out"},
                            {"count_as_orders", "data.refunds.count_as_orders"}},
                           phrases);
  view.orders = orders_choice(data, phrases);
  return view;
}

}  // namespace ruas::ui
