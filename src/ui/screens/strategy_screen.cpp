#include "ui/screens/strategy_screen.hpp"

#include <array>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr std::array kTabs{StrategyTab::concentration, StrategyTab::type, StrategyTab::growth,
                           StrategyTab::time};

void draw_tabs(Ui& ui, StrategyTab tab, const Phrases& phrases, Actions& actions) {
  const std::vector<std::string> names{
      phrases.word("page.strategy.tab_concentration"), phrases.word("page.strategy.tab_type"),
      phrases.word("page.strategy.tab_growth"), phrases.word("page.strategy.tab_time")};
  std::size_t current = 0;
  while (kTabs[current] != tab) ++current;
  if (const auto pressed = tabs(ui, phrases.word("page.strategy.tabs"), names, current))
    actions.push_back(ShowStrategyTab{kTabs[*pressed]});
  gap(ui, space::m);
}

}  // namespace

void draw_strategy_screen(Ui& ui, const StrategyView& view, const GrowthView& growth,
                          const OverTimeView& over_time, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 1, phrases.word("page.strategy.title"));
  muted(ui, phrases.word("page.strategy.text"));
  gap(ui, space::s);
  draw_tabs(ui, view.tab, phrases, actions);
  if (view.tab == StrategyTab::growth) return draw_growth_tab(ui, growth, actions);
  if (view.tab == StrategyTab::time) return draw_over_time_tab(ui, over_time, actions);
  if (!view.refused.empty()) return (void)notice(ui, Severity::warning, view.refused);
  if (view.concentration.dimensions.empty()) return skeleton(ui, 8);
  if (view.tab == StrategyTab::concentration)
    draw_concentration_tab(ui, view.concentration, actions);
  else
    draw_market_type_tab(ui, view.type, actions);
}

}  // namespace ruas::ui
