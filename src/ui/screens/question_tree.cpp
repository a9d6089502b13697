#include "ui/screens/question_tree.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/palette.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/marks.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kLine = 34, kBar = 10;

/// What depends on the width of the page.
struct Measures {
  float indent, bar;
};

Measures measures_of(const Ui& ui) {
  return ui.narrow() ? Measures{14, 40} : Measures{28, 120};
}

/// From the question above down to this line, then across to its words.
void paint_branch(const Ui& ui, ImVec2 question, ImVec2 here) {
  constexpr float kRound = 6;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PathLineTo(question);
  list.PathLineTo({question.x, here.y - kRound});
  list.PathBezierQuadraticCurveTo({question.x, here.y}, {question.x + kRound, here.y});
  list.PathLineTo(here);
  list.PathStroke(ui.theme().border_strong.packed(), 0, 1.5f);
}

/// As wide as its share of all customers, in the colours of their segments.
void paint_customers(const Ui& ui, const TreeLine& line, std::span<const SegmentMark> marks, ImVec2 corner,
                     float widest) {
  constexpr float kLeast = 3;
  const float width = std::max(kLeast, widest * static_cast<float>(line.weight));
  float left = corner.x;
  for (std::size_t segment = 0; segment < line.shares.size(); ++segment) {
    const float part = width * static_cast<float>(line.shares[segment]);
    ImGui::GetWindowDrawList()->AddRectFilled(
        {left, corner.y}, {left + part, corner.y + kBar},
        segment_style(marks[segment], ui.theme().background()).fill.packed());
    left += part;
  }
}

TextStyle quiet_style(const Ui& ui) {
  return {type::small, Weight::regular, ui.theme().muted};
}
TextStyle words_style(const Ui& ui, const TreeLine& line) {
  return {type::small, line.leaf ? Weight::regular : Weight::strong, ui.theme().text};
}

std::string answer_of(const TreeLine& line, const Phrases& phrases) {
  return line.parent ? phrases.word(line.yes ? "page.why.yes" : "page.why.no") : "";
}

/// What stands before the words of a line: "yes" or "no", and the mark of a segment.
float before_words(const Ui& ui, const TreeLine& line, const Phrases& phrases) {
  const float answer =
      line.parent ? line_size(ui, quiet_style(ui), answer_of(line, phrases)).x + space::s : 0;
  return answer + (line.leaf ? kMarkSize + space::s : 0);
}

/// The answer, then the question, or the mark of the segment and how sure it is. Long questions go on below.
void paint_words(const Ui& ui, const TreeLine& line, std::span<const SegmentMark> marks, ImVec2 at, float room,
                 const Phrases& phrases) {
  const std::string answer = answer_of(line, phrases);
  paint_line(ui, {at.x, at.y + (kLine - line_size(ui, quiet_style(ui), answer).y) / 2}, quiet_style(ui),
             answer);
  const float left = at.x + before_words(ui, line, phrases);
  if (line.leaf)
    paint_mark(ui, {left - space::s - kMarkSize, at.y + (kLine - kMarkSize) / 2}, marks[line.segment]);
  wrapped(ui, {left, at.y + (kLine - line_size(ui, words_style(ui, line), "x").y) / 2}, words_style(ui, line),
          line.words, room, true);
}

}  // namespace

void draw_question_tree(Ui& ui, const WhyView& view) {
  if (view.tree.empty()) return;
  const Phrases phrases(ui.language());
  const Measures measures = measures_of(ui);
  const float width = width_left(ui);
  const auto room_of = [&](const TreeLine& line) {
    return std::max(1.0f, width - measures.bar - space::s - measures.indent * static_cast<float>(line.depth) -
                              before_words(ui, line, phrases));
  };
  std::vector<float> tops{0};
  for (const TreeLine& line : view.tree) {
    const float one = line_size(ui, words_style(ui, line), "x").y;
    const float words = wrapped(ui, {}, words_style(ui, line), line.words, room_of(line), false);
    tops.push_back(tops.back() + kLine + std::max(0.0f, std::floor(words - 1.5f * one)));
  }
  const ImVec2 corner = take_space(ui, {width, tops.back()});
  const auto left_of = [&](std::size_t line) {
    return corner.x + measures.indent * static_cast<float>(view.tree[line].depth);
  };
  const auto top_of = [&](std::size_t line) { return corner.y + tops[line]; };
  const List list(ui, phrases.word("page.why.tree"));
  for (std::size_t i = 0; i < view.tree.size(); ++i) {
    const TreeLine& line = view.tree[i];
    const float left = left_of(i), top = top_of(i), height = top_of(i + 1) - top;
    const float bar = corner.x + width - measures.bar;
    if (line.parent)
      paint_branch(ui, {left_of(*line.parent) + space::s, top_of(*line.parent + 1) - space::xs},
                   {left - 2, top + kLine / 2});
    paint_words(ui, line, view.marks, {left, top}, room_of(line), phrases);
    paint_customers(ui, line, view.marks, {bar, top + (kLine - kBar) / 2}, measures.bar);
    ui.mirror().text(Role::listitem, line.name, rect_of({left, top}, {width - (left - corner.x), height}));
  }
}

}  // namespace ruas::ui
