#include "ui/model/plan_changes.hpp"

#include <algorithm>
#include <utility>

#include "ui/model/dispatch.hpp"
#include "ui/model/opening.hpp"

namespace ruas::ui {
namespace {

using protocol::ColumnDecision;
using protocol::Plan;

Plan with_decision(Plan plan, const std::string& column, std::string ColumnDecision::*what,
                   const std::string& value) {
  auto decision = std::find_if(plan.columns.begin(), plan.columns.end(),
                               [&](const ColumnDecision& each) { return each.column == column; });
  if (decision == plan.columns.end())
    decision = plan.columns.insert(plan.columns.end(), ColumnDecision{column, {}, {}});
  (*decision).*what = value;
  if (decision->role.empty() && decision->criterion.empty()) plan.columns.erase(decision);
  return plan;
}

void send_plan(AppState& state, Plan plan, PlanStep step, Sender& sender) {
  if (!state.data) return;
  plan.language = code_of(state.language);
  if (!state.today.empty()) plan.today = state.today;
  if (plan == plan_in_mind(state)) return;
  stop_running(state, sender);
  state.pending_plan = plan;
  state.pending_step = step;
  dispatch(state, Task::set_plan, protocol::SetPlan{std::move(plan)}, sender);
}

/// Language and date are the reader's, not decisions.
bool same_decisions(Plan a, const Plan& b) {
  a.language = b.language;
  a.today = b.today;
  return a == b;
}

}  // namespace

const Plan& plan_in_mind(const AppState& state) {
  return state.pending_plan ? *state.pending_plan : state.data->summary.plan;
}

void change_plan(AppState& state, Plan plan, Sender& sender) {
  send_plan(state, std::move(plan), PlanStep::change, sender);
}

void undo_plan(AppState& state, Sender& sender) {
  if (state.data && !state.pending_plan && !state.data->history.before.empty())
    send_plan(state, state.data->history.before.back(), PlanStep::undo, sender);
}

void redo_plan(AppState& state, Sender& sender) {
  if (state.data && !state.pending_plan && !state.data->history.undone.empty())
    send_plan(state, state.data->history.undone.back(), PlanStep::redo, sender);
}

void remember_plan(PlanHistory& history, PlanStep step, const Plan& before, const Plan& now) {
  if (same_decisions(before, now)) return;
  auto& from = step == PlanStep::undo ? history.before : history.undone;
  auto& to = step == PlanStep::undo ? history.undone : history.before;
  to.push_back(before);
  if (step == PlanStep::change)
    from.clear();
  else if (!from.empty())
    from.pop_back();
}

Plan with_fix(Plan plan, const protocol::FixDecision& fix) {
  plan.fixes.push_back(fix);
  return plan;
}

Plan with_role(Plan plan, const std::string& column, const std::string& role) {
  return with_decision(std::move(plan), column, &ColumnDecision::role, role);
}

Plan with_criterion(Plan plan, const std::string& column, const std::string& criterion) {
  return with_decision(std::move(plan), column, &ColumnDecision::criterion, criterion);
}

}  // namespace ruas::ui
