#include "ui/screens/file_columns_table.hpp"

#include <array>
#include <optional>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// Room for a button, and for two lines of words.
constexpr float kRowHeight = 50;

/// What the columns of the table sort by; the last does not.
constexpr std::array kFields{FileField::name, FileField::used, FileField::type, FileField::missing,
                             FileField::distinct};

/// On a narrow page only the first two; pressing a row shows the rest.
std::vector<TableColumn> table_columns(const Phrases& phrases, bool lines, bool narrow) {
  const TableColumn use =
      lines ? TableColumn{phrases.word("data.column.role"), narrow ? 130.0f : 150.0f, false, false, ""}
            : TableColumn{phrases.word("page.columns.compare"), 102, false, true,
                          phrases.word("page.columns.compare_help")};
  if (narrow)
    return {{phrases.word("page.columns.name"), 0, false, true, ""}, use};
  return {{phrases.word("page.columns.name"), 150, false, true, ""},
          use,
          {phrases.word("page.columns.type"), 96, false, true, ""},
          {phrases.word("page.fact.missing"), 84, true, true, ""},
          {phrases.word("page.columns.distinct"), 86, true, true, ""},
          {phrases.word("page.columns.typical"), 0, false, false, phrases.word("page.typical.number_help")}};
}

std::optional<TableSort> sort_of(const FileOrder& order) {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    if (kFields[i] == order.field) return TableSort{i, order.descending};
  return std::nullopt;
}

void draw_use(Ui& ui, const FileColumnRow& column, const Phrases& phrases, Actions& actions) {
  const std::string about = phrases.say(Message("page.columns.compare_about").with("column", column.name));
  ButtonOptions options;
  options.about = about;
  options.emphasis = Emphasis::quiet;
  options.icon = column.takes_part ? Icon::check : Icon::plus;
  const std::string text = phrases.word(column.takes_part ? "page.columns.used" : "page.columns.left_out");
  if (toggle(ui, text, column.takes_part, options))
    actions.push_back(UseColumn{column.name, !column.takes_part});
}

void draw_row(Ui& ui, TableRow& row, const FileColumnRow& column, bool lines, const Phrases& phrases,
              Actions& actions) {
  row.pressable(column.name, column.selected);
  row.text(column.name);
  if (lines) {
    row.muted(column.role);
  } else if (column.changeable) {
    row.custom([&] { draw_use(ui, column, phrases, actions); });
  } else {
    row.muted(phrases.word("page.columns.left_out"));
  }
  if (ui.narrow()) return;
  row.muted(column.type);
  row.text(column.missing);
  row.text(column.distinct);
  row.text(column.typical);
}

void draw_left_out(Ui& ui, const DataView& view, const Phrases& phrases) {
  if (view.left_out.empty()) return;
  const std::string title = phrases.word("page.columns.left_out_title");
  gap(ui, space::m);
  heading(ui, 3, title);
  const List list(ui, title);
  for (const std::string& text : view.left_out) bullet(ui, text);
}

}  // namespace

void draw_file_columns(Ui& ui, const DataView& view, Actions& actions) {
  constexpr std::size_t kRowsBeforeScrolling = 24;
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.data.columns");
  const Card card(ui, title);
  const bool lines = view.table == 1;
  if (!view.tables.empty()) {
    FieldOptions field;
    field.label_visible = false;
    if (const auto shown = segmented_choice(ui, phrases.word("data.table"), view.tables, view.table, field))
      actions.push_back(ShowTable{*shown == 0 ? kSubjectTable : kDataTable});
    gap(ui, space::s);
  }
  if (view.columns_changed && link(ui, phrases.word("page.columns.reset")))
    actions.push_back(UseSuggestedColumns{});
  const std::vector<TableColumn> columns = table_columns(phrases, lines, ui.narrow());
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.columns.size();
  options.row_height = kRowHeight;
  options.sort = sort_of(view.order);
  if (view.columns.size() > kRowsBeforeScrolling)
    options.height = static_cast<float>(kRowsBeforeScrolling) * kRowHeight;
  const TableAnswer answer = table(
      ui, options, [&](TableRow& row) { draw_row(ui, row, view.columns[row.row()], lines, phrases, actions); });
  draw_left_out(ui, view, phrases);
  if (answer.sort) actions.push_back(OrderColumns{{kFields[answer.sort->column], answer.sort->descending}});
  if (answer.pressed) actions.push_back(SelectColumn{view.columns[*answer.pressed].name});
}

}  // namespace ruas::ui
