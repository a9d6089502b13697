#include "engine/forecast_value.hpp"

#include "base/iso_day.hpp"
#include "engine/language_of.hpp"
#include "lifetime_value/lifetime_value.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

/// The last day that counts is the day before the analysis date, on which recency is 0.
LifetimeOptions lifetime_options(const Customers& customers, const protocol::Plan& plan) {
  LifetimeOptions options;
  options.as_of = customers.report.analysis_day - 1;
  options.monthly_discount = plan.monthly_discount;
  return options;
}

protocol::HoldoutSummary summarise(const Result<Holdout>& holdout) {
  protocol::HoldoutSummary out;
  if (!holdout) {
    out.refused = holdout.error();
    return out;
  }
  out.split = write_iso_day(holdout->split);
  out.customers = holdout->customers;
  out.actual = holdout->actual;
  out.expected = holdout->expected;
  out.error = holdout->error;
  for (const HoldoutWeek& week : holdout->weeks)
    out.weeks.push_back({write_iso_day(week.day), week.actual, week.expected});
  return out;
}

protocol::LifetimeSummary summarise(const LifetimeValue& value) {
  protocol::LifetimeSummary out;
  out.first_day = write_iso_day(value.first_day);
  out.as_of = write_iso_day(value.as_of);
  out.customers = value.customers;
  out.one_time = value.one_time;
  out.repeat_buyers = value.repeat_buyers;
  out.never = value.never;
  out.r = value.orders.model.r;
  out.alpha = value.orders.model.alpha;
  out.a = value.orders.model.a;
  out.b = value.orders.model.b;
  out.log_likelihood = value.orders.log_likelihood;
  if (value.spend) {
    out.p = value.spend->model.p;
    out.q = value.spend->model.q;
    out.v = value.spend->model.v;
  } else {
    out.spend_refused = value.spend.error();
  }
  out.spend_correlation = value.spend_correlation;
  out.expected_orders_12_months = value.expected_orders_12_months;
  out.expected_value_12_months = value.expected_value_12_months;
  out.holdout = summarise(value.holdout);
  return out;
}

}  // namespace

Result<protocol::LifetimeSummary> forecast_value(const Work& work, Run& run) {
  const SubjectTable& subject = *work.subject;
  if (!subject.customers) return subject.problem.value_or(Error("engine.no_orders"));
  const LifetimeOptions options = lifetime_options(*subject.customers, work.plan);
  const Result<LifetimeValue> value = lifetime_value(subject.customers->purchases, options, run);
  protocol::LifetimeSummary out;
  if (value) out = summarise(*value);
  else out.refused = value.error();
  out.monthly_discount = options.monthly_discount;
  return out;
}

std::vector<Column> forecast_columns(const Customers& customers, const protocol::Plan& plan, Run& run) {
  Result<LifetimeValue> value = lifetime_value(customers.purchases, lifetime_options(customers, plan), run);
  if (!value) return {};
  const Language language = language_of(plan);
  LifetimeColumns& of = value->columns;
  std::vector<Column> columns;
  const auto add = [&](const char* name, std::vector<double>& values) {
    columns.push_back({std::string(word(language, name)), NumberColumn{std::move(values)}});
  };
  add("lifetime_value.column.probability_alive", of.probability_alive);
  add("lifetime_value.column.orders_3_months", of.orders_3_months);
  add("lifetime_value.column.orders_6_months", of.orders_6_months);
  add("lifetime_value.column.orders_12_months", of.orders_12_months);
  if (!value->spend) return columns;
  add("lifetime_value.column.spend_per_order", of.spend_per_order);
  add("lifetime_value.column.value_12_months", of.value_12_months);
  return columns;
}

}  // namespace ruas
