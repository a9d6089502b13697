#include <algorithm>
#include <string>

#include "imgui.h"

#include "ui/widgets/field_frame.hpp"

namespace ruas::ui {
namespace {

/// The new text, where it is one.
std::optional<std::string> taken_text(Ui& ui, std::uint32_t id, std::string_view value, bool enabled) {
  std::optional<std::string> edit = ui.mirror().take_edit(id);
  if (!edit || *edit == value || !enabled) return std::nullopt;
  return edit;
}

Colour colour_of(const Ui& ui, std::string_view value, const FieldOptions& field) {
  return value.empty() || !field.enabled ? ui.theme().muted : ui.theme().text;
}

}  // namespace

std::optional<std::string> text_field(Ui& ui, std::string_view label, std::string_view value,
                                      const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  const Pressable item = pressable(ui, "text", {frame.width(), height::control}, field.enabled);
  if (item.visible) {
    paint_frame(ui, item, field);
    if (!ui.focused(item.id))
      paint_value(ui, item, value.empty() ? field.placeholder : value, colour_of(ui, value, field),
                  item.size.x - 2 * space::m, false);
    paint_focus(ui, item);
  }
  MirrorNode& node = ui.mirror().item(item.id, Role::textbox, label);
  node.value = value;
  frame.complete(node);
  return taken_text(ui, item.id, value, field.enabled);
}

std::optional<std::string> text_area(Ui& ui, std::string_view label, std::string_view value,
                                     std::size_t fewest_lines, const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  const std::string_view words = value.empty() ? field.placeholder : value;
  const TextStyle style{type::body, Weight::regular, colour_of(ui, value, field)};
  const float room = frame.width() - 2 * space::m;
  const float line = wrapped(ui, {}, style, "0", room, false);
  const bool ends_with_break = !value.empty() && value.back() == '\n';
  const float needed = wrapped(ui, {}, style, words, room, false) + (ends_with_break ? line : 0);
  const float high = std::max(needed, static_cast<float>(fewest_lines) * line) + 2 * space::s;
  const Pressable item = pressable(ui, "area", {frame.width(), high}, field.enabled);
  if (item.visible) {
    paint_frame(ui, item, field);
    if (!ui.focused(item.id))
      wrapped(ui, {item.corner.x + space::m, item.corner.y + space::s}, style, words, room, true);
    paint_focus(ui, item);
  }
  MirrorNode& node = ui.mirror().item(item.id, Role::textbox, label);
  node.value = value;
  node.multiline = true;
  frame.complete(node);
  return taken_text(ui, item.id, value, field.enabled);
}

}  // namespace ruas::ui
