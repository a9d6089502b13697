// Decisions about the open data: a new plan is sent, the engine answers with the data as it then is.
#pragma once

#include <string>

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// The plan as the user sees it: the newest one sent, else the one of the data. Data must be open.
const protocol::Plan& plan_in_mind(const AppState& state);

/// Sends `plan`, in the reader's language and as of today, unless it is what the user sees already.
void change_plan(AppState& state, protocol::Plan plan, Sender& sender);
/// The plan before, and the one that was undone. Nothing happens where there is none, or a plan is under way.
void undo_plan(AppState& state, Sender& sender);
void redo_plan(AppState& state, Sender& sender);
/// The plan that was in force goes where the awaited step leads; a change of language alone is none.
void remember_plan(PlanHistory& history, PlanStep step, const protocol::Plan& before,
                   const protocol::Plan& now);

protocol::Plan with_fix(protocol::Plan plan, const protocol::FixDecision& fix);
/// An empty value returns it to the suggestion.
protocol::Plan with_role(protocol::Plan plan, const std::string& column, const std::string& role);
protocol::Plan with_criterion(protocol::Plan plan, const std::string& column, const std::string& criterion);

}  // namespace ruas::ui
