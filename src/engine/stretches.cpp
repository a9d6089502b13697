#include "engine/stretches.hpp"

#include "base/iso_day.hpp"

namespace ruas {

Result<Stretches> stretches_of(const SubjectTable& subject, const std::string& from, const std::string& to) {
  if (!subject.customers) return Error("strategy.stretch_needs_orders");
  if (from.empty()) return Error("strategy.stretch_needs_first_day");
  const CustomersReport& orders = subject.customers->report;
  const auto first = read_iso_day(from);
  const auto last = to.empty() ? orders.last_day : read_iso_day(to);
  if (!first || !last) return Error("engine.no_day").with("text", first ? to : from);
  const std::int32_t days = *last - *first + 1;
  if (days < 1) return Error("strategy.stretch_backwards").with("from", *first).with("to", *last);
  if (*first - days < orders.first_day)
    return Error("strategy.stretch_too_long")
        .with("days", days)
        .with("from", *first)
        .with("first", orders.first_day);
  return Stretches{{*first - days, *first - 1}, {*first, *last}};
}

protocol::Plan plan_of(const Work& work, const Stretch& stretch) {
  protocol::Plan plan = work.plan;
  plan.from = write_iso_day(stretch.from);
  plan.to = write_iso_day(stretch.to);
  plan.analysis_date = write_iso_day(stretch.to + 1);
  plan.shared_categories = work.subject->customers->shared_categories;
  return plan;
}

}  // namespace ruas
