// The rows of the file as they were read, a page at a time.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_preview(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
