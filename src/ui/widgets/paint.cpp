#include "ui/widgets/paint.hpp"

#include <algorithm>
#include <cmath>

#include "imgui_internal.h"

#include "ui/fonts.hpp"

namespace ruas::ui {
namespace {

constexpr float kLeading = 1.4f;  // distance of lines, in em

void add_text(const Ui& ui, ImVec2 corner, const TextStyle& style, const char* begin, const char* end) {
  ImGui::GetWindowDrawList()->AddText(ui.font(style.weight), line_height(style.size), corner,
                                      style.colour.packed(), begin, end);
}

/// How many bytes of `text` fit into `width`.
std::size_t fitting(const Ui& ui, const TextStyle& style, std::string_view text, float width) {
  const char* rest = nullptr;
  const char* begin = text.data();
  ui.font(style.weight)->CalcTextSizeA(line_height(style.size), width, 0, begin, begin + text.size(), &rest);
  return static_cast<std::size_t>(rest - begin);
}

/// Where the line that begins at `at` ends: at a blank, so that "1,675,449" stays whole, and inside a word only where it
/// alone is too wide.
const char* end_of_line(const Ui& ui, const TextStyle& style, const char* at, const char* stop, float width) {
  const char* broken =
      ui.font(style.weight)->CalcWordWrapPosition(line_height(style.size), at, stop, width);
  if (broken == at) return at + 1;  // not even one character fits
  if (broken == stop || *broken == ' ' || broken[-1] == ' ') return broken;
  const char* blank = broken;
  while (blank > at && *blank != ' ') --blank;
  return blank > at ? blank : broken;
}

void bring_into_view(Ui& ui, std::uint32_t id, const ImRect& rect) {
  if (!ui.mirror().take_arrival(id)) return;
  ImRect with_margin = rect;
  with_margin.Expand(space::m);
  ImGui::ScrollToRect(ImGui::GetCurrentWindow(), with_margin);
}

}  // namespace

ImVec2 line_size(const Ui& ui, const TextStyle& style, std::string_view text) {
  if (text.empty()) return {0, line_height(style.size)};  // it may be without data, which Dear ImGui would read
  return ui.font(style.weight)
      ->CalcTextSizeA(line_height(style.size), FLT_MAX, 0, text.data(), text.data() + text.size());
}

void paint_line(const Ui& ui, ImVec2 corner, const TextStyle& style, std::string_view text, float most) {
  if (most <= 0 || line_size(ui, style, text).x <= most + 0.5f) {
    add_text(ui, corner, style, text.data(), text.data() + text.size());
    return;
  }
  constexpr std::string_view kEllipsis = "…";
  const float room = most - line_size(ui, style, kEllipsis).x;
  const std::string_view shown = text.substr(0, fitting(ui, style, text, std::max(0.0f, room)));
  add_text(ui, corner, style, shown.data(), shown.data() + shown.size());
  corner.x += line_size(ui, style, shown).x;
  add_text(ui, corner, style, kEllipsis.data(), kEllipsis.data() + kEllipsis.size());
}

float wrapped(const Ui& ui, ImVec2 corner, const TextStyle& style, std::string_view text, float width,
              bool paint, bool centred) {
  const float line = std::round(style.size * kLeading);
  const float inset = (line - line_height(style.size)) / 2;
  const char* at = text.data();
  const char* end = at + text.size();
  float height = 0;
  while (at < end) {
    const char* stop = std::find(at, end, '\n');
    const char* broken = end_of_line(ui, style, at, stop, std::max(1.0f, width));
    const std::string_view shown(at, static_cast<std::size_t>(broken - at));
    const float indent = centred ? (width - line_size(ui, style, shown).x) / 2 : 0;
    if (paint) add_text(ui, {corner.x + indent, corner.y + height + inset}, style, at, broken);
    height += line;
    at = broken;
    while (at < stop && *at == ' ') ++at;
    if (at < end && at == stop) ++at;
  }
  return std::max(height, line);
}

void push_id(std::string_view id) {
  const char* begin = id.empty() ? "" : id.data();
  ImGui::PushID(begin, begin + id.size());
}

Pressable pressable_at(Ui& ui, std::string_view id, ImVec2 corner, ImVec2 size, bool enabled,
                       bool below_others) {
  Pressable item;
  item.id = ImGui::GetCurrentWindow()->GetID(id.data(), id.data() + id.size());
  item.corner = corner;
  item.size = size;
  const ImRect rect(item.corner, item.end());
  const ImGuiItemFlags flags =
      (enabled ? 0 : ImGuiItemFlags_Disabled) | (below_others ? ImGuiItemFlags_AllowOverlap : 0);
  item.visible = ImGui::ItemAdd(rect, item.id, nullptr, flags);
  bring_into_view(ui, item.id, rect);
  if (item.visible && enabled) {
    item.pressed = ImGui::ButtonBehavior(rect, item.id, &item.hovered, &item.held);
    if (item.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  return item;
}

Pressable pressable(Ui& ui, std::string_view id, ImVec2 size, bool enabled, bool below_others) {
  const ImVec2 corner = take_space(ui, size);
  return pressable_at(ui, id, corner, size, enabled, below_others);
}

void paint_focus(const Ui& ui, const Pressable& item, float rounding) {
  if (!ui.focused(item.id) || !ui.mirror().focus_visible() || !item.visible) return;
  ImGui::GetWindowDrawList()->AddRect({item.corner.x - 2, item.corner.y - 2},
                                      {item.end().x + 2, item.end().y + 2}, ui.theme().focus.packed(),
                                      rounding + 2, 0, 2);
}

ImVec2 take_space(Ui& ui, ImVec2 size) {
  const ImVec2 cursor = ImGui::GetCursorScreenPos();
  const float height = std::max(size.y, ui.line());
  ImGui::ItemSize(ImVec2(size.x, height));
  return {cursor.x, cursor.y + std::floor((height - size.y) / 2)};
}

MirrorRect rect_of(ImVec2 corner, ImVec2 size) {
  return {corner.x, corner.y, size.x, size.y};
}
MirrorRect rect_of(const Pressable& item) {
  return rect_of(item.corner, item.size);
}

Colour state_colour(const Pressable& item, Colour rest, Colour hover, Colour held) {
  if (item.held && item.hovered) return held;
  return item.hovered ? hover : rest;
}

float width_left(const Ui& ui) {
  return std::max(1.0f, ui.right_edge() - ImGui::GetCursorScreenPos().x);
}

}  // namespace ruas::ui
