// A curve of shares from (0, 0) to (1, 1), held against the diagonal or a band: Lorenz and lift.
#pragma once

#include "ui/model/strategy_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_share_chart(Ui& ui, const ShareChartView& chart);

}  // namespace ruas::ui
