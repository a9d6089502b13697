#include "ui/screens/segments_inspector.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/hand_tools.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// A difference of so many standard deviations fills the bar.
constexpr double kFullBar = 2.0;

void draw_apart(Ui& ui, const std::vector<std::string>& sentences, const std::string& name) {
  const List list(ui, name);
  for (const std::string& text : sentences) bullet(ui, text);
}

std::string name_and_value(const ProfileRow& row) {
  return row.column + "\n" + row.here;
}

void draw_differences(Ui& ui, const std::vector<ProfileRow>& rows, const std::string& title,
                      const Phrases& phrases) {
  const std::vector<TableColumn> columns{{phrases.word("page.columns.name"), 0, false, false, ""},
                                         {phrases.word("page.segment.difference"), 104, true, false, ""}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = rows.size();
  for (const ProfileRow& row : rows)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 0, name_and_value(row)));
  table(ui, options, [&](TableRow& row) {
    const ProfileRow& profile = rows[row.row()];
    row.text(name_and_value(profile));
    row.difference(std::clamp(profile.difference / kFullBar, -1.0, 1.0), profile.score);
  });
}

void draw_levels(Ui& ui, const ProfileRow& row) {
  if (row.levels.empty()) return;
  gap(ui, space::s);
  heading(ui, 3, row.name);
  for (const ProfileRow::Level& level : row.levels) label_value(ui, level.label, level.here);
}

void draw_profile(Ui& ui, const std::vector<ProfileRow>& rows, const Phrases& phrases) {
  const std::string title = phrases.word("page.segment.profile");
  {
    constexpr float kSign = 22;
    Row row(ui, space::s, kSign);
    row.next(0);
    heading(ui, 3, title);
    row.next(kSign);
    help(ui, phrases.word("page.segment.difference"), phrases.word("page.segment.difference_help"));
  }
  draw_differences(ui, rows, title, phrases);
  for (const ProfileRow& row : rows) draw_levels(ui, row);
}

void draw_point(Ui& ui, const PointDetail& point, const std::vector<SegmentMark>& marks) {
  const Card card(ui, point.title);
  if (!point.name.empty()) strong(ui, point.name);
  if (point.segment) segment_chip(ui, marks[*point.segment], point.confidence);
  if (!point.segment) muted(ui, point.confidence);
  for (const std::string& sentence : point.why) paragraph(ui, sentence);
  for (const auto& [column, value] : point.fields) label_value(ui, column, value);
}

void draw_selection(Ui& ui, const SelectionDetail& selection, const std::vector<SegmentMark>& marks, const Phrases& phrases,
                    Actions& actions) {
  const std::string title = phrases.word("page.selection.title");
  const Card card(ui, title);
  paragraph(ui, selection.headline);
  for (const SelectionDetail::Part& part : selection.parts)
    segment_chip(ui, marks[part.segment], part.count);
  draw_apart(ui, selection.apart, title);
  if (button(ui, phrases.word("page.selection.clear"))) actions.push_back(SelectPoints{});
  gap(ui, space::s);
  draw_profile(ui, selection.columns, phrases);
}

void draw_segment(Ui& ui, const SegmentDetail& segment, const std::vector<SegmentMark>& marks, const Phrases& phrases,
                  Actions& actions) {
  const std::string title = phrases.say(Message("page.segment.title").with("letter", segment.letter));
  const Card card(ui, title);
  if (!segment.name.empty()) strong(ui, segment.name);
  segment_chip(ui, marks[segment.segment], segment.headline);
  if (!segment.revenue.empty()) paragraph(ui, segment.revenue);
  muted(ui, segment.confidence);
  draw_apart(ui, segment.apart, title);
  gap(ui, space::s);
  draw_hand_tools(ui, segment.hand, actions);
  gap(ui, space::s);
  draw_profile(ui, segment.columns, phrases);
}

}  // namespace

void draw_segments_inspector(Ui& ui, const SegmentsView& view, const std::optional<PointDetail>& point,
                             Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.found || (!point && !view.found->selection && !view.found->segment)) {
    muted(ui, phrases.word("page.segments.inspector_hint"));
    return;
  }
  const std::vector<SegmentMark>& marks = view.found->marks;
  if (point) draw_point(ui, *point, marks);
  if (view.found->selection) draw_selection(ui, *view.found->selection, marks, phrases, actions);
  if (view.found->segment) draw_segment(ui, *view.found->segment, marks, phrases, actions);
}

}  // namespace ruas::ui
