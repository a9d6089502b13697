#include "ui/screens/question_tree.hpp"

#include <algorithm>
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
void paint_customers(const Ui& ui, const TreeLine& line, std::size_t segments, ImVec2 corner, float widest) {
  constexpr float kLeast = 3;
  const float width = std::max(kLeast, widest * static_cast<float>(line.weight));
  float left = corner.x;
  for (std::size_t segment = 0; segment < line.shares.size(); ++segment) {
    const float part = width * static_cast<float>(line.shares[segment]);
    ImGui::GetWindowDrawList()->AddRectFilled(
        {left, corner.y}, {left + part, corner.y + kBar},
        segment_style(segment, segments, ui.theme().background()).fill.packed());
    left += part;
  }
}

/// "yes" or "no", then the question, or the mark of the segment and how sure it is.
void paint_words(const Ui& ui, const TreeLine& line, std::size_t segments, ImVec2 at, float right,
                 const Phrases& phrases) {
  const TextStyle quiet{type::small, Weight::regular, ui.theme().muted};
  const TextStyle plain{type::small, line.leaf ? Weight::regular : Weight::strong, ui.theme().text};
  const float middle = at.y + kLine / 2;
  float left = at.x;
  if (line.parent) {
    const std::string answer = phrases.word(line.yes ? "page.why.yes" : "page.why.no");
    const ImVec2 size = line_size(ui, quiet, answer);
    paint_line(ui, {left, middle - size.y / 2}, quiet, answer);
    left += size.x + space::s;
  }
  if (line.leaf) {
    paint_mark(ui, {left, middle - kMarkSize / 2}, line.segment, segments);
    left += kMarkSize + space::s;
  }
  paint_line(ui, {left, middle - line_size(ui, plain, line.words).y / 2}, plain, line.words,
             std::max(1.0f, right - left));
}

}  // namespace

void draw_question_tree(Ui& ui, const WhyView& view) {
  if (view.tree.empty()) return;
  const Phrases phrases(ui.language());
  const Measures measures = measures_of(ui);
  const float width = width_left(ui);
  const ImVec2 corner = take_space(ui, {width, kLine * static_cast<float>(view.tree.size())});
  const auto left_of = [&](std::size_t line) {
    return corner.x + measures.indent * static_cast<float>(view.tree[line].depth);
  };
  const auto top_of = [&](std::size_t line) { return corner.y + kLine * static_cast<float>(line); };
  const List list(ui, phrases.word("page.why.tree"));
  for (std::size_t i = 0; i < view.tree.size(); ++i) {
    const TreeLine& line = view.tree[i];
    const float left = left_of(i), top = top_of(i), bar = corner.x + width - measures.bar;
    if (line.parent)
      paint_branch(ui, {left_of(*line.parent) + space::s, top_of(*line.parent) + kLine - space::xs},
                   {left - 2, top + kLine / 2});
    paint_words(ui, line, view.segments, {left, top}, bar - space::s, phrases);
    paint_customers(ui, line, view.segments, {bar, top + (kLine - kBar) / 2}, measures.bar);
    ui.mirror().text(Role::listitem, line.name, rect_of({left, top}, {width - (left - corner.x), kLine}));
  }
}

}  // namespace ruas::ui
