#include "ui/screens/preview_table.hpp"

#include <algorithm>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kColumnWidth = 130;
constexpr std::size_t kVisibleRows = 10;

void draw_paging(Ui& ui, const PreviewView& preview, const Phrases& phrases, Actions& actions) {
  const std::string before = phrases.word("page.preview.previous"), after = phrases.word("page.preview.next");
  Row row(ui);
  row.next(button_width(ui, before));
  ButtonOptions options;
  options.enabled = preview.previous.has_value();
  if (button(ui, before, options)) actions.push_back(ShowRows{*preview.previous});
  row.next(button_width(ui, after));
  options.enabled = preview.next.has_value();
  if (button(ui, after, options)) actions.push_back(ShowRows{*preview.next});
  row.next(text_width(ui, preview.range, type::small));
  muted(ui, preview.range);
}

void draw_rows(Ui& ui, const PreviewView& preview, const std::string& title) {
  const std::size_t count = preview.headers.size();
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < count; ++i)
    columns.push_back({preview.headers[i], kColumnWidth, preview.numeric[i], false, ""});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = preview.rows.size();
  options.height = static_cast<float>(std::min(kVisibleRows, preview.rows.size()) + 1) * height::row;
  table(ui, options, [&](TableRow& row) {
    const std::vector<std::string>& cells = preview.rows[row.row()];
    for (std::size_t i = 0; i < count; ++i) row.text(i < cells.size() ? cells[i] : std::string());
  });
}

void draw_raw_lines(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const RawLinesView& raw = view.raw;
  if (!raw.offered) return;
  gap(ui, space::m);
  ButtonOptions options;
  options.icon = raw.open ? Icon::chevron_down : Icon::chevron_right;
  if (toggle(ui, phrases.word(raw.open ? "data.raw.hide" : "data.raw.show"), raw.open, options))
    actions.push_back(TogglePanel{Panel::raw_lines});
  if (!raw.open) return;
  if (raw.reading) {
    skeleton(ui, 5);
    return;
  }
  constexpr float kNumber = 64, kKind = 130;
  std::vector<TableColumn> columns{{phrases.word("data.raw.number"), kNumber, true, false, ""},
                                   {phrases.word("data.raw.text"), 0, false, false, ""}};
  if (!ui.narrow()) columns.push_back({phrases.word("data.raw.kind"), kKind, false, false, ""});
  TableOptions table_options;
  table_options.name = raw.title;
  table_options.columns = columns;
  table_options.rows = raw.lines.size();
  table_options.height = static_cast<float>(std::min(kVisibleRows, raw.lines.size()) + 1) * height::row;
  table(ui, table_options, [&](TableRow& row) {
    const RawLinesView::Line& line = raw.lines[row.row()];
    row.muted(line.number);
    if (line.data) row.text(line.text);
    else row.muted(line.text);
    if (!ui.narrow()) row.muted(line.kind);
  });
}

void draw_parsed_rows(Ui& ui, const DataView& view, const std::string& title, const Phrases& phrases,
                      Actions& actions) {
  if (view.has_personal && check(ui, phrases.word("data.personal.show"), view.show_personal))
    actions.push_back(ShowPersonal{!view.show_personal});
  if (view.preview.rows.empty()) {
    skeleton(ui, 5);
    return;
  }
  draw_rows(ui, view.preview, title);
  if (!view.preview.hidden_columns.empty()) muted(ui, view.preview.hidden_columns);
  gap(ui, space::s);
  draw_paging(ui, view.preview, phrases, actions);
}

}  // namespace

void draw_preview(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.data.preview");
  const Card card(ui, title);
  ButtonOptions options;
  options.icon = view.preview_open ? Icon::chevron_down : Icon::chevron_right;
  if (toggle(ui, phrases.word(view.preview_open ? "page.preview.hide" : "page.preview.show"),
             view.preview_open, options))
    actions.push_back(TogglePanel{Panel::preview});
  if (view.preview_open) draw_parsed_rows(ui, view, title, phrases, actions);
  draw_raw_lines(ui, view, phrases, actions);
}

}  // namespace ruas::ui
