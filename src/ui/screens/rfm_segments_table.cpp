#include "ui/screens/rfm_segments_table.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kRowHeight = 44, kNarrowRowHeight = 64;

/// On a narrow page the numbers stand under the name.
std::vector<TableColumn> columns_of(bool narrow, const Phrases& phrases) {
  const std::string means = phrases.word("page.rfm.means_help");
  std::vector<TableColumn> columns{{phrases.word("page.rfm.letter"), 60, false, false, ""},
                                   {phrases.word("page.rfm.segment"), 0, false, false, ""}};
  if (narrow) return columns;
  columns.push_back({phrases.word("page.rfm.customers"), 120, true, false, ""});
  columns.push_back({phrases.word("page.rfm.revenue_share"), 96, true, false, ""});
  columns.push_back({phrases.word("page.rfm.mean_recency"), 76, true, false, ""});
  columns.push_back({phrases.word("page.rfm.mean_frequency"), 76, true, false, ""});
  columns.push_back({phrases.word("page.rfm.mean_monetary"), 124, true, false, means});
  return columns;
}

std::string words_of(const RfmSegmentRow& segment, bool narrow) {
  const std::string& below = segment.mark ? segment.numbers : segment.note;
  return narrow ? segment.name + "\n" + below : segment.name;
}

void draw_row(Ui& ui, TableRow& row, const RfmSegmentRow& segment, const Phrases& phrases) {
  row.pressable(phrases.say(Message("page.rfm.show_segment").with("segment", segment.name)),
                segment.selected);
  if (segment.mark) {
    row.chip(*segment.mark);
    row.text(words_of(segment, ui.narrow()));
  } else {
    row.muted("–");
    row.muted(ui.narrow() ? words_of(segment, true) : segment.name + " · " + segment.note);
  }
  if (ui.narrow()) return;
  if (!segment.mark) {
    for (int empty = 0; empty < 5; ++empty) row.muted("");
    return;
  }
  row.bar(segment.share, segment.customers, ui.theme().accent);
  row.bar(segment.revenue_share, segment.revenue, ui.theme().accent);
  row.text(segment.recency);
  row.text(segment.frequency);
  row.text(segment.monetary);
}

}  // namespace

void draw_rfm_segments(Ui& ui, const RfmView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.rfm.segments");
  const Card card(ui, title);
  const std::vector<TableColumn> columns = columns_of(ui.narrow(), phrases);
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.segments.size();
  options.row_height = ui.narrow() ? kNarrowRowHeight : kRowHeight;
  for (const RfmSegmentRow& segment : view.segments)
    options.row_height =
        std::max(options.row_height, row_height_for(ui, columns, 1, words_of(segment, ui.narrow())));
  const TableAnswer answer =
      table(ui, options, [&](TableRow& row) { draw_row(ui, row, view.segments[row.row()], phrases); });
  if (!answer.pressed) return;
  const RfmSegmentRow& pressed = view.segments[*answer.pressed];
  actions.push_back(SelectRfmSegment{pressed.selected ? std::nullopt : std::optional(pressed.segment)});
}

}  // namespace ruas::ui
