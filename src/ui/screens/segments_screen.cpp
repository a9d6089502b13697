#include "ui/screens/segments_screen.hpp"

#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/background_panels.hpp"
#include "ui/screens/compare_tab.hpp"
#include "ui/screens/merge_tree_chart.hpp"
#include "ui/screens/real_tab.hpp"
#include "ui/screens/rules_card.hpp"
#include "ui/screens/segment_map.hpp"
#include "ui/screens/segment_settings.hpp"
#include "ui/screens/segments_table.hpp"
#include "ui/screens/why_tab.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// The number behind the sentence, with what it means.
void draw_score(Ui& ui, const VerdictView& verdict, const Phrases& phrases) {
  if (verdict.score.empty()) return;
  constexpr float kSign = 22;
  Row row(ui, space::s, kSign);
  row.next(0);
  muted(ui, verdict.score);
  row.next(kSign);
  help(ui, phrases.word("page.verdict.term"), verdict.detail);
}

void draw_verdict(Ui& ui, const FoundView& found, const Phrases& phrases) {
  heading(ui, 1, found.headline);
  paragraph(ui, found.verdict.sentence);
  draw_score(ui, found.verdict, phrases);
  std::string aside = found.how_many;
  const std::string remark = found.spare_column.empty() ? found.set_aside : "";
  for (const std::string* sentence : {&found.ordered_by, &found.how_found, &remark, &found.not_converged})
    if (!sentence->empty()) aside += " " + *sentence;
  muted(ui, aside);
}

/// Many rows take no part: which column keeps them out, and the way to have them back.
void draw_set_aside(Ui& ui, const FoundView& found, Actions& actions) {
  if (found.spare_column.empty()) return;
  NoticeOptions options;
  options.action = found.leave_out;
  if (notice(ui, Severity::warning, found.set_aside, options) == NoticeAnswer::action) {
    actions.push_back(UseColumn{found.spare_column, false});
    actions.push_back(FindSegmentsNow{});
  }
  gap(ui, space::s);
}

void draw_find(Ui& ui, const SegmentsView& view, Emphasis emphasis, const std::string& text,
               Actions& actions) {
  ButtonOptions options;
  options.emphasis = emphasis;
  options.icon = Icon::segments;
  options.enabled = view.can_find_again;
  if (button(ui, text, options)) actions.push_back(FindAgain{});
}

/// From the RFM map to a search of the columns.
void draw_search_instead(Ui& ui, const SegmentsView& view, const Phrases& phrases, Row& row,
                         Actions& actions) {
  const std::string text = phrases.word("page.find_by_columns");
  ButtonOptions options;
  options.enabled = view.settings.can_find;
  row.next(button_width(ui, text));
  if (button(ui, text, options)) actions.push_back(FindSegmentsNow{});
}

void draw_settings_toggle(Ui& ui, const SettingsView& settings, const Phrases& phrases, Actions& actions) {
  ButtonOptions options;
  options.icon = Icon::settings;
  if (toggle(ui, phrases.word("page.settings.title"), settings.open, options))
    actions.push_back(TogglePanel{Panel::segment_settings});
}

void draw_downloads(Ui& ui, const FoundView& found, bool first, const Phrases& phrases, Actions& actions,
                    Row& row) {
  const std::string csv = phrases.word("page.download.table"), json = phrases.word("page.download.summary");
  ButtonOptions options;
  options.icon = Icon::download;
  options.enabled = found.can_export;
  options.emphasis = first ? Emphasis::primary : Emphasis::secondary;
  row.next(button_width(ui, csv, options.icon));
  if (button(ui, csv, options)) actions.push_back(DownloadTable{});
  options.emphasis = Emphasis::secondary;
  row.next(button_width(ui, json, options.icon));
  if (button(ui, json, options)) actions.push_back(DownloadSummary{});
}

/// The one thing to do next comes first: find where there is nothing or something out of date, else take it
/// home.
void draw_buttons(Ui& ui, const SegmentsView& view, const Phrases& phrases, Actions& actions) {
  const bool fresh = view.found && view.found->stale.empty();
  const std::string find = phrases.word(fresh || (view.found && view.found->by_rfm) ? "page.find_again"
                                                                                    : "page.find"),
                    settings = phrases.word("page.settings.title");
  Row row(ui);
  if (fresh) draw_downloads(ui, *view.found, true, phrases, actions, row);
  row.next(button_width(ui, find, Icon::segments));
  draw_find(ui, view, fresh ? Emphasis::secondary : Emphasis::primary, find, actions);
  if (view.found && view.found->by_rfm) draw_search_instead(ui, view, phrases, row, actions);
  row.next(button_width(ui, settings, Icon::settings));
  draw_settings_toggle(ui, view.settings, phrases, actions);
  if (view.found && !fresh) draw_downloads(ui, *view.found, false, phrases, actions, row);
}

void draw_nothing_yet(Ui& ui, const SegmentsView& view, const Phrases& phrases) {
  empty_state(ui, Icon::segments, phrases.word("page.segments.none_title"),
              view.settings.can_find ? phrases.word("page.segments.none_text") : view.settings.cannot_find);
}

void draw_tabs(Ui& ui, SegmentsTab tab, const Phrases& phrases, Actions& actions) {
  constexpr SegmentsTab kTabs[] = {SegmentsTab::found, SegmentsTab::real, SegmentsTab::why, SegmentsTab::compare};
  const std::vector<std::string> names{phrases.word("page.table.title"), phrases.word("page.real.tab"),
                                       phrases.word("page.why.tab"), phrases.word("page.compare.tab")};
  std::size_t current = 0;
  while (kTabs[current] != tab) ++current;
  if (const auto pressed = tabs(ui, phrases.word("page.real.tabs"), names, current))
    actions.push_back(ShowSegmentsTab{kTabs[*pressed]});
  gap(ui, space::m);
}

/// True where the map still moves.
bool draw_found(Ui& ui, const FoundView& found, const MapPlace& map, Actions& actions) {
  const bool moves = draw_segment_map(ui, found, map, actions);
  gap(ui, space::m);
  draw_segments_table(ui, found, actions);
  gap(ui);
  draw_merge_tree(ui, found.tree);
  draw_background_panels(ui, found, map.state, actions);
  return moves;
}

}  // namespace

bool draw_segments_screen(Ui& ui, const SegmentsView& view, const MapPlace& map, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.found && view.searching) {
    skeleton(ui, 8);
    return false;
  }
  if (view.found) {
    draw_verdict(ui, *view.found, phrases);
    gap(ui, space::s);
    draw_set_aside(ui, *view.found, actions);
  } else {
    draw_nothing_yet(ui, view, phrases);
  }
  if (view.found && !view.found->stale.empty()) {
    notice(ui, Severity::warning, view.found->stale);
    gap(ui, space::s);
  }
  draw_buttons(ui, view, phrases, actions);
  if (view.settings.open) draw_segment_settings(ui, view.settings, actions);
  if (view.settings.open && view.settings.method.needs.rules) draw_rules_card(ui, view.settings.rules, actions);
  if (!view.found) return false;
  gap(ui, space::m);
  draw_tabs(ui, view.found->tab, phrases, actions);
  if (view.found->tab == SegmentsTab::found) return draw_found(ui, *view.found, map, actions);
  if (view.found->tab == SegmentsTab::real) draw_real_tab(ui, view.found->validity, actions);
  if (view.found->tab == SegmentsTab::why) draw_why_tab(ui, view.found->why, actions);
  if (view.found->tab == SegmentsTab::compare) draw_compare_tab(ui, view.found->crosswalk, actions);
  return false;
}

}  // namespace ruas::ui
