// What the Strategy screen asks of the engine, and what becomes of the answers.
#pragma once

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// Asks for the market where the Strategy screen is open and the one there is was made from other data or
/// segments.
void request_market(AppState& state, Sender& sender);
void take_market(AppState& state, protocol::MarketSummary&& market);

/// A wish without a label takes the column's most frequent one.
void set_search(AppState& state, protocol::LookalikeSettings settings);
/// Seeds are the customers under the lasso where the settings say so.
void find_lookalikes(AppState& state, Sender& sender);
void take_lookalikes(AppState& state, protocol::LookalikeSummary&& lookalikes);

/// Said on the screen instead of as a notice. True where the task is one of this screen's.
bool refuse_strategy(AppState& state, Task task, Message why);

}  // namespace ruas::ui
