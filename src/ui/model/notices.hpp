// What is said above every screen: that something worked, was stopped or failed.
#pragma once

#include "ui/model/app_state.hpp"

namespace ruas::ui {

/// Adds it. Of what worked only the newest is said.
void add_notice(AppState& state, Notice::Kind kind, Message message, Task task);

/// What worked is old news once one goes on.
void drop_successes(AppState& state);

}  // namespace ruas::ui
