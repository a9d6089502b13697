// Changes to the segments by hand: the list in force is sent anew, longer or shorter.
#pragma once

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

inline constexpr std::uint32_t kMostParts = 9;

/// Nothing happens while another change is under way, or where the engine no longer holds these segments.
void change_segments(AppState& state, const protocol::SegmentEdit& edit, Sender& sender);
/// Without the last change, and with the one that was undone last.
void undo_change(AppState& state, Sender& sender);
void redo_change(AppState& state, Sender& sender);
bool can_undo_change(const AppState& state);
bool can_redo_change(const AppState& state);

/// Nobody has changed these segments yet.
void forget_changes(AppState& state);
/// What is shown about the segments follows; where other people are in them, what followed from them is gone.
void take_edited(AppState& state, protocol::SegmentsEdited&& edited);

}  // namespace ruas::ui
