// Takes in what the engine answered.
#pragma once

#include "protocol/events.hpp"
#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// An answer to a command that is no longer the newest of its task is dropped. A failure or a cancel leaves
/// the work of before in place.
void update(AppState& state, protocol::Event event, Sender& sender);

}  // namespace ruas::ui
