// What the Personas and Campaign screens ask of the engine.
#pragma once

#include <string>

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// Describes the segments where the Personas or the Campaign screen shows and they are new.
void request_personas(AppState& state, Sender& sender);
/// Puts the user's words in place of a sentence or name; empty ones take theirs back.
void edit_persona(AppState& state, const protocol::PersonaEdit& edit, Sender& sender);

void split(AppState& state, const protocol::SplitSettings& settings, Sender& sender);
/// The message of a segment, or of all others where `letter` is empty.
std::string message_of(const CampaignWork& campaign, const std::string& letter);
void write_message(AppState& state, const std::string& letter, const std::string& text, Sender& sender);
/// A result file, or the sample's own where `handle` is empty.
void measure(AppState& state, const std::string& handle, const std::string& name, Sender& sender);

}  // namespace ruas::ui
