// How the segments came about: the numbers of segments tried, how columns were compared, and which were left
// out.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_background_panels(Ui& ui, const FoundView& found, const AppState& state, Actions& actions);

}  // namespace ruas::ui
