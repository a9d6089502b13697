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

/// Into the downloads: all cards as a page to print, one as a picture.
void keep_personas(AppState& state, Sender& sender);
void keep_persona_picture(AppState& state, std::size_t persona, Sender& sender);

void split(AppState& state, const protocol::SplitSettings& settings, Sender& sender);
/// Neither nobody nor everybody.
inline bool is_inner_share(double share) {
  return share > 0 && share < 1;
}
/// Whether something can be told of such a split: the settings are kept as typed even where not.
bool can_split(const protocol::SplitSettings& settings);
/// The message of a segment, or of all others where `letter` is empty.
std::string message_of(const CampaignWork& campaign, const std::string& letter);
void write_message(AppState& state, const std::string& letter, const std::string& text, Sender& sender);
/// A result file, or the sample's own where none is chosen.
void measure(AppState& state, const FileBeside& results, Sender& sender);
/// Who was treated, where the result file does not say it.
void use_split_file(AppState& state, const FileBeside& split);

}  // namespace ruas::ui
