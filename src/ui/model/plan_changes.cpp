#include "ui/model/plan_changes.hpp"

#include <algorithm>
#include <utility>

#include "ui/model/dispatch.hpp"

namespace ruas::ui {

const protocol::Plan& plan_in_mind(const AppState& state) {
  return state.pending_plan ? *state.pending_plan : state.data->summary.plan;
}

void change_plan(AppState& state, protocol::Plan plan, Sender& sender) {
  if (!state.data || plan == plan_in_mind(state)) return;
  stop_running(state, sender);
  state.pending_plan = plan;
  dispatch(state, Task::set_plan, protocol::SetPlan{std::move(plan)}, sender);
}

protocol::Plan with_criterion(protocol::Plan plan, const std::string& column, const std::string& criterion) {
  const auto decided = std::find_if(plan.columns.begin(), plan.columns.end(),
                                    [&](const auto& decision) { return decision.column == column; });
  if (decided == plan.columns.end()) {
    plan.columns.push_back({column, {}, criterion});
  } else {
    decided->criterion = criterion;
  }
  return plan;
}

}  // namespace ruas::ui
