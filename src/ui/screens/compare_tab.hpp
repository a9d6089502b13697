// The segments found beside those of another method, or beside the ones before.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/crosswalk_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_compare_tab(Ui& ui, const CrosswalkView& view, Actions& actions);

}  // namespace ruas::ui
