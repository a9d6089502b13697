// The Strategy screen: concentration, kind of market, growing.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/lookalikes_view.hpp"
#include "ui/model/strategy_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_strategy_screen(Ui& ui, const StrategyView& view, const GrowthView& growth, Actions& actions);

void draw_concentration_tab(Ui& ui, const ConcentrationView& view, Actions& actions);
void draw_market_type_tab(Ui& ui, const TypeView& view, Actions& actions);
void draw_growth_tab(Ui& ui, const GrowthView& view, Actions& actions);

}  // namespace ruas::ui
