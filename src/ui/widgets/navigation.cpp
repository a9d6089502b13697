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

TextStyle bar_style(const Ui& ui, bool current, Colour colour) {
  return {type::small, current ? Weight::strong : Weight::regular, current ? ui.theme().text : colour};
}

/// How wide the steps of the bar are. Where not every word has room, only the current step has one.
class BarWidths {
 public:
  BarWidths(const Ui& ui, std::span<const Step> steps, std::size_t current, float room) {
    const float count = static_cast<float>(std::max<std::size_t>(1, steps.size()));
    of_others_ = of_current_ = std::min(room / count, kWidest);
    for (std::size_t index = 0; index < steps.size(); ++index) {
      const float words = line_size(ui, bar_style(ui, true, {}), steps[index].text).x + space::s;
      all_have_words_ = all_have_words_ && words <= of_others_;
      if (index == current) of_current_ = std::max(of_current_, words);
    }
    if (all_have_words_ || count < 2) return;
    of_others_ = std::min((room - of_current_) / (count - 1), kWidest);
  }
  float of(bool current) const { return current ? of_current_ : of_others_; }
  bool has_words(bool current) const { return current || all_have_words_; }

 private:
  static constexpr float kWidest = 160;
  float of_others_ = 0, of_current_ = 0;
  bool all_have_words_ = true;
};

/// One step of the bar at the bottom of a narrow page: icon over word, or the icon alone.
void paint_in_bar(const Ui& ui, const Pressable& item, const Step& step, bool current, bool words) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour colour = current ? ui.theme().accent : ink(ui.theme(), step, current);
  const float half = std::min(28.0f, item.size.x / 2);  // of the ground behind the icon
  if (current)
    list.AddRectFilled({item.corner.x + item.size.x / 2 - half, item.corner.y + 6},
                       {item.corner.x + item.size.x / 2 + half, item.corner.y + 34},
                       ui.theme().accent_soft.packed(), 14);
  const float icon_top = words ? item.corner.y + 11 : item.corner.y + (item.size.y - kIcon) / 2;
  draw_icon(list, step.icon, {item.corner.x + (item.size.x - kIcon) / 2, icon_top}, kIcon, colour);
  if (words) {
    const TextStyle style = bar_style(ui, current, colour);
    const float width = std::min(line_size(ui, style, step.text).x, item.size.x - space::xs);
    paint_line(ui, {item.corner.x + (item.size.x - width) / 2, item.end().y - 22}, style, step.text,
               item.size.x);
  }
  paint_focus(ui, item);
}

}  // namespace

std::optional<std::size_t> steps(Ui& ui, std::span<const Step> steps, std::size_t current) {
  std::optional<std::size_t> pressed;
  const BarWidths widths(ui, steps, current, width_left(ui));
  for (std::size_t index = 0; index < steps.size(); ++index) {
    const Step& step = steps[index];
    if (ui.narrow() && index > 0) ImGui::SameLine(0, 0);
    const bool is_current = index == current;
    const ImVec2 size = ui.narrow() ? ImVec2(widths.of(is_current), height::bar)
                                    : ImVec2(width_left(ui), height::control + space::xs);
    const Pressable item = pressable(ui, step.text, size, step.enabled);
    if (item.visible && ui.narrow()) paint_in_bar(ui, item, step, is_current, widths.has_words(is_current));
    if (item.visible && !ui.narrow()) paint_in_list(ui, item, step, is_current);
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
  const float left = ImGui::GetCursorScreenPos().x;
  float bottom = 0;
  for (std::size_t index = 0; index < texts.size(); ++index) {
    const bool on = index == current;
    const TextStyle style{type::body, on ? Weight::strong : Weight::regular,
                          on ? ui.theme().text : ui.theme().muted};
    const ImVec2 words = line_size(ui, style, texts[index]);
    const float width = words.x + 2 * space::m;
    const bool fits = index > 0 && ImGui::GetItemRectMax().x + space::xs + width <= ui.right_edge();
    if (fits) ImGui::SameLine(0, space::xs);
    const Pressable item = pressable(ui, texts[index], {width, height::control});
    bottom = item.end().y;
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
  ImGui::GetWindowDrawList()->AddLine({left, bottom + 1}, {ui.right_edge(), bottom + 1},
                                      ui.theme().border.packed());
  ui.mirror().end();
  ImGui::PopID();
  return pressed;
}

}  // namespace ruas::ui
