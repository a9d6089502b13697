#include "ui/map_overlay.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "imgui.h"

#include "base/segment_letters.hpp"
#include "ui/map_arrows.hpp"
#include "ui/map_motion.hpp"
#include "ui/widgets/buttons.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kChip = 22;        // a letter's square
constexpr float kArrow = 24;       // an axis' arrow
constexpr double kToolZoom = 1.6;  // a press of + or −

/// Boxes of kChip points pushed apart along the line between their middles until none overlap, or nearly so.
void move_apart(std::vector<Vec2>& middles) {
  constexpr double kApart = kChip + 2;
  for (int round = 0; round < 12; ++round)
    for (std::size_t i = 0; i < middles.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        const double dx = middles[i].x - middles[j].x;
        const double dy = middles[i].y - middles[j].y;
        const double distance = std::hypot(dx, dy);
        if (distance >= kApart) continue;
        const double push = (kApart - distance) / 2;
        const Vec2 way = distance > 0 ? Vec2{dx / distance, dy / distance} : Vec2{1, 0};
        middles[i] = {middles[i].x + way.x * push, middles[i].y + way.y * push};
        middles[j] = {middles[j].x - way.x * push, middles[j].y - way.y * push};
      }
}

}  // namespace

ImVec2 MapOverlay::at(Vec2 plane) const {
  const Vec2 screen = to_screen(state.camera, state.size, plane);
  return {frame_.left + static_cast<float>(screen.x), frame_.top + static_cast<float>(screen.y)};
}

void MapOverlay::background() const {
  list.AddRectFilled({frame_.left, frame_.top}, {frame_.left + frame_.width, frame_.top + frame_.height},
                     ui.theme().surface.packed(), radius::control);
}

void MapOverlay::preparing(const std::string& words, double fraction) const {
  constexpr float kBar = 160;
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const ImVec2 size = line_size(ui, style, words);
  const float middle = frame_.left + frame_.width / 2;
  const float line = frame_.top + frame_.height / 2;
  const float done = kBar * static_cast<float>(fraction);
  paint_line(ui, {middle - size.x / 2, line - size.y - space::s}, style, words);
  list.AddRectFilled({middle - kBar / 2, line}, {middle + kBar / 2, line + 4}, ui.theme().sunken.packed(), 2);
  list.AddRectFilled({middle - kBar / 2, line}, {middle - kBar / 2 + done, line + 4},
                     ui.theme().accent.packed(), 2);
}

void MapOverlay::axes(const std::string& horizontal, const std::string& vertical) const {
  const float right = frame_.left + frame_.width;
  const float bottom = frame_.top + frame_.height;
  const ImVec2 origin = at({0, 0});
  const ImU32 line = ui.theme().border.packed();
  list.PushClipRect({frame_.left, frame_.top}, {right, bottom}, true);
  list.AddLine({frame_.left, origin.y}, {right, origin.y}, line);
  list.AddLine({origin.x, below_vertical_name(vertical, origin.x)}, {origin.x, bottom}, line);
  list.PopClipRect();
  name_horizontal_axis(horizontal);
  name_vertical_axis(vertical);
}

float MapOverlay::below_vertical_name(const std::string& name, float x) const {
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const float end = frame_.left + space::l + space::m + line_size(ui, style, name).x;
  return name.empty() || x > end + space::xs ? frame_.top : frame_.top + space::m + kArrow + space::xs;
}

void MapOverlay::arrow(ImVec2 from, ImVec2 to) const {
  const ImU32 ink = ui.theme().muted.packed();
  const ImVec2 way{(to.x - from.x) / kArrow, (to.y - from.y) / kArrow};
  list.AddLine(from, to, ink, 1.25f);
  for (const float side : {-4.0f, 4.0f})
    list.AddLine({to.x - way.x * 5 + way.y * side, to.y - way.y * 5 + way.x * side}, to, ink, 1.25f);
}

void MapOverlay::name_horizontal_axis(const std::string& name) const {
  if (name.empty()) return;
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const ImVec2 size = line_size(ui, style, name);
  const float end = frame_.left + frame_.width - space::m;
  const float middle = frame_.top + frame_.height - space::m - size.y / 2;
  const float begin = std::max(end - kArrow - space::s - size.x, frame_.left + space::m);
  arrow({end - kArrow, middle}, {end, middle});
  paint_line(ui, {begin, middle - size.y / 2}, style, name, end - kArrow - space::s - begin);
}

void MapOverlay::name_vertical_axis(const std::string& name) const {
  if (name.empty()) return;
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const float left = frame_.left + space::l;
  const float end = frame_.top + space::m;
  arrow({left, end + kArrow}, {left, end});
  const float top = end + kArrow / 2 - line_size(ui, style, name).y / 2;
  paint_line(ui, {left + space::m, top}, style, name, frame_.width / 2 - space::xl);
}

bool MapOverlay::contains(ImVec2 point) const {
  return point.x > frame_.left && point.x < frame_.left + frame_.width && point.y > frame_.top &&
         point.y < frame_.top + frame_.height;
}

std::vector<MapOverlay::Letter> MapOverlay::placed_letters() const {
  std::vector<std::size_t> shown;
  std::vector<Vec2> middles;
  for (std::size_t segment = 0; segment < state.centroids.size(); ++segment) {
    const ImVec2 middle = at(state.centroids[segment]);
    if (!state.inhabited[segment] || !contains(middle)) continue;
    shown.push_back(segment);
    middles.push_back({middle.x, middle.y});
  }
  move_apart(middles);
  std::vector<Letter> letters;
  for (std::size_t i = 0; i < shown.size(); ++i)
    letters.push_back({shown[i], {std::round(static_cast<float>(middles[i].x)), std::round(static_cast<float>(middles[i].y))}});
  return letters;
}

void MapOverlay::letters(std::span<const SegmentMark> marks, std::optional<std::size_t> active) const {
  list.PushClipRect({frame_.left, frame_.top}, {frame_.left + frame_.width, frame_.top + frame_.height},
                    true);
  for (const auto& [segment, middle] : placed_letters()) {
    const SegmentStyle style = segment_style(marks[segment], ui.theme().background());
    const bool pale = active && *active != segment;
    const std::uint8_t opacity = pale ? 90 : 255;
    const std::string letter = segment_letter(marks[segment].letter);
    const TextStyle text{type::small, Weight::strong, style.ink.with_alpha(opacity)};
    const ImVec2 size = line_size(ui, text, letter);
    const float half_width = std::max(kChip, size.x + space::s) / 2;
    const ImVec2 from{middle.x - half_width, middle.y - kChip / 2};
    const ImVec2 to{middle.x + half_width, middle.y + kChip / 2};
    list.AddRectFilled({from.x - 2, from.y - 2}, {to.x + 2, to.y + 2},
                       ui.theme().surface.with_alpha(opacity).packed(), radius::control + 2);
    list.AddRectFilled(from, to, style.fill.with_alpha(opacity).packed(), radius::control);
    paint_line(ui, {middle.x - size.x / 2, middle.y - size.y / 2}, text, letter);
  }
  list.PopClipRect();
}

void MapOverlay::arrows(std::span<const MapDirection> directions) const {
  constexpr float kReach = 0.36f;  // of the frame's height
  const ImVec2 origin = at({0, 0});
  if (!contains(origin)) return;
  std::vector<LabelBox> taken;
  for (const Letter& letter : placed_letters())
    taken.push_back({letter.middle.x - kChip / 2, letter.middle.y - kChip / 2, kChip, kChip});
  const float tools = height::control + 2 * space::s;
  const float axis = type::small + 2 * space::m;
  const LabelBox within{frame_.left + space::xs, frame_.top + tools, frame_.width - 2 * space::xs,
                        frame_.height - tools - axis};
  list.PushClipRect({frame_.left, frame_.top}, {frame_.left + frame_.width, frame_.top + frame_.height}, true);
  paint_arrows(ui, list, origin, std::min(frame_.width, frame_.height) * kReach, directions, taken, within);
  list.PopClipRect();
}

void MapOverlay::hovered_point(std::span<const SegmentMark> marks) const {
  if (!state.hovered) return;
  const std::size_t place = *state.hovered;
  const ImVec2 middle = at({state.index.x()[place], state.index.y()[place]});
  const SegmentStyle style = segment_style(marks[state.index.labels()[place]], ui.theme().background());
  list.AddCircleFilled(middle, 9, ui.theme().surface.packed());
  list.AddCircleFilled(middle, 5, style.fill.packed());
  list.AddCircle(middle, 8, ui.theme().text.packed(), 0, 2);
}

void MapOverlay::outline() const {
  if (state.outline.size() < 2) return;
  std::vector<ImVec2> corners;
  corners.reserve(state.outline.size());
  for (const Vec2& corner : state.outline) corners.push_back(at(corner));
  list.PushClipRect({frame_.left, frame_.top}, {frame_.left + frame_.width, frame_.top + frame_.height},
                    true);
  const int count = static_cast<int>(corners.size());
  list.AddConcavePolyFilled(corners.data(), count, ui.theme().accent.with_alpha(28).packed());
  list.AddPolyline(corners.data(), count, ui.theme().accent.packed(), ImDrawFlags_Closed, 1.5f);
  list.PopClipRect();
}

void MapOverlay::frame(bool focused) const {
  const Theme& theme = ui.theme();
  list.AddRect({frame_.left, frame_.top}, {frame_.left + frame_.width, frame_.top + frame_.height},
               (focused ? theme.focus : theme.border).packed(), radius::control, 0, focused ? 2.5f : 1.0f);
}

void draw_map_tools(Ui& ui, MapState& state, const MapWords& words, const MapFrame& frame) {
  constexpr float kGap = space::xs;
  const float total =
      button_width(ui, words.move) + button_width(ui, words.lasso) + 3 * height::control + 4 * kGap;
  ImGui::SetCursorScreenPos(
      {frame.left + std::max(frame.width - total - space::s, 0.0f), frame.top + space::s});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{kGap, kGap});
  if (toggle(ui, words.move, state.tool == MapTool::move)) state.tool = MapTool::move;
  ImGui::SameLine();
  if (toggle(ui, words.lasso, state.tool == MapTool::lasso)) state.tool = MapTool::lasso;
  ImGui::SameLine();
  const Vec2 middle{state.size.width / 2, state.size.height / 2};
  const bool ready = !state.index.empty();
  if (icon_button(ui, Icon::plus, words.zoom_in, ready)) zoom_by(state, middle, kToolZoom);
  ImGui::SameLine();
  if (icon_button(ui, Icon::minus, words.zoom_out, ready)) zoom_by(state, middle, 1 / kToolZoom);
  ImGui::SameLine();
  if (icon_button(ui, Icon::reset, words.fit, ready)) show_all(state);
  ImGui::PopStyleVar();
}

}  // namespace ruas::ui
