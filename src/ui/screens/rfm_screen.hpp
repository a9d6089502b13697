// Recency, frequency and money: scores, the grid, the segments of the map; and what customers will be worth.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/model/value_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_rfm_screen(Ui& ui, const RfmView& view, const ValueView& value, Actions& actions);
void draw_rfm_inspector(Ui& ui, const RfmView& view);

}  // namespace ruas::ui
