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

/// Room for the mark, for a number over its bar, and for a badge over its number.
constexpr float kLeastRowHeight = 60;
/// Below this, what sets a segment apart stands in a column of single words.
constexpr float kLeastWords = 180;
constexpr std::size_t kWords = 1;  // the column of them

/// A column of the table and what it sorts by.
struct Field {
  SegmentField field;
  TableColumn column;
};

std::vector<TableColumn> columns_of(const std::vector<Field>& list) {
  std::vector<TableColumn> columns;
  for (const Field& field : list) columns.push_back(field.column);
  return columns;
}

/// Numbers that the inspector has too give way to the words, the least telling first.
void make_room_for_words(const Ui& ui, std::vector<Field>& list) {
  for (const SegmentField spare :
       {SegmentField::confidence, SegmentField::revenue, SegmentField::stability}) {
    const std::vector<TableColumn> columns = columns_of(list);
    if (columns_fit(ui, columns) && column_width_for(ui, columns, kWords) >= kLeastWords) return;
    std::erase_if(list, [&](const Field& field) { return field.field == spare; });
  }
}

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
  if (found.has_revenue)
    list.push_back({SegmentField::revenue, {found.revenue_header, 96, true, true, found.revenue_help}});
  make_room_for_words(ui, list);
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
  float height = kLeastRowHeight;
  for (const SegmentRow& segment : found.rows)
    height = std::max(height, row_height_for(ui, columns, kWords, words_of(segment, ui.narrow())));
  return height;
}

/// Whether it comes back when customers are drawn anew: the number under its badge, both in the middle.
void draw_stability(Ui& ui, TableRow& row, const SegmentRow& segment) {
  row.custom([&] {
    if (!segment.stability) return;
    constexpr float kBoth = 44;
    gap(ui, (ui.line() - kBoth) / 2);
    ui.set_line(0);
    badge(ui, segment.stability->short_band, severity_of(segment.stability->trust));
    muted(ui, segment.stability->jaccard);
  });
}

void draw_number(Ui& ui, TableRow& row, const SegmentRow& segment, SegmentField field) {
  if (field == SegmentField::size) row.bar(segment.share, segment.size, ui.theme().accent);
  if (field == SegmentField::confidence) row.text(segment.confidence);
  if (field == SegmentField::stability) draw_stability(ui, row, segment);
  if (field == SegmentField::revenue) row.text(segment.revenue);
}

void draw_row(Ui& ui, TableRow& row, const SegmentRow& segment, const FoundView& found,
              const std::vector<Field>& list, const Phrases& phrases) {
  row.pressable(phrases.say(Message("page.table.show").with("letter", segment.letter)), segment.selected);
  row.chip(found.marks[segment.segment]);
  row.text(words_of(segment, ui.narrow()));
  for (std::size_t i = kWords + 1; i < list.size(); ++i) draw_number(ui, row, segment, list[i].field);
}

}  // namespace

void draw_segments_table(Ui& ui, const FoundView& found, Actions& actions) {
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.table.title");
  const Card card(ui, title);
  const std::vector<Field> list = fields(ui, found, phrases);
  const std::vector<TableColumn> columns = columns_of(list);
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = found.rows.size();
  options.row_height = row_height(ui, found, columns);
  options.sort = sort_of(found.order, list);
  const TableAnswer answer = table(
      ui, options, [&](TableRow& row) { draw_row(ui, row, found.rows[row.row()], found, list, phrases); });
  if (std::any_of(list.begin(), list.end(),
                  [](const Field& field) { return field.field == SegmentField::stability; })) {
    gap(ui, space::s);
    muted(ui, phrases.word("page.real.no_gaps"));
  }
  draw_changes(ui, found.changes, actions);
  if (answer.sort)
    actions.push_back(OrderSegments{{list[answer.sort->column].field, answer.sort->descending}});
  if (answer.pressed) {
    const SegmentRow& pressed = found.rows[*answer.pressed];
    actions.push_back(SelectSegment{pressed.selected ? std::nullopt : std::optional(pressed.segment)});
  }
}

}  // namespace ruas::ui
