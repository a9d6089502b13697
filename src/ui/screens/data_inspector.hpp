// One column in full.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_data_inspector(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
