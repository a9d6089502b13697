#include "ui/screens/rfm_screen.hpp"

#include <array>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/rfm_grid_card.hpp"
#include "ui/screens/rfm_segments_table.hpp"
#include "ui/screens/rfm_settings.hpp"
#include "ui/screens/value_tab.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kSign = 22;

void draw_title(Ui& ui, const RfmView& view, const Phrases& phrases) {
  heading(ui, 1, view.scored ? view.headline : phrases.word("page.rfm.title"));
  Row row(ui, space::s, kSign);
  row.next(0);
  muted(ui, phrases.word("page.rfm.title"));
  row.next(kSign);
  help(ui, phrases.word("page.rfm.term"), phrases.word("page.rfm.help"));
}

void draw_what_is_needed(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  heading(ui, 1, phrases.word("page.rfm.needs_orders"));
  paragraph(ui, view.no_orders);
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::data;
  if (button(ui, phrases.word("page.rfm.to_data"), options)) actions.push_back(GoTo{Screen::data});
}

void draw_tabs(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  const std::vector<std::string> names{phrases.word("page.rfm.tab_segments"),
                                       phrases.word("page.rfm.tab_value")};
  constexpr std::array kTabs{RfmTab::segments, RfmTab::value};
  const std::size_t current = view.tab == RfmTab::segments ? 0 : 1;
  if (const auto pressed = tabs(ui, phrases.word("page.rfm.term"), names, current))
    actions.push_back(ShowRfmTab{kTabs[*pressed]});
  gap(ui, space::m);
}

void draw_buttons(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  const std::string use = phrases.word("page.rfm.use"), scoring = phrases.word("page.rfm.scoring"),
                    map = phrases.word("page.rfm.map");
  Row row(ui);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::segments;
  options.enabled = view.can_use;
  row.next(button_width(ui, use, options.icon));
  if (button(ui, use, options)) actions.push_back(UseRfmSegments{});
  options = {};
  options.icon = Icon::settings;
  row.next(button_width(ui, scoring, options.icon));
  if (toggle(ui, scoring, view.settings_open, options)) actions.push_back(TogglePanel{Panel::rfm_settings});
  options.icon = Icon::strategy;
  row.next(button_width(ui, map, options.icon));
  if (toggle(ui, map, view.map_open, options)) actions.push_back(TogglePanel{Panel::rfm_map});
}

void draw_doctor(Ui& ui, const RfmView& view, const Phrases& phrases) {
  if (view.doctor.empty()) return;
  const std::string title = phrases.word("page.rfm.doctor");
  const Card card(ui, title);
  const List list(ui, title);
  for (const std::string& note : view.doctor) bullet(ui, note);
}

void draw_segments_tab(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  if (!view.scored) {
    if (!view.refused.empty()) notice(ui, Severity::warning, view.refused);
    if (view.waiting) skeleton(ui, 8);
    return;
  }
  draw_facts(ui, view.facts);
  gap(ui, space::s);
  draw_buttons(ui, view, phrases, actions);
  gap(ui, space::m);
  if (!view.refused.empty()) {
    notice(ui, Severity::error, view.refused);
    gap(ui, space::s);
  }
  if (view.settings_open) draw_rfm_settings(ui, view, actions);
  if (view.map_open) draw_rfm_map(ui, view, actions);
  for (const std::string& note : view.notes) {
    notice(ui, Severity::info, note);
    gap(ui, space::s);
  }
  draw_rfm_grid(ui, view, actions);
  gap(ui);
  draw_rfm_segments(ui, view, actions);
  gap(ui);
  draw_rfm_scores(ui, view);
  gap(ui);
  draw_doctor(ui, view, phrases);
}

}  // namespace

void draw_rfm_screen(Ui& ui, const RfmView& view, const ValueView& value, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.no_orders.empty()) return draw_what_is_needed(ui, view, phrases, actions);
  draw_title(ui, view, phrases);
  gap(ui, space::s);
  draw_tabs(ui, view, phrases, actions);
  if (view.tab == RfmTab::value) {
    draw_value_tab(ui, value, actions);
  } else {
    draw_segments_tab(ui, view, phrases, actions);
  }
}

void draw_rfm_inspector(Ui& ui, const RfmView& view) {
  const Phrases phrases(ui.language());
  if (!view.detail) {
    muted(ui, phrases.word("page.rfm.inspector_hint"));
    return;
  }
  const Card card(ui, view.detail->title);
  if (view.detail->mark) segment_chip(ui, *view.detail->mark);
  for (const FactView& fact : view.detail->facts) label_value(ui, fact.label, fact.value);
  if (!view.detail->cells.empty()) muted(ui, view.detail->cells);
}

}  // namespace ruas::ui
