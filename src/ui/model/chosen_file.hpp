// Where a file goes that was picked or dropped.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// To what it is wanted for; a dropped one to what the screen takes, and else it is opened: on the Data
/// screen beside the open files, elsewhere in their place.
void take_chosen_file(AppState& state, const FileChosen& chosen, Sender& sender);

}  // namespace ruas::ui
