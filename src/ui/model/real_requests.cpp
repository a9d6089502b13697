#include "ui/model/real_requests.hpp"

#include <utility>

#include "ui/model/apply.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/method_choices.hpp"

namespace ruas::ui {
namespace {

void draw_customers_anew(AppState& state, Sender& sender) {
  dispatch(state, Task::check_stability, protocol::CheckStability{}, sender);
}

bool is_explained(const AppState& state) {
  return state.found && state.found->result.summary.explanation.rows > 0;
}

}  // namespace

bool numbers_tried(const AppState& state) {
  return state.found && state.found->result.summary.how_many.rows.size() == state.real.k_max;
}

bool stability_checked(const AppState& state) {
  if (!state.found) return false;
  const protocol::StabilitySummary& stability = state.found->result.summary.stability;
  return stability.resamples > 0 || stability.fixed_rules;
}

void check_reality(AppState& state, Sender& sender) {
  if (!can_export(state)) return;
  stop_running(state, sender);
  state.real.refused = {};
  state.real.and_stability = !stability_checked(state);
  if (!numbers_tried(state))
    dispatch(state, Task::sweep_k, protocol::SweepK{state.real.k_max}, sender);
  else if (state.real.and_stability)
    draw_customers_anew(state, sender);
}

void take_sweep(AppState& state, protocol::ValiditySummary&& how_many, Sender& sender) {
  if (!state.found) return;
  state.found->result.summary.how_many = std::move(how_many);
  if (std::exchange(state.real.and_stability, false) && can_export(state)) draw_customers_anew(state, sender);
}

void take_stability(AppState& state, protocol::StabilitySummary&& stability, Sender& sender) {
  if (!state.found) return;
  state.found->result.summary.stability = std::move(stability);
  if (is_explained(state)) explain(state, sender);
}

void explain(AppState& state, Sender& sender) {
  if (!can_export(state)) return;
  stop_running(state, sender);
  state.real.not_explained = {};
  dispatch(state, Task::explain_segments, protocol::ExplainSegments{}, sender);
}

void explain_if_shown(AppState& state, Sender& sender) {
  const bool shown = state.screen == Screen::segments && state.real.tab == SegmentsTab::why;
  if (shown && state.found && !is_explained(state) && !state.running) explain(state, sender);
}

void take_explanation(AppState& state, protocol::ExplanationSummary&& explanation) {
  if (state.found) state.found->result.summary.explanation = std::move(explanation);
}

void draw_map(AppState& state, const std::string& projection, Sender& sender) {
  if (!can_export(state)) return;
  const MapShown& shown = state.found->map;
  if (shown.projection == projection && !shown.early) return;
  stop_running(state, sender);
  protocol::DrawMap request;
  request.settings.projection = projection;
  dispatch(state, Task::draw_map, request, sender);
}

void take_map(AppState& state, protocol::MapDrawn&& map) {
  if (!state.found || map.positions.size() != state.found->result.positions.size()) return;
  state.found->result.positions = std::move(map.positions);
  state.found->map = {std::move(map.projection), map.early, map.drawn_rows, std::move(map.notes)};
  ++state.found->picture;
  ++state.revision;
}

bool takes_number(const AppState& state) {
  if (!state.found || state.found->settings.rfm) return !state.found;
  for (const OfferedMethod& method : offered_methods())
    if (method.name == state.found->result.summary.method) return method.needs.number;
  return true;
}

void use_number(AppState& state, std::uint32_t k) {
  if (!state.found || k == 0 || k > kLargestSegmentCount) return;
  if (!takes_number(state)) state.settings.method = "kmeans";
  state.settings.k = k;
}

bool refuse_real(AppState& state, Task task, Message why) {
  if (task == Task::explain_segments) {
    state.real.not_explained = std::move(why);
    return true;
  }
  if (task != Task::sweep_k && task != Task::check_stability) return false;
  state.real.refused = std::move(why);
  return true;
}

}  // namespace ruas::ui
