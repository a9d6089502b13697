// Opening files, reading them again, closing them, and other plans: all that ends with other data.
#pragma once

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// "en", "id": as the engine writes languages.
const char* code_of(Language language);

/// Sends it as the newest command of Task::open; what runs is given up.
void open_data(AppState& state, Opening opening, Sender& sender);
/// The next of several files that were chosen at once.
void open_next_file(AppState& state, Sender& sender);
/// Takes in the data that the awaited command made, and asks for what is shown of it.
void take_opened(AppState& state, protocol::DataSummary&& summary, Sender& sender);
/// The same files, seen with other decisions: what one was looking at stays.
void take_plan(AppState& state, protocol::DataSummary&& summary, Sender& sender);

/// The data is no longer pointed at.
void forget_pointing(AppState& state);

}  // namespace ruas::ui
