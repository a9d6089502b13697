// Who stands behind each segment, as cards whose every sentence opens its number.
#pragma once

#include <string_view>

#include "ui/model/actions.hpp"
#include "ui/model/personas_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_personas_screen(Ui& ui, const PersonasView& view, Actions& actions);

/// In place of a screen that needs segments: what is needed, and the way there.
void draw_segments_needed(Ui& ui, Actions& actions, std::string_view title);

}  // namespace ruas::ui
