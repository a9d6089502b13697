#include "ui/widgets/navigation.hpp"

#include <algorithm>

#include "imgui.h"

#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kIcon = 18;

void paint_done(const Ui& ui, ImVec2 corner) {
  draw_icon(*ImGui::GetWindowDrawList(), Icon::check, corner, 14, ui.theme().accent);
}

Colour ground(const Ui& ui, const Pressable& item, bool current) {
  const Theme& theme = ui.theme();
  return current ? theme.accent_soft
                 : state_colour(item, theme.surface.with_alpha(0), theme.hover, theme.pressed);
}

Colour ink(const Theme& theme, const Step& step, bool current) {
  if (!step.enabled) return blend(theme.muted.with_alpha(150), theme.surface);
  return current ? theme.text : theme.muted;
}

/// One step of the list on the left.
void paint_in_list(const Ui& ui, const Pressable& item, const Step& step, bool current) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(item.corner, item.end(), ground(ui, item, current).packed(), radius::control);
  if (current)
    list.AddRectFilled({item.corner.x, item.corner.y + 8}, {item.corner.x + 3, item.end().y - 8},
                       ui.theme().accent.packed(), 1.5f);
  const TextStyle style{type::body, current ? Weight::strong : Weight::regular,
                        ink(ui.theme(), step, current)};
  const float middle = item.corner.y + item.size.y / 2;
  draw_icon(list, step.icon, {item.corner.x + space::m, middle - kIcon / 2}, kIcon,
            current ? ui.theme().accent : style.colour);
  const float left = item.corner.x + space::m + kIcon + space::m;
  paint_line(ui, {left, middle - line_size(ui, style, step.text).y / 2}, style, step.text,
             item.end().x - left - space::xl);
  if (step.done) paint_done(ui, {item.end().x - 14 - space::s, middle - 7});
  paint_focus(ui, item);
}

/// One step of the bar at the bottom of a narrow page: icon over word.
void paint_in_bar(const Ui& ui, const Pressable& item, const Step& step, bool current) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour colour = current ? ui.theme().accent : ink(ui.theme(), step, current);
  if (current)
    list.AddRectFilled({item.corner.x + item.size.x / 2 - 28, item.corner.y + 6},
                       {item.corner.x + item.size.x / 2 + 28, item.corner.y + 34},
                       ui.theme().accent_soft.packed(), 14);
  draw_icon(list, step.icon, {item.corner.x + (item.size.x - kIcon) / 2, item.corner.y + 11}, kIcon, colour);
  const TextStyle style{type::small, current ? Weight::strong : Weight::regular,
                        current ? ui.theme().text : colour};
  const float words = std::min(line_size(ui, style, step.text).x, item.size.x - space::xs);
  paint_line(ui, {item.corner.x + (item.size.x - words) / 2, item.end().y - 22}, style, step.text,
             item.size.x);
  paint_focus(ui, item);
}

}  // namespace

std::optional<std::size_t> steps(Ui& ui, std::span<const Step> steps, std::size_t current) {
  std::optional<std::size_t> pressed;
  const float count = static_cast<float>(std::max<std::size_t>(1, steps.size()));
  const ImVec2 size = ui.narrow() ? ImVec2(std::min(width_left(ui) / count, 160.0f), height::bar)
                                  : ImVec2(width_left(ui), height::control + space::xs);
  for (std::size_t index = 0; index < steps.size(); ++index) {
    const Step& step = steps[index];
    if (ui.narrow() && index > 0) ImGui::SameLine(0, 0);
    const bool is_current = index == current;
    const Pressable item = pressable(ui, step.text, size, step.enabled);
    if (item.visible) (ui.narrow() ? paint_in_bar : paint_in_list)(ui, item, step, is_current);
    MirrorNode& node = ui.mirror().item(item.id, Role::button, step.text);
    node.current = is_current ? State::on : State::off;
    node.description = step.hint;
    if (item.pressed && !is_current) pressed = index;
  }
  return pressed;
}

std::optional<std::size_t> tabs(Ui& ui, std::string_view name, std::span<const std::string> texts,
                                std::size_t current) {
  std::optional<std::size_t> pressed;
  push_id(name);
  ui.mirror().begin(Role::tablist, name);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  for (std::size_t index = 0; index < texts.size(); ++index) {
    if (index > 0) ImGui::SameLine(0, space::xs);
    const bool on = index == current;
    const TextStyle style{type::body, on ? Weight::strong : Weight::regular,
                          on ? ui.theme().text : ui.theme().muted};
    const ImVec2 words = line_size(ui, style, texts[index]);
    const Pressable item = pressable(ui, texts[index], {words.x + 2 * space::m, height::control});
    if (item.visible) {
      ImDrawList& list = *ImGui::GetWindowDrawList();
      list.AddRectFilled(
          item.corner, item.end(),
          state_colour(item, ui.theme().page.with_alpha(0), ui.theme().hover, ui.theme().pressed).packed(),
          radius::control);
      paint_line(ui, {item.corner.x + space::m, item.corner.y + (item.size.y - words.y) / 2}, style,
                 texts[index]);
      if (on)
        list.AddRectFilled({item.corner.x + space::s, item.end().y - 2},
                           {item.end().x - space::s, item.end().y + 1}, ui.theme().accent.packed(), 1.5f);
      paint_focus(ui, item);
    }
    ui.mirror().item(item.id, Role::tab, texts[index]).selected = on ? State::on : State::off;
    if (item.pressed && !on) pressed = index;
  }
  const float base = corner.y + height::control + 1;
  ImGui::GetWindowDrawList()->AddLine({corner.x, base}, {ui.right_edge(), base}, ui.theme().border.packed());
  ui.mirror().end();
  ImGui::PopID();
  return pressed;
}

}  // namespace ruas::ui
