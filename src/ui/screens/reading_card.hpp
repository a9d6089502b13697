// How a file was read, what says so, and every other way to read it.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_reading(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
