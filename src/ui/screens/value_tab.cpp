#include "ui/screens/value_tab.hpp"

#include <string>
#include <utility>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/holdout_chart.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// Half of the value gone in a month: more is no plan.
constexpr double kLargestDiscountPercent = 50;

void draw_forecast_button(Ui& ui, const ValueView& view, const Phrases& phrases, Actions& actions) {
  ButtonOptions options;
  options.emphasis = view.done ? Emphasis::secondary : Emphasis::primary;
  options.icon = Icon::report;
  options.enabled = !view.forecasting;
  const std::string text = phrases.word(view.done ? "page.lifetime.again" : "page.lifetime.forecast");
  if (button(ui, text, options)) actions.push_back(ForecastNow{});
}

void draw_facts(Ui& ui, const ValueView& view, const Phrases& phrases) {
  constexpr float kSign = 22;
  draw_facts(ui, view.facts);
  Row row(ui, space::s, kSign);
  row.next(0);
  muted(ui, phrases.word("page.lifetime.model_label"));
  row.next(kSign);
  help(ui, phrases.word("page.lifetime.model"), view.parameters);
}

void draw_choices(Ui& ui, const ValueView& view, const Phrases& phrases, Actions& actions) {
  const std::string explanation = phrases.word("page.lifetime.discount_help");
  FieldOptions field;
  field.help = explanation;
  NumberRange range;
  range.most = kLargestDiscountPercent;
  range.step = 0.5;
  range.decimals = 1;
  if (const auto percent =
          number_field(ui, phrases.word("page.lifetime.discount"), view.discount * 100, range, field)) {
    protocol::Plan plan = view.plan;
    plan.monthly_discount = *percent / 100;
    actions.push_back(ChangePlan{std::move(plan)});
  }
  if (check(ui, phrases.word("page.lifetime.add"), view.added)) {
    protocol::Plan plan = view.plan;
    plan.lifetime_value = !plan.lifetime_value;
    actions.push_back(ChangePlan{std::move(plan)});
  }
}

void draw_holdout_table(Ui& ui, const HoldoutView& holdout, const Phrases& phrases) {
  constexpr float kHeight = 300;
  const std::vector<TableColumn> columns{{phrases.word("page.lifetime.week"), 0, false, false, ""},
                                         {phrases.word("page.lifetime.actual"), 0, true, false, ""},
                                         {phrases.word("page.lifetime.expected"), 0, true, false, ""}};
  TableOptions options;
  options.name = holdout.name;
  options.columns = columns;
  options.rows = holdout.rows.size();
  options.height = kHeight;
  table(ui, options, [&](TableRow& row) {
    const HoldoutRow& week = holdout.rows[row.row()];
    row.text(week.week);
    row.text(week.actual);
    row.text(week.expected);
  });
}

void draw_check(Ui& ui, const HoldoutView& holdout, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.lifetime.check"));
  if (!holdout.refused.empty()) {
    notice(ui, Severity::warning, holdout.refused);
    return;
  }
  paragraph(ui, holdout.verdict);
  gap(ui, space::s);
  draw_holdout_chart(ui, holdout);
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.icon = holdout.table_open ? Icon::chevron_down : Icon::chevron_right;
  if (toggle(ui, phrases.word("page.lifetime.table"), holdout.table_open, options))
    actions.push_back(TogglePanel{Panel::holdout_table});
  if (holdout.table_open) draw_holdout_table(ui, holdout, phrases);
}

}  // namespace

void draw_value_tab(Ui& ui, const ValueView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 2, phrases.word("page.lifetime.title"));
  muted(ui, phrases.word("page.lifetime.text"));
  gap(ui, space::s);
  draw_forecast_button(ui, view, phrases, actions);
  gap(ui);
  if (view.forecasting && !view.done) return skeleton(ui, 6);
  if (!view.done) return;
  if (!view.refused.empty()) {
    const Card card(ui, phrases.word("page.lifetime.refused"));
    notice(ui, Severity::warning, view.refused);
    return;
  }
  draw_facts(ui, view, phrases);
  gap(ui, space::s);
  if (!view.no_money.empty()) {
    notice(ui, Severity::warning, view.no_money);
    gap(ui, space::s);
  }
  draw_choices(ui, view, phrases, actions);
  gap(ui);
  draw_check(ui, view.holdout, phrases, actions);
}

}  // namespace ruas::ui
