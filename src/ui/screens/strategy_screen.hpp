// The Strategy screen: concentration, kind of market, growing, over time.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/lookalikes_view.hpp"
#include "ui/model/over_time_view.hpp"
#include "ui/model/strategy_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_strategy_screen(Ui& ui, const StrategyView& view, const GrowthView& growth, const OverTimeView& over_time,
                          Actions& actions);

void draw_concentration_tab(Ui& ui, const ConcentrationView& view, Actions& actions);
void draw_market_type_tab(Ui& ui, const TypeView& view, Actions& actions);
void draw_growth_tab(Ui& ui, const GrowthView& view, Actions& actions);
void draw_over_time_tab(Ui& ui, const OverTimeView& view, Actions& actions);

}  // namespace ruas::ui
