#include "ui/widgets/fields.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

#include "imgui.h"

#include "ui/widgets/buttons.hpp"
#include "ui/widgets/containers.hpp"
#include "ui/widgets/field_frame.hpp"
#include "ui/widgets/icons.hpp"

namespace ruas::ui {

std::optional<std::size_t> choice(Ui& ui, std::string_view label, std::span<const std::string> options,
                                  std::size_t chosen, const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  const Pressable item = pressable(ui, "choice", {frame.width(), height::control}, field.enabled);
  const std::string_view text =
      chosen < options.size() ? std::string_view(options[chosen]) : std::string_view();
  if (item.visible) {
    paint_frame(ui, item, field);
    paint_value(ui, item, text, field.enabled ? ui.theme().text : ui.theme().muted,
                item.size.x - 2 * space::m - space::xl, false);
    draw_icon(*ImGui::GetWindowDrawList(), Icon::chevron_down, {item.end().x - 26, item.corner.y + 10}, 16,
              ui.theme().muted);
    paint_focus(ui, item);
  }
  MirrorNode& node = ui.mirror().item(item.id, Role::combobox, label);
  node.options.assign(options.begin(), options.end());
  node.value = text;
  frame.complete(node);
  const std::optional<std::string> edit = ui.mirror().take_edit(item.id);
  if (!edit || !field.enabled) return std::nullopt;
  std::size_t now = 0;
  const auto [end, failure] = std::from_chars(edit->data(), edit->data() + edit->size(), now);
  if (failure != std::errc() || end != edit->data() + edit->size() || now >= options.size()) return std::nullopt;
  return now == chosen ? std::nullopt : std::optional(now);
}

std::optional<std::size_t> segmented_choice(Ui& ui, std::string_view label,
                                            std::span<const std::string> options, std::size_t chosen,
                                            const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  std::optional<std::size_t> pressed;
  ui.mirror().begin(Role::group, label);
  {
    Row row(ui, space::xs);
    for (std::size_t index = 0; index < options.size(); ++index) {
      row.next(std::min(button_width(ui, options[index]), frame.width()));
      const bool on = index == chosen;
      if (toggle(ui, options[index], on, {.emphasis = Emphasis::quiet, .enabled = field.enabled}) && !on)
        pressed = index;
    }
  }
  ui.mirror().end();
  return pressed;
}

}  // namespace ruas::ui
