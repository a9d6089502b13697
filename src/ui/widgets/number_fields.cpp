#include <algorithm>
#include <cmath>
#include <fast_float/fast_float.h>
#include <string>
#include <system_error>

#include "imgui.h"

#include "base/number_format.hpp"
#include "ui/widgets/field_frame.hpp"
#include "ui/widgets/icons.hpp"

namespace ruas::ui {
namespace {

/// The square buttons beside a number; they join its frame.
bool step_button(Ui& ui, Icon icon, const std::string& name, bool enabled) {
  const Pressable item = pressable(ui, name, {height::control, height::control}, enabled);
  if (item.visible) {
    const Theme& theme = ui.theme();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(item.corner, item.end(),
                       state_colour(item, theme.sunken, theme.hover, theme.pressed).packed(),
                       radius::control);
    draw_icon(list, icon, {item.corner.x + 10, item.corner.y + 10}, 16,
              enabled ? theme.text : theme.border_strong);
    paint_focus(ui, item);
  }
  ui.mirror().item(item.id, Role::button, name);
  return item.pressed;
}

/// What a person means by digits with a point or comma and perhaps marks between thousands.
std::optional<double> read_number(std::string text, int decimals) {
  if (const std::size_t mark = text.find_last_of(".,"); decimals > 0 && mark != std::string::npos)
    text[mark] = '#';
  std::erase_if(text, [](char c) { return c == '.' || c == ',' || c == ' '; });
  std::ranges::replace(text, '#', '.');
  double value = 0;
  const auto [end, failure] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool inside(double value, const NumberRange& range) {
  return value >= range.least && value <= range.most && (range.decimals > 0 || value == std::floor(value));
}

/// Behind the words that stand for 0, or in their place; nothing left of them is 0.
std::optional<double> read_edit(std::string edit, int decimals, std::string_view placeholder) {
  if (placeholder.empty()) return read_number(std::move(edit), decimals);
  if (edit.starts_with(placeholder)) edit.erase(0, placeholder.size());
  return edit.empty() ? 0 : read_number(std::move(edit), decimals);
}

/// What was typed or dragged to in the element of the mirror, where it is a number of the range.
std::optional<double> taken_number(Ui& ui, std::uint32_t id, const NumberRange& range,
                                   std::string_view placeholder) {
  const std::optional<std::string> edit = ui.mirror().take_edit(id);
  const std::optional<double> number = edit ? read_edit(*edit, range.decimals, placeholder) : std::nullopt;
  return number && inside(*number, range) ? number : std::nullopt;
}

/// A round handle on a track that is filled up to it, about where the browser has its own.
void paint_slider(const Ui& ui, const Pressable& item, double share, bool enabled) {
  constexpr float kTrack = 4, kHandle = 8;
  const Theme& theme = ui.theme();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = item.corner.y + item.size.y / 2;
  const float handle = item.corner.x + kHandle + (item.size.x - 2 * kHandle) * static_cast<float>(share);
  const Colour colour =
      !enabled ? theme.border_strong : state_colour(item, theme.accent, theme.accent, theme.text);
  const auto track = [&](float from, float to, Colour fill) {
    list.AddRectFilled({from, middle - kTrack / 2}, {to, middle + kTrack / 2}, fill.packed(), kTrack / 2);
  };
  track(item.corner.x, item.end().x, theme.border_strong);
  track(item.corner.x, handle, colour);
  list.AddCircleFilled({handle, middle}, kHandle, colour.packed());
}

MirrorNode& mirror_number(Ui& ui, const Pressable& item, Role role, std::string_view label,
                          std::string_view text, double value, const NumberRange& range) {
  MirrorNode& node = ui.mirror().item(item.id, role, label);
  node.value = text;
  node.now = value;
  node.least = range.least;
  node.most = range.most;
  node.step = range.step;
  return node;
}

}  // namespace

std::optional<double> number_field(Ui& ui, std::string_view label, double value, const NumberRange& range,
                                   const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  std::optional<double> wanted;
  if (step_button(ui, Icon::minus, std::string("− ").append(label), field.enabled && value > range.least))
    wanted = value - range.step;
  ImGui::SameLine(0, space::xs);
  const float width = std::clamp(frame.width() - 2 * (height::control + space::xs), 64.0f, 120.0f);
  const Pressable item = pressable(ui, "number", {width, height::control}, field.enabled);
  const std::string text = value == 0 && !field.placeholder.empty()
                               ? std::string(field.placeholder)
                               : format_number(value, range.decimals, ui.language());
  if (item.visible) {
    paint_frame(ui, item, field);
    // While the keyboard is in the field, its real <input> shows what is typed.
    if (!ui.focused(item.id))
      paint_value(ui, item, text, field.enabled ? ui.theme().text : ui.theme().muted, width - 2 * space::xs,
                  true);
    paint_focus(ui, item);
  }
  frame.complete(mirror_number(ui, item, Role::spinbutton, label, text, value, range));
  ImGui::SameLine(0, space::xs);
  if (step_button(ui, Icon::plus, std::string("+ ").append(label), field.enabled && value < range.most))
    wanted = value + range.step;

  if (const std::optional<double> typed = taken_number(ui, item.id, range, field.placeholder);
      typed && field.enabled)
    wanted = *typed;
  if (!wanted) return std::nullopt;
  const double kept = std::clamp(*wanted, range.least, range.most);
  return kept == value ? std::nullopt : std::optional(kept);
}

std::optional<double> slider(Ui& ui, std::string_view label, double value, const NumberRange& range,
                             const FieldOptions& field) {
  constexpr float kNumber = 40;
  const FieldFrame frame(ui, label, field);
  const std::string text = format_number(value, range.decimals, ui.language());
  const Pressable item = pressable(ui, "slider", {frame.width() - kNumber, height::control}, field.enabled);
  if (item.visible) {
    const double share = range.most > range.least ? (value - range.least) / (range.most - range.least) : 0;
    paint_slider(ui, item, std::clamp(share, 0.0, 1.0), field.enabled);
    const TextStyle style{type::body, Weight::regular, field.enabled ? ui.theme().text : ui.theme().muted};
    paint_line(ui,
               {item.end().x + space::m, item.corner.y + (item.size.y - line_size(ui, style, text).y) / 2},
               style, text, kNumber);
    paint_focus(ui, item);
  }
  frame.complete(mirror_number(ui, item, Role::slider, label, text, value, range));
  const std::optional<double> moved = taken_number(ui, item.id, range, {});
  return moved && field.enabled && *moved != value ? moved : std::nullopt;
}

}  // namespace ruas::ui
