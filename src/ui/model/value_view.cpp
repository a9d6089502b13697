#include "ui/model/value_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::HoldoutSummary;
using protocol::LifetimeSummary;

std::string verdict_of(const HoldoutSummary& holdout, const Phrases& phrases) {
  const char* key = holdout.error > 0 ? "page.lifetime.too_many" : "page.lifetime.too_few";
  return phrases.say(Message(key)
                         .with("split", phrases.date(holdout.split))
                         .with("actual", std::round(holdout.actual))
                         .with("expected", std::round(holdout.expected))
                         .with("error", std::fabs(holdout.error)));
}

HoldoutView holdout_of(const HoldoutSummary& holdout, const Phrases& phrases) {
  HoldoutView view;
  if (!holdout.refused.key.empty()) {
    view.refused = phrases.say(holdout.refused);
    return view;
  }
  view.name = phrases.word("page.lifetime.chart");
  view.split_day = phrases.date(holdout.split);
  double highest = 0;
  for (const protocol::HoldoutPoint& week : holdout.weeks) {
    view.actual.push_back(week.actual);
    view.expected.push_back(week.expected);
    highest = std::max({highest, week.actual, week.expected});
    if (week.day <= holdout.split) ++view.split;  // ISO days sort as text
    view.rows.push_back(
        {phrases.date(week.day), phrases.measure(week.actual), phrases.measure(week.expected)});
  }
  if (!view.rows.empty()) {
    view.first_day = view.rows.front().week;
    view.last_day = view.rows.back().week;
  }
  view.highest = phrases.measure(highest);
  view.verdict = verdict_of(holdout, phrases);
  return view;
}

std::string parameters_of(const LifetimeSummary& forecast, const Phrases& phrases) {
  std::string text = phrases.say(Message("page.lifetime.orders_model")
                                     .with("r", forecast.r)
                                     .with("alpha", forecast.alpha)
                                     .with("a", forecast.a)
                                     .with("b", forecast.b)
                                     .with("likelihood", forecast.log_likelihood));
  if (forecast.spend_refused.key.empty())
    text += " " + phrases.say(Message("page.lifetime.spend_model")
                                  .with("p", forecast.p)
                                  .with("q", forecast.q)
                                  .with("v", forecast.v)
                                  .with("correlation", forecast.spend_correlation));
  return text;
}

std::vector<FactView> facts_of(const LifetimeSummary& forecast, const Phrases& phrases) {
  std::vector<FactView> facts{
      {phrases.word("page.lifetime.orders"), phrases.measure(forecast.expected_orders_12_months)}};
  if (forecast.spend_refused.key.empty())
    facts.push_back(
        {phrases.word("page.lifetime.value"), phrases.measure(forecast.expected_value_12_months)});
  facts.push_back({phrases.word("page.lifetime.repeat"), phrases.count(forecast.repeat_buyers)});
  facts.push_back({phrases.word("page.lifetime.one_time"), phrases.count(forecast.one_time)});
  return facts;
}

void add_forecast(const LifetimeSummary& forecast, const Phrases& phrases, ValueView& view) {
  view.done = true;
  if (!forecast.refused.key.empty()) {
    view.refused = phrases.say(forecast.refused);
    return;
  }
  if (!forecast.spend_refused.key.empty()) view.no_money = phrases.say(forecast.spend_refused);
  view.facts = facts_of(forecast, phrases);
  view.parameters = parameters_of(forecast, phrases);
  view.holdout = holdout_of(forecast.holdout, phrases);
}

}  // namespace

ValueView value_view(const AppState& state) {
  const Phrases phrases(state.language);
  ValueView view;
  view.forecasting = awaited_id(state, Task::forecast_value) != 0;
  if (state.value.forecast) add_forecast(*state.value.forecast, phrases, view);
  view.holdout.table_open = panel_is_open(state, Panel::holdout_table);
  view.plan = state.data->summary.plan;
  view.discount = view.plan.monthly_discount;
  view.added = view.plan.lifetime_value;
  return view;
}

}  // namespace ruas::ui
