// What is asked of the engine about customers made from orders, and what becomes of the answers.
#pragma once

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// The open data is of orders, and customers were made from them.
bool has_orders(const AppState& state);

/// Asks for scores where the RFM screen is open and those there are do not belong to the data as it is now;
/// likewise for the forecast, where one was made before.
void request_scores(AppState& state, Sender& sender);
void score_with(AppState& state, const protocol::RfmSettings& settings, Sender& sender);
void forecast(AppState& state, Sender& sender);

/// The segments of the map as the settings have it; the engine scores the customers for it. Needs orders and
/// settings that were not refused.
void find_rfm_segments(AppState& state, Sender& sender);
bool can_find_rfm(const AppState& state);
/// … and the scores on screen are what would become of it.
bool can_use_rfm(const AppState& state);

}  // namespace ruas::ui
