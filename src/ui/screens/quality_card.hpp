// How good the data is, what is wrong with it, and one press for each way to mend it.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_quality(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
