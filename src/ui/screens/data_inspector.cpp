#include "ui/screens/data_inspector.hpp"

#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_levels(Ui& ui, const ColumnDetail& detail, const Phrases& phrases) {
  if (detail.levels.empty()) return;
  gap(ui, space::m);
  const std::string title = phrases.word("page.fact.most_frequent");
  heading(ui, 3, title);
  const std::vector<TableColumn> columns{{title, 0, false, false, ""},
                                         {phrases.word("page.fact.rows"), 90, true, false, ""}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = detail.levels.size();
  table(ui, options, [&](TableRow& row) {
    const ColumnDetail::Level& level = detail.levels[row.row()];
    row.bar(level.fraction, level.label, ui.theme().accent_soft);
    row.text(level.count);
  });
}

}  // namespace

void draw_data_inspector(Ui& ui, const DataView& view) {
  const Phrases phrases(ui.language());
  if (!view.detail) {
    muted(ui, phrases.word("page.data.inspector_hint"));
    return;
  }
  const ColumnDetail& detail = *view.detail;
  heading(ui, 2, detail.name);
  badge(ui, detail.type);
  if (!detail.reason.empty()) paragraph(ui, detail.reason);
  if (!detail.evidence.empty()) muted(ui, detail.evidence);
  gap(ui, space::s);
  for (const FactView& fact : detail.facts) label_value(ui, fact.label, fact.value);
  draw_levels(ui, detail, phrases);
}

}  // namespace ruas::ui
