// The segments of the map with their customers, revenue and means.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_rfm_segments(Ui& ui, const RfmView& view, Actions& actions);

}  // namespace ruas::ui
