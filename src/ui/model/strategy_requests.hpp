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
/// Seeds are those of state.strategy.seeds.
void find_lookalikes(AppState& state, Sender& sender);
void take_lookalikes(AppState& state, protocol::LookalikeSummary&& lookalikes);

/// Ranks the people of a second file by their likeness to the seeds.
void rank_prospects(AppState& state, const FileBeside& prospects, Sender& sender);

/// What became of the segments in a newer file, or in another window of the same orders.
void compare_with_file(AppState& state, const FileBeside& later, Sender& sender);
void compare_with_window(AppState& state, Sender& sender);
void take_over_time(AppState& state, protocol::MigrationSummary&& compared);

/// What an answer that comes now is made from.
MadeFrom made_from(const AppState& state);

}  // namespace ruas::ui
