#include "ui/model/rfm_requests.hpp"

#include "ui/model/dispatch.hpp"

namespace ruas::ui {

bool has_orders(const AppState& state) {
  return state.data && state.data->summary.customers.made;
}

void request_scores(AppState& state, Sender& sender) {
  if (state.screen != Screen::rfm || !has_orders(state)) return;
  const std::uint32_t reading = state.data->reading;
  if (state.rfm.reading != reading && awaited_id(state, Task::score_rfm) == 0)
    score_with(state, state.rfm.settings, sender);
  if (state.value.forecast && state.value.reading != reading && awaited_id(state, Task::forecast_value) == 0)
    forecast(state, sender);
}

void score_with(AppState& state, const protocol::RfmSettings& settings, Sender& sender) {
  state.rfm.settings = settings;
  if (has_orders(state)) dispatch(state, Task::score_rfm, protocol::ScoreRfm{settings}, sender);
}

void forecast(AppState& state, Sender& sender) {
  if (!has_orders(state)) return;
  stop_running(state, sender);
  dispatch(state, Task::forecast_value, protocol::ForecastValue{}, sender);
}

bool can_find_rfm(const AppState& state) {
  return has_orders(state) && state.rfm.refused.key.empty();
}

bool can_use_rfm(const AppState& state) {
  return can_find_rfm(state) && state.rfm.scored && state.rfm.reading == state.data->reading &&
         state.rfm.scored->scored > 0;
}

void find_rfm_segments(AppState& state, Sender& sender) {
  if (!can_find_rfm(state)) return;
  stop_running(state, sender);
  state.pending_settings = state.settings;
  state.pending_settings.rfm = state.rfm.settings;
  state.screen = Screen::segments;
  protocol::FindSegments request;
  request.method = "rfm";
  request.rfm = state.rfm.settings;
  state.pending_request = request;
  dispatch(state, Task::find_segments, request, sender);
}

}  // namespace ruas::ui
