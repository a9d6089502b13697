#include "ui/screens/background_panels.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// A title that opens and closes what is below it.
void draw_panel(Ui& ui, Panel panel, const std::string& title, const AppState& state, Actions& actions,
                const std::function<void()>& draw_content) {
  const bool open = panel_is_open(state, panel);
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.icon = open ? Icon::chevron_down : Icon::chevron_right;
  if (toggle(ui, title, open, options)) actions.push_back(TogglePanel{panel});
  if (!open) return;
  draw_content();
  gap(ui, space::m);
}

/// By what the number was chosen: a mixture by its BIC, the others by their silhouette.
void draw_trials(Ui& ui, const FoundView& found, const std::string& title, const Phrases& phrases) {
  const bool by_bic = std::any_of(found.trials.begin(), found.trials.end(), [](const TrialRow& trial) { return !trial.bic.empty(); });
  const TableColumn criterion = by_bic ? TableColumn{phrases.word("page.trials.bic"), 120, true, false, phrases.word("page.trials.bic_help")}
                                       : TableColumn{phrases.word("page.verdict.term"), 120, true, false, phrases.word("page.real.silhouette_help")};
  const std::vector<TableColumn> columns{
      {phrases.word("page.trials.k"), 100, true, false, ""},
      criterion,
      {phrases.word("page.trials.inertia"), 120, true, false, phrases.word("page.trials.inertia_help")},
      {phrases.word("page.trials.note"), 0, false, false, ""}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = found.trials.size();
  table(ui, options, [&](TableRow& row) {
    const TrialRow& trial = found.trials[row.row()];
    row.text(trial.k);
    row.text(by_bic ? trial.bic : trial.silhouette);
    row.text(trial.inertia);
    row.text(trial.note);
  });
  if (!found.trials_sample.empty()) muted(ui, found.trials_sample);
}

void draw_loadings(Ui& ui, const FoundView& found, const std::string& title, const Phrases& phrases) {
  paragraph(ui, phrases.word("page.loadings.text"));
  gap(ui, space::s);
  const std::vector<TableColumn> columns{
      {phrases.word("page.loadings.column")}, {phrases.word("page.loadings.across"), 140, true}, {phrases.word("page.loadings.up"), 140, true}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = found.map.loadings.size();
  table(ui, options, [&](TableRow& row) {
    const MapArrow& arrow = found.map.loadings[row.row()];
    row.text(arrow.name);
    row.text(arrow.across);
    row.text(arrow.up);
  });
}

void draw_notes(Ui& ui, const std::vector<ColumnNote>& notes, const std::string& title) {
  const List list(ui, title);
  for (const ColumnNote& note : notes) bullet(ui, note.column + ": " + note.note);
}

}  // namespace

void draw_background_panels(Ui& ui, const FoundView& found, const AppState& state, Actions& actions) {
  const Phrases phrases(ui.language());
  const std::string trials = phrases.word("page.trials.title"),
                    prepared = phrases.word("page.prepared.title"),
                    loadings = phrases.word("page.loadings.title"),
                    left_out = phrases.word("page.left_out.title");
  if (!found.trials.empty())
    draw_panel(ui, Panel::trials, trials, state, actions, [&] { draw_trials(ui, found, trials, phrases); });
  draw_panel(ui, Panel::preparation, prepared, state, actions,
             [&] { draw_notes(ui, found.prepared, prepared); });
  if (!found.map.loadings.empty())
    draw_panel(ui, Panel::loadings, loadings, state, actions, [&] { draw_loadings(ui, found, loadings, phrases); });
  if (!found.left_out.empty())
    draw_panel(ui, Panel::left_out, left_out, state, actions,
               [&] { draw_notes(ui, found.left_out, left_out); });
}

}  // namespace ruas::ui
