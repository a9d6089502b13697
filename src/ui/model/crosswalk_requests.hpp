// What the segments found can be compared with, and the comparison itself.
#pragma once

#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

struct Comparable {
  Message words;
  protocol::FindSegments request;
};

/// The segments before these, where there were any, then every other method with as many segments.
std::vector<Comparable> comparables(const AppState& state);

void compare(AppState& state, Sender& sender);
void choose_comparable(AppState& state, std::size_t with);
/// Other segments have come: what was compared is gone, and those before can be compared with.
void follow_segments(AppState& state, const std::optional<protocol::FindSegments>& before);
/// Said on the screen instead of as a notice. True where the task is this one.
bool refuse_comparison(AppState& state, Task task, Message why);

}  // namespace ruas::ui
