#include "ui/screens/customers_card.hpp"

#include <optional>

#include "ui/model/phrases.hpp"
#include "ui/screens/day_field.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kLeastField = 220;

std::optional<std::string> draw_choice(Ui& ui, const PlanChoiceView& view, float width = 0) {
  std::vector<std::string> labels;
  for (const PlanChoiceView::Option& option : view.options) labels.push_back(option.label);
  FieldOptions field;
  field.hint = view.reason;
  field.width = width;
  if (const auto chosen = choice(ui, view.label, labels, view.current, field))
    return view.options[*chosen].value;
  return std::nullopt;
}

void change(const DataView& view, std::string protocol::Plan::*what, const std::string& value,
            Actions& actions) {
  protocol::Plan plan = view.plan;
  plan.*what = value;
  actions.push_back(ChangePlan{plan});
}

void draw_rules(Ui& ui, const CustomersView& customers, const DataView& view, Actions& actions) {
  Grid grid(ui, kLeastField);
  for (const DayView& day : customers.days) {
    grid.next();
    draw_day(ui, day, view.plan, actions);
  }
  grid.next();
  if (const auto refunds = draw_choice(ui, customers.refunds))
    change(view, &protocol::Plan::refunds, *refunds, actions);
  grid.next();
  if (const auto orders = draw_choice(ui, customers.orders))
    change(view, &protocol::Plan::orders, *orders, actions);
}

void draw_list(Ui& ui, const std::string& title, const std::vector<std::string>& sentences) {
  if (sentences.empty()) return;
  const List list(ui, title);
  for (const std::string& sentence : sentences) bullet(ui, sentence);
}

}  // namespace

void draw_kind(Ui& ui, const DataView& view, Actions& actions) {
  constexpr float kWidth = 420;
  if (const auto kind = draw_choice(ui, view.kind, std::min(kWidth, width_left(ui))))
    change(view, &protocol::Plan::kind, *kind, actions);
}

void draw_customers(Ui& ui, const DataView& view, Actions& actions) {
  if (!view.customers) return;
  const CustomersView& customers = *view.customers;
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("data.customers_title");
  const Card card(ui, title);
  if (!customers.problem.empty()) notice(ui, Severity::error, customers.problem);
  if (!customers.sentence.empty()) {
    constexpr float kLeastFact = 160;
    paragraph(ui, customers.sentence);
    gap(ui, space::s);
    Grid grid(ui, kLeastFact, space::m);
    for (const auto& [label, value] : customers.facts) {
      grid.next();
      stat(ui, label, value);
    }
  }
  draw_list(ui, title, customers.notes);
  if (!customers.set_aside.empty()) {
    const std::string aside = phrases.word("data.set_aside");
    gap(ui, space::s);
    heading(ui, 3, aside);
    draw_list(ui, aside, customers.set_aside);
  }
  gap(ui, space::m);
  draw_rules(ui, customers, view, actions);
}

}  // namespace ruas::ui
