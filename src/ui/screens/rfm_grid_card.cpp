#include "ui/screens/rfm_grid_card.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "imgui.h"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/marks.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr int kScores = 5;
constexpr float kAxis = 28;    // room for the scores beside and below the grid
constexpr float kGap = 4;      // between squares
constexpr float kSquare = 62;  // height
constexpr float kStrip = 7;    // which segments its customers are in

TextStyle quiet(const Ui& ui) {
  return {type::small, Weight::regular, ui.theme().muted};
}

void paint_centred(const Ui& ui, ImVec2 middle, const TextStyle& style, const std::string& text) {
  const ImVec2 size = line_size(ui, style, text);
  paint_line(ui, {middle.x - size.x / 2, middle.y - size.y / 2}, style, text);
}

Colour fill_of(const Ui& ui, Mark mark) {
  const Background background = ui.theme().background();
  return mark ? segment_style(*mark, background).fill : no_segment_colour(background);
}

/// Along the lower edge, as wide as their share.
void paint_parts(const Ui& ui, const Pressable& item, const SquareView& square) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  float left = item.corner.x + space::s;
  const float width = item.size.x - 2 * space::s, top = item.end().y - kStrip - space::xs;
  for (const SquareView::Part& part : square.parts) {
    const float right = left + width * static_cast<float>(part.fraction);
    list.AddRectFilled({left, top}, {right, top + kStrip}, fill_of(ui, part.mark).packed());
    left = right;
  }
}

/// The fuller, the stronger its ground; letter, count and strip say the rest.
void paint_square(const Ui& ui, const Pressable& item, const SquareView& square) {
  const Theme& theme = ui.theme();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto strength = static_cast<std::uint8_t>(24 + 66 * square.weight);
  const Colour ground = square.count.empty()
                            ? theme.sunken
                            : blend(fill_of(ui, square.mark).with_alpha(strength), theme.surface);
  list.AddRectFilled(item.corner, item.end(), ground.packed(), radius::control);
  if (!square.count.empty()) {
    const float middle = item.corner.y + (item.size.y - kStrip) / 2;
    const TextStyle style{type::body, Weight::strong, theme.text};
    const float words = line_size(ui, style, square.count).x;
    const bool beside = square.mark && words + kMarkSize + space::xs + space::s <= item.size.x;
    const float all = words + (beside ? kMarkSize + space::xs : 0);
    const float left = item.corner.x + (item.size.x - all) / 2;
    if (beside) paint_mark(ui, {left, middle - kMarkSize / 2}, *square.mark);
    paint_line(ui, {left + all - words, middle - line_size(ui, style, square.count).y / 2}, style,
               square.count);
    paint_parts(ui, item, square);
  }
  const bool marked = square.selected || item.hovered;
  list.AddRect(item.corner, item.end(),
               (square.selected ? theme.text
                : item.hovered  ? theme.border_strong
                                : theme.border)
                   .packed(),
               radius::control, 0, marked ? 2.0f : 1.0f);
  paint_focus(ui, item);
}

void paint_axes(const Ui& ui, ImVec2 corner, float width, const Phrases& phrases) {
  const TextStyle style = quiet(ui);
  for (int score = 1; score <= kScores; ++score) {
    const float x = corner.x + kAxis + (static_cast<float>(score) - 0.5f) * (width + kGap) - kGap / 2;
    const float y = corner.y + (static_cast<float>(kScores - score) + 0.5f) * (kSquare + kGap) - kGap / 2;
    paint_centred(ui, {x, corner.y + kScores * (kSquare + kGap) + 8}, style, phrases.count(score));
    paint_centred(ui, {corner.x + 10, y}, style, phrases.count(score));
  }
}

void draw_squares(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float room = std::min(width_left(ui), 620.0f) - kAxis;
  const float width = (room - kGap * (kScores - 1)) / kScores;
  paint_axes(ui, corner, width, phrases);
  for (std::size_t i = 0; i < view.squares.size(); ++i) {
    const SquareView& square = view.squares[i];
    const auto column = static_cast<float>(i % kScores), row = static_cast<float>(i / kScores);
    const Pressable item = pressable_at(
        ui, square.name, {corner.x + kAxis + column * (width + kGap), corner.y + row * (kSquare + kGap)},
        {width, kSquare});
    if (item.visible) paint_square(ui, item, square);
    ui.mirror().item(item.id, Role::button, square.name).pressed = square.selected ? State::on : State::off;
    if (item.pressed)
      actions.push_back(SelectSquare{square.selected ? std::nullopt : std::optional(square.square)});
  }
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({room + kAxis, kScores * (kSquare + kGap) + 20});
}

void draw_money(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  std::vector<std::string> names{phrases.word("page.rfm.money_all")};
  for (int score = 1; score <= kScores; ++score) names.push_back(phrases.count(score));
  FieldOptions field;
  field.width = width_left(ui);
  const auto chosen = static_cast<std::size_t>(view.money.value_or(0));
  if (const auto pressed = segmented_choice(ui, phrases.word("page.rfm.money"), names, chosen, field))
    actions.push_back(ShowMoney{*pressed == 0 ? std::nullopt : std::optional(static_cast<int>(*pressed))});
}

}  // namespace

void draw_rfm_grid(Ui& ui, const RfmView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("page.rfm.grid"));
  draw_money(ui, view, phrases, actions);
  gap(ui, space::s);
  muted(ui, "↑ " + phrases.word("page.rfm.recency"));
  draw_squares(ui, view, phrases, actions);
  muted(ui, phrases.word("page.rfm.frequency") + " →");
  muted(ui, phrases.word("page.rfm.grid_hint"));
}

void draw_rfm_scores(Ui& ui, const RfmView& view) {
  constexpr float kRowHeight = 56;
  const Phrases phrases(ui.language());
  const std::string title = phrases.word("page.rfm.scores");
  const Card card(ui, title);
  const std::vector<TableColumn> columns{{phrases.word("page.rfm.score"), 64, true, false, ""},
                                         {phrases.word("page.rfm.score_recency"), 0, false, false, ""},
                                         {phrases.word("page.rfm.score_frequency"), 0, false, false, ""},
                                         {phrases.word("page.rfm.score_monetary"), 0, false, false, ""}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.scores.size();
  for (const ScoreRow& score : view.scores)
    for (const std::string* text : {&score.recency, &score.frequency, &score.monetary})
      options.row_height = std::max({options.row_height, kRowHeight, row_height_for(ui, columns, 1, *text)});
  table(ui, options, [&](TableRow& row) {
    const ScoreRow& score = view.scores[row.row()];
    row.text(score.score);
    row.text(score.recency);
    row.text(score.frequency);
    row.text(score.monetary);
  });
}

}  // namespace ruas::ui
