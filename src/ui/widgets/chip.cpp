#include "ui/widgets/chip.hpp"

#include <algorithm>
#include <charconv>

#include "ui/widgets/icons.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kIcon = 16;
constexpr float kMenu = 30;  // the part that opens the list
constexpr float kLeft = space::s + kIcon + space::xs;

TextStyle words(Colour colour) {
  return {type::body, Weight::regular, colour};
}

struct Look {
  Colour fill, edge, text;
};

Look look_of(const Theme& theme, const Pressable& item, const ChipOptions& options) {
  if (!options.enabled) return {theme.sunken, theme.border, theme.muted};
  if (options.on)
    return {state_colour(item, theme.accent_soft, theme.hover, theme.pressed), theme.accent, theme.text};
  return {state_colour(item, theme.surface, theme.hover, theme.pressed), theme.border_strong, theme.muted};
}

void paint_chip(const Ui& ui, const Pressable& item, const Pressable& menu, std::string_view text,
                const ChipOptions& options) {
  const Look look = look_of(ui.theme(), item, options);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float rounding = item.size.y / 2;
  list.AddRectFilled(item.corner, menu.end(), look.fill.packed(), rounding);
  list.AddRect(item.corner, menu.end(), look.edge.packed(), rounding, 0, options.on ? 1.5f : 1.0f);
  const float middle = item.corner.y + item.size.y / 2;
  const Icon icon = !options.enabled ? Icon::none : options.on ? Icon::check : Icon::plus;
  draw_icon(list, icon, {item.corner.x + space::s, middle - kIcon / 2}, kIcon,
            options.on ? ui.theme().accent : look.text);
  const float left = item.corner.x + (options.enabled ? kLeft : space::m);
  const TextStyle style = words(look.text);
  paint_line(ui, {left, middle - line_size(ui, style, text).y / 2}, style, text, item.end().x - left);
  draw_icon(list, Icon::chevron_down, {menu.corner.x + (kMenu - kIcon) / 2 - 2, middle - kIcon / 2}, kIcon,
            menu.hovered ? ui.theme().text : ui.theme().muted);
  paint_focus(ui, item, rounding);
  paint_focus(ui, menu, rounding);
}

std::optional<std::size_t> chosen_place(Ui& ui, const Pressable& menu, const ChipOptions& options) {
  MirrorNode& node = ui.mirror().item(menu.id, Role::combobox, options.places_name);
  node.options.assign(options.places.begin(), options.places.end());
  if (options.place < options.places.size()) node.value = options.places[options.place];
  const std::optional<std::string> edit = ui.mirror().take_edit(menu.id);
  if (!edit) return std::nullopt;
  std::size_t index = options.places.size();
  std::from_chars(edit->data(), edit->data() + edit->size(), index);
  return index < options.places.size() && index != options.place ? std::optional(index) : std::nullopt;
}

}  // namespace

float chip_width(const Ui& ui, std::string_view text) {
  return kLeft + line_size(ui, words({}), text).x + space::xs + kMenu;
}

ChipAnswer chip(Ui& ui, std::string_view text, const ChipOptions& options) {
  const float width = std::min(chip_width(ui, text), width_left(ui));
  const ImVec2 corner = take_space(ui, {width, height::control});
  const Pressable item =
      pressable_at(ui, options.about, corner, {width - kMenu, height::control}, options.enabled);
  MirrorNode& node = ui.mirror().item(item.id, Role::button, options.about);
  node.pressed = options.on ? State::on : State::off;
  node.disabled = !options.enabled;
  node.description = options.why;
  const Pressable menu =
      pressable_at(ui, options.places_name, {corner.x + width - kMenu, corner.y}, {kMenu, height::control});
  if (item.visible) paint_chip(ui, item, menu, text, options);
  return {item.pressed, chosen_place(ui, menu, options)};
}

}  // namespace ruas::ui
