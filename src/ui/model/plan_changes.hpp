// Decisions about the open data: a new plan is sent, the engine answers with the data as it then is.
#pragma once

#include <string>

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// The plan as the user sees it: the newest one sent, else the one of the data. Data must be open.
const protocol::Plan& plan_in_mind(const AppState& state);

/// Sends `plan`, unless it is what the user sees already.
void change_plan(AppState& state, protocol::Plan plan, Sender& sender);

protocol::Plan with_criterion(protocol::Plan plan, const std::string& column, const std::string& criterion);

}  // namespace ruas::ui
