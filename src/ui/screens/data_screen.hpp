// The open file: how it was read, what was odd, its columns, its rows.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_data_screen(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
