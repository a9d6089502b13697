// What customers will be worth: the forecast, or why there is none.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/value_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_value_tab(Ui& ui, const ValueView& view, Actions& actions);

}  // namespace ruas::ui
