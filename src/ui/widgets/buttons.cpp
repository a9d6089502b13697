#include "ui/widgets/buttons.hpp"

#include <algorithm>
#include <string>

#include "imgui.h"

#include "ui/widgets/paint.hpp"
#include "ui/widgets/text.hpp"

namespace ruas::ui {
namespace {

constexpr float kIconSize = 16;

struct ButtonLook {
  Colour fill, text;
  bool edged = false;
};

ButtonLook look_of(const Theme& theme, const Pressable& item, Emphasis emphasis, bool enabled, bool on) {
  if (!enabled) return {theme.sunken, theme.muted.with_alpha(150), emphasis != Emphasis::quiet};
  if (on) return {state_colour(item, theme.accent_soft, theme.hover, theme.pressed), theme.text, true};
  switch (emphasis) {
    case Emphasis::primary:
      return {state_colour(item, theme.accent, theme.accent_hover, theme.accent_pressed), theme.on_accent};
    case Emphasis::secondary:
      return {state_colour(item, theme.surface, theme.hover, theme.pressed), theme.text, true};
    case Emphasis::quiet:
      return {state_colour(item, theme.text.with_alpha(0), theme.hover, theme.pressed), theme.text};
  }
  return {};
}

TextStyle button_text(Colour colour) {
  return {type::body, Weight::strong, colour};
}

void paint_button(Ui& ui, const Pressable& item, std::string_view text, const ButtonOptions& options,
                  bool on) {
  if (!item.visible) return;
  const ButtonLook look = look_of(ui.theme(), item, options.emphasis, options.enabled, on);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(item.corner, item.end(), look.fill.packed(), radius::control);
  if (look.edged)
    list.AddRect(item.corner, item.end(),
                 (on                ? ui.theme().accent
                  : options.enabled ? ui.theme().border_strong
                                    : ui.theme().border)
                     .packed(),
                 radius::control);
  const ImVec2 words = line_size(ui, button_text(look.text), text);
  const float icon_width = options.icon == Icon::none ? 0 : kIconSize + (text.empty() ? 0 : space::s);
  const float inset = std::max((item.size.x - words.x - icon_width) / 2, text.empty() ? 0 : space::s);
  ImVec2 at(item.corner.x + inset, item.corner.y + (item.size.y - words.y) / 2);
  if (options.icon != Icon::none) {
    draw_icon(list, options.icon, {at.x, item.corner.y + (item.size.y - kIconSize) / 2}, kIconSize,
              look.text);
    at.x += icon_width;
  }
  if (!text.empty())
    paint_line(ui, at, button_text(look.text), text, item.size.x - 2 * space::xs - icon_width);
  paint_focus(ui, item);
}

float width_of(const Ui& ui, std::string_view text, const ButtonOptions& options) {
  if (options.width > 0) return options.width;
  if (options.width < 0) return width_left(ui);
  return std::min(button_width(ui, text, options.icon), std::max(width_left(ui), 2 * height::control));
}

/// A button of any kind: draws it and leaves its node to be completed.
std::pair<Pressable, MirrorNode*> any_button(Ui& ui, std::string_view text, const ButtonOptions& options,
                                             bool on) {
  const std::string_view name = options.about.empty() ? text : options.about;
  const Pressable item = pressable(ui, name, {width_of(ui, text, options), height::control}, options.enabled);
  paint_button(ui, item, text, options, on);
  return {item, &ui.mirror().item(item.id, Role::button, name)};
}

void show_tooltip(const Ui& ui, const Pressable& item, std::string_view text) {
  if (!item.hovered || item.held || !ImGui::IsItemHovered(ImGuiHoveredFlags_DelayShort)) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(space::m, space::s));
  ImGui::BeginTooltip();
  const TextStyle style{type::small, Weight::regular, ui.theme().text};
  const ImVec2 size = line_size(ui, style, text), corner = ImGui::GetCursorScreenPos();
  ImGui::Dummy(size);
  paint_line(ui, corner, style, text);
  ImGui::EndTooltip();
  ImGui::PopStyleVar();
}

/// The tick box or the knob of check().
void paint_box(const Ui& ui, const Pressable& item, bool on, bool enabled) {
  constexpr float kBox = 20;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = ui.theme();
  const ImVec2 corner(item.corner.x + space::xs, item.corner.y + (item.size.y - kBox) / 2);
  const ImVec2 end(corner.x + kBox, corner.y + kBox);
  const Colour fill = !on       ? state_colour(item, theme.surface, theme.hover, theme.pressed)
                      : enabled ? state_colour(item, theme.accent, theme.accent_hover, theme.accent_pressed)
                                : theme.border_strong;
  list.AddRectFilled(corner, end, fill.packed(), 5);
  if (!on) list.AddRect(corner, end, (enabled ? theme.border_strong : theme.border).packed(), 5, 0, 1.5f);
  if (on) draw_icon(list, Icon::check, {corner.x + 2, corner.y + 2}, 16, theme.on_accent);
}

}  // namespace

float button_width(const Ui& ui, std::string_view text, Icon icon) {
  return line_size(ui, button_text({}), text).x + 2 * space::l +
         (icon == Icon::none ? 0 : kIconSize + space::s);
}

bool button(Ui& ui, std::string_view text, const ButtonOptions& options) {
  return any_button(ui, text, options, false).first.pressed;
}

bool icon_button(Ui& ui, Icon icon, std::string_view name, bool enabled) {
  const ButtonOptions options{
      .emphasis = Emphasis::quiet, .icon = icon, .enabled = enabled, .width = height::control, .about = name};
  const Pressable item = any_button(ui, {}, options, false).first;
  show_tooltip(ui, item, name);
  return item.pressed;
}

bool toggle(Ui& ui, std::string_view text, bool on, const ButtonOptions& options) {
  const auto [item, node] = any_button(ui, text, options, on);
  node->pressed = on ? State::on : State::off;
  return item.pressed;
}

void file_button(Ui& ui, std::string_view text, const ButtonOptions& options, std::string_view purpose) {
  MirrorNode& node = *any_button(ui, text, options, false).second;
  node.gesture = Gesture::open_file;
  node.content = purpose;
}

bool copy_button(Ui& ui, std::string_view text, std::string_view content, const ButtonOptions& options) {
  ButtonOptions shown = options;
  if (!content.empty() && ui.mirror().copied() == content) shown.icon = Icon::check;
  const auto [item, node] = any_button(ui, text, shown, false);
  node->gesture = Gesture::copy;
  node->content = content;
  if (item.pressed) ui.mirror().note_copied(content);
  return item.pressed;
}

bool link(Ui& ui, std::string_view text, std::string_view about) {
  const std::string_view name = about.empty() ? text : about;
  TextStyle style{type::body, Weight::regular, ui.theme().accent};
  const ImVec2 words = line_size(ui, style, text);
  const Pressable item = pressable(ui, name, {std::min(words.x, width_left(ui)), words.y + space::xs});
  if (item.visible) {
    style.colour = state_colour(item, ui.theme().accent, ui.theme().accent_hover, ui.theme().accent_pressed);
    paint_line(ui, item.corner, style, text, item.size.x);
    const float base = item.corner.y + words.y;
    ImGui::GetWindowDrawList()->AddLine({item.corner.x, base}, {item.end().x, base},
                                        style.colour.with_alpha(item.hovered ? 255 : 110).packed());
    paint_focus(ui, item, 2);
  }
  ui.mirror().item(item.id, Role::link, name);
  return item.pressed;
}

bool check(Ui& ui, std::string_view text, bool on, bool enabled) {
  constexpr float kTextLeft = 32;
  const TextStyle style{type::body, Weight::regular, enabled ? ui.theme().text : ui.theme().muted};
  const float room = width_left(ui) - kTextLeft - space::xs;
  const float words = std::min(line_size(ui, style, text).x, room);
  const float high = std::max(height::control, wrapped(ui, {}, style, text, room, false) + space::s);
  const Pressable item = pressable(ui, text, {kTextLeft + words + space::xs, high}, enabled);
  if (item.visible) {
    paint_box(ui, item, on, enabled);
    const float text_height = wrapped(ui, {}, style, text, room, false);
    wrapped(ui, {item.corner.x + kTextLeft, item.corner.y + (high - text_height) / 2}, style, text, room + 1,
            true);
    paint_focus(ui, item);
  }
  ui.mirror().item(item.id, Role::checkbox, text).checked = on ? State::on : State::off;
  return item.pressed;
}

void help(Ui& ui, std::string_view term, std::string_view explanation) {
  constexpr float kSize = 22, kWidth = 320;
  const std::string id = std::string("? ").append(term);
  const Pressable item = pressable(ui, id, {kSize, kSize});
  const bool open = ImGui::IsPopupOpen(id.c_str());
  if (item.visible) {
    const Colour fill = state_colour(item, open ? ui.theme().accent_soft : ui.theme().sunken,
                                     ui.theme().hover, ui.theme().pressed);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 centre(item.corner.x + kSize / 2, item.corner.y + kSize / 2);
    list.AddCircleFilled(centre, kSize / 2, fill.packed());
    draw_icon(list, Icon::help, {centre.x - 7, centre.y - 7}, 14, ui.theme().muted);
    paint_focus(ui, item, kSize / 2);
  }
  ui.mirror().item(item.id, Role::button, id).expanded = open ? State::on : State::off;
  if (item.pressed && !open) ImGui::OpenPopup(id.c_str());

  ImGui::SetNextWindowSize({std::min(kWidth, ImGui::GetIO().DisplaySize.x - 2 * space::l), 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(space::l, space::l));
  if (ImGui::BeginPopup(id.c_str(), ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoScrollWithMouse)) {
    const float edge = ui.right_edge(), line = ui.line();
    ui.set_right_edge(ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - space::l);
    ui.set_line(0);
    ui.mirror().begin(Role::group, term);
    heading(ui, 3, term);
    paragraph(ui, explanation);
    ui.mirror().end();
    ui.set_right_edge(edge);
    ui.set_line(line);
    const bool close = (item.pressed && open) || ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    if (close) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
}

}  // namespace ruas::ui
