// Customers flowing from their segment before to their segment after.
#pragma once

#include "ui/model/over_time_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// As wide as the room that is left.
void draw_flow_chart(Ui& ui, const FlowView& flow);

}  // namespace ruas::ui
