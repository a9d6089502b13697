// Renaming, merging and splitting segments by hand.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// For the segment shown in the inspector.
void draw_hand_tools(Ui& ui, const HandView& view, Actions& actions);
/// What was done last, to be undone. Nothing where nothing was.
void draw_changes(Ui& ui, const ChangesView& view, Actions& actions);

}  // namespace ruas::ui
