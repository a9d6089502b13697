// The table of segments: how large, how sure, and what sets each apart.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_segments_table(Ui& ui, const FoundView& found, Actions& actions);

}  // namespace ruas::ui
