#include "ui/widgets/fields.hpp"

#include <algorithm>
#include <cmath>
#include <system_error>

#include <fast_float/fast_float.h>

#include "imgui.h"

#include "base/number_format.hpp"
#include "ui/widgets/buttons.hpp"
#include "ui/widgets/containers.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/text.hpp"

namespace ruas::ui {
namespace {

constexpr float kMostWidth = 320;

/// A field is a group of layout: label, the control, and a line under it.
class FieldFrame {
 public:
  FieldFrame(Ui& ui, std::string_view label, const FieldOptions& field)
      : ui_(ui), field_(field), edge_(ui.right_edge()), line_(ui.line()) {
    width_ = field.width > 0 ? field.width : std::min(width_left(ui), kMostWidth);
    ImGui::BeginGroup();
    push_id(label);
    ui.set_right_edge(ImGui::GetCursorScreenPos().x + width_);
    ui.set_line(0);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(space::s, space::xs));
    if (field.label_visible) write_label(label);
  }
  ~FieldFrame() {
    const std::string_view below = field_.error.empty() ? field_.hint : field_.error;
    if (!below.empty()) write_below(below);
    ImGui::PopStyleVar();
    ImGui::PopID();
    ImGui::EndGroup();
    ui_.set_right_edge(edge_);
    ui_.set_line(line_);
  }
  FieldFrame(const FieldFrame&) = delete;

  float width() const { return width_; }

  void complete(MirrorNode& node) const {
    node.disabled = !field_.enabled;
    node.invalid = !field_.error.empty();
    node.description = field_.error.empty() ? field_.hint : field_.error;
  }

 private:
  void write_label(std::string_view label) {
    const TextStyle style{type::small, Weight::strong, ui_.theme().text};
    const bool has_help = !field_.help.empty();
    const ImVec2 size(std::min(line_size(ui_, style, label).x, width_), has_help ? 22.0f : 20.0f);
    const ImVec2 corner = take_space(ui_, size);
    paint_line(ui_, {corner.x, corner.y + 1}, style, label, size.x);
    if (!has_help) return;
    ImGui::SameLine(0, space::s);
    ruas::ui::help(ui_, label, field_.help);
  }

  void write_below(std::string_view text) {
    const TextStyle style{type::small, Weight::regular,
                          field_.error.empty() ? ui_.theme().muted : ui_.theme().error.text};
    const float high = wrapped(ui_, {}, style, text, width_, false);
    wrapped(ui_, take_space(ui_, {width_, high}), style, text, width_, true);
  }

  Ui& ui_;
  const FieldOptions& field_;
  float edge_, line_, width_ = 0;
};

void paint_frame(const Ui& ui, const Pressable& item, const FieldOptions& field) {
  const Theme& theme = ui.theme();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour fill =
      !field.enabled ? theme.sunken : state_colour(item, theme.surface, theme.surface, theme.surface);
  Colour edge = field.enabled ? theme.border_strong : theme.border;
  if (item.hovered && field.enabled) edge = theme.text;
  if (!field.error.empty()) edge = theme.error.text;
  list.AddRectFilled(item.corner, item.end(), fill.packed(), radius::control);
  list.AddRect(item.corner, item.end(), edge.packed(), radius::control);
}

void paint_value(const Ui& ui, const Pressable& item, std::string_view text, Colour colour, float room,
                 bool centred) {
  const TextStyle style{type::body, Weight::regular, colour};
  const ImVec2 words = line_size(ui, style, text);
  const float inset = centred ? std::max(space::s, (item.size.x - words.x) / 2) : space::m;
  paint_line(ui, {item.corner.x + inset, item.corner.y + (item.size.y - words.y) / 2}, style, text, room);
}

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

}  // namespace

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
  const std::optional<double> index = read_number(*edit, 0);
  if (!index || *index < 0 || *index >= static_cast<double>(options.size())) return std::nullopt;
  const auto now = static_cast<std::size_t>(*index);
  return now == chosen ? std::nullopt : std::optional(now);
}

std::optional<double> number_field(Ui& ui, std::string_view label, double value, const NumberRange& range,
                                   const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  std::optional<double> wanted;
  if (step_button(ui, Icon::minus, std::string("− ").append(label), field.enabled && value > range.least))
    wanted = value - range.step;
  ImGui::SameLine(0, space::xs);
  const float width = std::clamp(frame.width() - 2 * (height::control + space::xs), 64.0f, 120.0f);
  const Pressable item = pressable(ui, "number", {width, height::control}, field.enabled);
  const std::string text = format_number(value, range.decimals, ui.language());
  if (item.visible) {
    paint_frame(ui, item, field);
    // While the keyboard is in the field, its real <input> shows what is typed.
    if (!ui.focused(item.id))
      paint_value(ui, item, value == 0 && !field.placeholder.empty() ? field.placeholder : text,
                  field.enabled ? ui.theme().text : ui.theme().muted, width - 2 * space::xs, true);
    paint_focus(ui, item);
  }
  MirrorNode& node = ui.mirror().item(item.id, Role::spinbutton, label);
  node.value = text;
  node.now = value;
  node.least = range.least;
  node.most = range.most;
  node.step = range.step;
  frame.complete(node);
  ImGui::SameLine(0, space::xs);
  if (step_button(ui, Icon::plus, std::string("+ ").append(label), field.enabled && value < range.most))
    wanted = value + range.step;

  if (const std::optional<std::string> edit = ui.mirror().take_edit(item.id); edit && field.enabled)
    if (const std::optional<double> typed = read_number(*edit, range.decimals);
        typed && inside(*typed, range))
      wanted = *typed;
  if (!wanted) return std::nullopt;
  const double kept = std::clamp(*wanted, range.least, range.most);
  return kept == value ? std::nullopt : std::optional(kept);
}

std::optional<std::string> text_field(Ui& ui, std::string_view label, std::string_view value,
                                      const FieldOptions& field) {
  const FieldFrame frame(ui, label, field);
  const Pressable item = pressable(ui, "text", {frame.width(), height::control}, field.enabled);
  if (item.visible) {
    paint_frame(ui, item, field);
    const bool empty = value.empty();
    if (!ui.focused(item.id))
      paint_value(ui, item, empty ? field.placeholder : value,
                  empty || !field.enabled ? ui.theme().muted : ui.theme().text, item.size.x - 2 * space::m,
                  false);
    paint_focus(ui, item);
  }
  MirrorNode& node = ui.mirror().item(item.id, Role::textbox, label);
  node.value = value;
  frame.complete(node);
  std::optional<std::string> edit = ui.mirror().take_edit(item.id);
  if (!edit || *edit == value || !field.enabled) return std::nullopt;
  return edit;
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
