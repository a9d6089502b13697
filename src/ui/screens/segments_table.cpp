#include "ui/screens/segments_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/hand_tools.hpp"
#include "ui/screens/real_tab.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// Room for the mark, and for a number over its bar.
constexpr float kLeastRowHeight = 56;

/// A column of the table and what it sorts by.
struct Field {
  SegmentField field;
  TableColumn column;
};

std::vector<Field> fields(const Ui& ui, const FoundView& found, const Phrases& phrases) {
  std::vector<Field> list{
      {SegmentField::letter, {phrases.word("page.table.segment"), 92, false, true, ""}},
      {SegmentField::difference,
       {phrases.word("page.table.apart"), 0, false, true, phrases.word("page.table.apart_help")}}};
  // A phone has room for two columns; the numbers then stand above the words.
  if (ui.narrow()) return list;
  list.push_back({SegmentField::size, {found.size_header, 116, true, true, ""}});
  list.push_back(
      {SegmentField::confidence,
       {phrases.word("page.table.confidence"), 122, true, true, phrases.word("page.table.confidence_help")}});
  if (found.stability_checked)
    list.push_back({SegmentField::stability,
                    {phrases.word("page.real.band"), 122, false, true, phrases.word("page.real.jaccard_help")}});
  if (found.has_revenue) list.push_back({SegmentField::revenue, {found.revenue_header, 96, true, true, ""}});
  return list;
}

std::optional<TableSort> sort_of(const SegmentOrder& order, const std::vector<Field>& list) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i].field == order.field) return TableSort{i, order.descending};
  return std::nullopt;
}

/// The two strongest differences; the inspector has all.
std::string strongest(const SegmentRow& segment) {
  return segment.apart.size() > 1 ? segment.apart[0] + "\n" + segment.apart[1] : segment.apart.front();
}

/// The segment's own name where it has one; on a narrow page the numbers above the words.
std::string words_of(const SegmentRow& segment, bool narrow) {
  const std::string words = narrow ? segment.numbers + "\n" + strongest(segment) : strongest(segment);
  return segment.name.empty() ? words : segment.name + "\n" + words;
}

/// As high as the row with the most words.
float row_height(const Ui& ui, const FoundView& found, const std::vector<TableColumn>& columns) {
  constexpr std::size_t kWords = 1;
  float height = kLeastRowHeight;
  for (const SegmentRow& segment : found.rows)
    height = std::max(height, row_height_for(ui, columns, kWords, words_of(segment, ui.narrow())));
  return height;
}

/// Whether it comes back when customers are drawn anew.
void draw_stability(Ui& ui, TableRow& row, const SegmentRow& segment) {
  row.custom([&] {
    if (!segment.stability) return;
    badge(ui, segment.stability->band, severity_of(segment.stability->trust));
    muted(ui, segment.stability->jaccard);
  });
}

void draw_row(Ui& ui, TableRow& row, const SegmentRow& segment, const FoundView& found,
              const Phrases& phrases) {
  row.pressable(phrases.say(Message("page.table.show").with("letter", segment.letter)), segment.selected);
  row.chip(segment.segment, found.rows.size());
  row.text(words_of(segment, ui.narrow()));
  if (ui.narrow()) return;
  row.bar(segment.share, segment.size, ui.theme().accent);
  row.text(segment.confidence);
  if (found.stability_checked) draw_stability(ui, row, segment);
  if (found.has_revenue) row.text(segment.revenue);
}

}  // namespace

void draw_segments_table(Ui& ui, const FoundView& found, Actions& actions) {
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.table.title");
  const Card card(ui, title);
  const std::vector<Field> list = fields(ui, found, phrases);
  std::vector<TableColumn> columns;
  for (const Field& field : list) columns.push_back(field.column);
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = found.rows.size();
  options.row_height = row_height(ui, found, columns);
  options.sort = sort_of(found.order, list);
  const TableAnswer answer =
      table(ui, options, [&](TableRow& row) { draw_row(ui, row, found.rows[row.row()], found, phrases); });
  draw_changes(ui, found.changes, actions);
  if (answer.sort)
    actions.push_back(OrderSegments{{list[answer.sort->column].field, answer.sort->descending}});
  if (answer.pressed) {
    const SegmentRow& pressed = found.rows[*answer.pressed];
    actions.push_back(SelectSegment{pressed.selected ? std::nullopt : std::optional(pressed.segment)});
  }
}

}  // namespace ruas::ui
