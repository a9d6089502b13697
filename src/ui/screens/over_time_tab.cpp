#include <string>
#include <vector>

#include "ui/model/file_purpose.hpp"
#include "ui/model/phrases.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/flow_chart.hpp"
#include "ui/screens/personas_screen.hpp"
#include "ui/screens/strategy_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// A segment's mark, or the word for nowhere.
void draw_place(TableRow& row, std::size_t place, const OverTimeView& view, const std::string& nowhere) {
  if (place < view.marks.size())
    row.chip(view.marks[place]);
  else
    row.muted(nowhere);
}

void draw_window(Ui& ui, const OverTimeView& view, const Phrases& phrases, Actions& actions) {
  if (!view.windows) return;
  gap(ui, space::s);
  muted(ui, phrases.word("page.time.window_text"));
  {
    constexpr float kLeast = 180;
    Grid grid(ui, kLeast, space::m);
    FieldOptions field;
    field.placeholder = "2024-04-03";
    grid.next();
    field.error = view.from_error;
    if (const auto typed = text_field(ui, phrases.word("page.time.from"), view.from, field))
      actions.push_back(ChooseWindow{*typed, view.to});
    grid.next();
    field.error = view.to_error;
    if (const auto typed = text_field(ui, phrases.word("page.time.to"), view.to, field))
      actions.push_back(ChooseWindow{view.from, *typed});
  }
  gap(ui, space::s);
  ButtonOptions options;
  options.enabled = !view.comparing && view.from_error.empty() && view.to_error.empty() &&
                    !view.from.empty();
  if (button(ui, phrases.word("page.time.compare_window"), options)) actions.push_back(CompareWindow{});
}

void draw_choices(Ui& ui, const OverTimeView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.time.title"));
  paragraph(ui, phrases.word("page.time.text"));
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::open;
  options.enabled = !view.comparing;
  file_button(ui, phrases.word("page.time.open"), options, purpose::kLater);
  draw_window(ui, view, phrases, actions);
  if (view.refused.empty()) return;
  gap(ui, space::s);
  notice(ui, Severity::warning, view.refused);
}

void draw_overview(Ui& ui, const OverTimeView& view, const Phrases& phrases) {
  const Card card(ui, phrases.word("page.time.overview"));
  if (view.stale) notice(ui, Severity::warning, phrases.word("page.time.stale"));
  strong(ui, view.headline);
  if (!view.stretches.empty()) muted(ui, view.stretches);
  if (!view.left_out.empty()) muted(ui, view.left_out);
  notice(ui, view.rules_lost ? Severity::warning : Severity::good, view.rules);
  gap(ui, space::s);
  draw_facts(ui, view.facts, 130);
  gap(ui, space::m);
  draw_flow_chart(ui, view.flow);
}

void draw_matrix(Ui& ui, const OverTimeView& view, const Phrases& phrases) {
  const std::string title = phrases.word("page.time.matrix");
  const Card card(ui, title);
  muted(ui, phrases.word("page.time.matrix_text"));
  gap(ui, space::s);
  std::vector<TableColumn> columns{{phrases.word("page.time.then"), 76}};
  for (const std::string& letter : view.letters) columns.push_back({letter, 0, true});
  columns.push_back({phrases.word("page.time.gone"), 0, true});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.matrix.size();
  table(ui, options, [&](TableRow& row) {
    const TransitionRowView& from = view.matrix[row.row()];
    draw_place(row, from.segment, view, from.label);
    for (const TransitionCellView& cell : from.cells) {
      if (cell.text.empty())
        row.muted("–");
      else
        row.bar(cell.share, cell.text, cell.stayed ? ui.theme().good.edge : ui.theme().accent);
    }
  });
}

void draw_ways(Ui& ui, const OverTimeView& view, const Phrases& phrases) {
  if (view.ways.empty()) return;
  const std::string title = phrases.word("page.time.worth");
  gap(ui);
  const Card card(ui, title);
  muted(ui, phrases.word("page.time.worth_text"));
  gap(ui, space::s);
  const bool narrow = ui.narrow();
  std::vector<TableColumn> columns{{phrases.word("strategy.from"), 76},
                                   {phrases.word("strategy.to"), 76},
                                   {phrases.word("strategy.customers"), 96, true}};
  if (!narrow) {
    columns.push_back({phrases.word("strategy.before"), 0, true});
    columns.push_back({phrases.word("strategy.after"), 0, true});
  }
  columns.push_back({phrases.word("page.time.change"), 0, true});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.ways.size();
  const std::string came = phrases.word("page.time.came"), gone = phrases.word("page.time.gone");
  table(ui, options, [&](TableRow& row) {
    const WayRow& way = view.ways[row.row()];
    draw_place(row, way.from, view, came);
    draw_place(row, way.to, view, gone);
    row.text(way.customers);
    if (!narrow) {
      row.text(way.before);
      row.text(way.after);
    }
    row.difference(way.value, way.change);
  });
}

void draw_movers(Ui& ui, const OverTimeView& view, const Phrases& phrases) {
  if (view.movers.empty()) return;
  const std::string title = phrases.word("page.time.movers");
  gap(ui);
  const Card card(ui, title);
  std::vector<TableColumn> columns{{phrases.word("strategy.customer")},
                                   {phrases.word("strategy.from"), 76},
                                   {phrases.word("strategy.to"), 76},
                                   {phrases.word("strategy.before"), ui.narrow() ? 96.0f : 160.0f, true}};
  if (!ui.narrow()) columns.push_back({phrases.word("strategy.after"), 160, true});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.movers.size();
  constexpr float kHeight = 320;
  options.height = kHeight;
  const std::string gone = phrases.word("page.time.gone");
  table(ui, options, [&](TableRow& row) {
    const MovedRow& mover = view.movers[row.row()];
    row.text(mover.name);
    draw_place(row, mover.from, view, gone);
    draw_place(row, mover.to, view, gone);
    row.text(mover.before);
    if (!ui.narrow()) row.text(mover.after);
  });
}

void draw_drift(Ui& ui, const OverTimeView& view, const Phrases& phrases) {
  if (view.drift.empty()) return;
  const std::string title = phrases.word("page.time.drift");
  gap(ui);
  const Card card(ui, title);
  muted(ui, phrases.word("page.time.drift_text"));
  gap(ui, space::s);
  const std::vector<TableColumn> columns{
      {phrases.word("page.time.column")},
      {phrases.word("page.time.index"), ui.narrow() ? 90.0f : 160.0f, true},
      {phrases.word("page.time.verdict"), ui.narrow() ? 110.0f : 180.0f}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.drift.size();
  table(ui, options, [&](TableRow& row) {
    const DriftRowView& drift = view.drift[row.row()];
    row.text(drift.column);
    row.bar(drift.share, drift.index, drift.flagged ? ui.theme().warning.edge : ui.theme().accent);
    if (drift.flagged)
      row.text(drift.verdict);
    else
      row.muted(drift.verdict);
  });
}

}  // namespace

void draw_over_time_tab(Ui& ui, const OverTimeView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.segmented && !view.compared)
    return draw_segments_needed(ui, actions, phrases.word("page.time.needs_segments"));
  draw_choices(ui, view, phrases, actions);
  gap(ui);
  if (!view.compared) {
    if (view.comparing) skeleton(ui, 6);
    return;
  }
  draw_overview(ui, view, phrases);
  gap(ui);
  draw_matrix(ui, view, phrases);
  draw_ways(ui, view, phrases);
  draw_movers(ui, view, phrases);
  draw_drift(ui, view, phrases);
}

}  // namespace ruas::ui
