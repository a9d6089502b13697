#include "ui/map_arrows.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"

#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kLine = 2, kHalo = 5;  // an arrow, and the quiet edge that parts it from the points
constexpr float kHead = 9;
constexpr float kInset = space::xs;  // of words in their box
constexpr int kMostSteps = 5;        // a label moves by so many of its heights at most

ImVec2 along(ImVec2 from, ImVec2 way, float distance) {
  return {from.x + way.x * distance, from.y + way.y * distance};
}

struct Arrow {
  ImVec2 way;  // of length 1
  float length;
};

void paint_arrow(ImDrawList& list, ImVec2 tail, const Arrow& arrow, ImU32 colour, float thickness) {
  const ImVec2 way = arrow.way;
  const ImVec2 tip = along(tail, way, arrow.length);
  const ImVec2 neck = along(tip, way, -kHead);
  const ImVec2 side{-way.y * kHead * 0.5f, way.x * kHead * 0.5f};
  list.AddLine(tail, tip, colour, thickness);
  list.AddLine({neck.x + side.x, neck.y + side.y}, tip, colour, thickness);
  list.AddLine({neck.x - side.x, neck.y - side.y}, tip, colour, thickness);
}

/// Beyond the tip, on the side that the arrow points to.
LabelBox beside_tip(ImVec2 tip, ImVec2 way, ImVec2 words) {
  const ImVec2 size{words.x + 2 * kInset, words.y};
  const ImVec2 middle{tip.x + way.x * (size.x / 2 + space::xs), tip.y + way.y * (size.y / 2 + space::xs)};
  return {middle.x - size.x / 2, middle.y - size.y / 2, size.x, size.y};
}

LabelBox inside(LabelBox box, const LabelBox& within) {
  box.left = std::clamp(box.left, within.left, std::max(within.left, within.left + within.width - box.width));
  box.top = std::clamp(box.top, within.top, std::max(within.top, within.top + within.height - box.height));
  return box;
}

bool free_of(const LabelBox& box, std::span<const LabelBox> taken) {
  return std::none_of(taken.begin(), taken.end(), [&](const LabelBox& each) { return overlap(box, each); });
}

}  // namespace

bool overlap(const LabelBox& a, const LabelBox& b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

std::vector<std::optional<LabelBox>> place_labels(std::span<const LabelBox> wanted, std::span<const LabelBox> taken,
                                                  const LabelBox& within) {
  std::vector<LabelBox> standing(taken.begin(), taken.end());
  std::vector<std::optional<LabelBox>> placed;
  for (const LabelBox& box : wanted) {
    std::optional<LabelBox>& place = placed.emplace_back();
    for (int step = 0; step <= 2 * kMostSteps && !place; ++step) {
      const int heights = step % 2 == 0 ? -step / 2 : (step + 1) / 2;
      LabelBox moved = box;
      moved.top += static_cast<float>(heights) * box.height;
      moved = inside(moved, within);
      if (free_of(moved, standing)) place = moved;
    }
    if (place) standing.push_back(*place);
  }
  return placed;
}

void paint_arrows(Ui& ui, ImDrawList& list, const ImVec2& origin, float reach, std::span<const MapDirection> directions,
                  std::span<const LabelBox> taken, const LabelBox& within) {
  if (directions.empty()) return;
  const TextStyle style{type::small, Weight::strong, ui.theme().text};
  const double longest = std::hypot(directions.front().x, directions.front().y);
  std::vector<Arrow> arrows;
  std::vector<LabelBox> wanted;
  for (const MapDirection& direction : directions) {
    const double length = std::hypot(direction.x, direction.y);
    const Arrow arrow{{static_cast<float>(direction.x / length), static_cast<float>(-direction.y / length)},
                      reach * static_cast<float>(length / longest)};
    arrows.push_back(arrow);
    wanted.push_back(beside_tip(along(origin, arrow.way, arrow.length), arrow.way, line_size(ui, style, direction.name)));
  }
  const std::vector<std::optional<LabelBox>> boxes = place_labels(wanted, taken, within);
  for (const auto& [ink, thickness] : {std::pair{ui.theme().surface.packed(), kHalo}, {ui.theme().text.packed(), kLine}})
    for (std::size_t i = 0; i < boxes.size(); ++i)
      if (boxes[i]) paint_arrow(list, origin, arrows[i], ink, thickness);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (!boxes[i]) continue;
    const LabelBox& box = *boxes[i];
    list.AddRectFilled({box.left, box.top}, {box.left + box.width, box.top + box.height},
                       ui.theme().surface.with_alpha(225).packed(), space::xs);
    paint_line(ui, {box.left + kInset, box.top}, style, directions[i].name, box.width);
  }
}

}  // namespace ruas::ui
