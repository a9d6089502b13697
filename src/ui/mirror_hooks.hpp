// Connects a mirror to what Dear ImGui draws.
#pragma once

struct ImGuiContext;

namespace ruas::ui {

class Mirror;

/// From now on `mirror` hears of every item drawn in `context`; it must live as long.
void listen_to_items(ImGuiContext& context, Mirror& mirror);

}  // namespace ruas::ui
