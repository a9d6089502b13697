#include "ui/widgets/field_frame.hpp"

#include <algorithm>

#include "imgui.h"

#include "ui/widgets/buttons.hpp"
#include "ui/widgets/containers.hpp"
#include "ui/widgets/text.hpp"

namespace ruas::ui {
namespace {

constexpr float kMostWidth = 320;

}  // namespace

FieldFrame::FieldFrame(Ui& ui, std::string_view label, const FieldOptions& field)
    : ui_(ui), field_(field), edge_(ui.right_edge()), line_(ui.line()) {
  width_ = field.width > 0 ? field.width : std::min(width_left(ui), kMostWidth);
  ImGui::BeginGroup();
  push_id(label);
  ui.set_right_edge(ImGui::GetCursorScreenPos().x + width_);
  ui.set_line(0);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(space::s, space::xs));
  if (field.label_visible) write_label(label);
}

FieldFrame::~FieldFrame() {
  const std::string_view below = field_.error.empty() ? field_.hint : field_.error;
  if (!below.empty()) write_below(below);
  ImGui::PopStyleVar();
  ImGui::PopID();
  ImGui::EndGroup();
  ui_.set_right_edge(edge_);
  ui_.set_line(line_);
}

void FieldFrame::complete(MirrorNode& node) const {
  node.disabled = !field_.enabled;
  node.invalid = !field_.error.empty();
  node.description = field_.error.empty() ? field_.hint : field_.error;
}

void FieldFrame::write_label(std::string_view label) {
  const TextStyle style{type::small, Weight::strong, ui_.theme().text};
  const bool has_help = !field_.help.empty();
  const ImVec2 size(std::min(line_size(ui_, style, label).x, width_), has_help ? 22.0f : 20.0f);
  const ImVec2 corner = take_space(ui_, size);
  paint_line(ui_, {corner.x, corner.y + 1}, style, label, size.x);
  if (!has_help) return;
  ImGui::SameLine(0, space::s);
  ruas::ui::help(ui_, label, field_.help);
}

void FieldFrame::write_below(std::string_view text) {
  const TextStyle style{type::small, Weight::regular,
                        field_.error.empty() ? ui_.theme().muted : ui_.theme().error.text};
  const float high = wrapped(ui_, {}, style, text, width_, false);
  wrapped(ui_, take_space(ui_, {width_, high}), style, text, width_, true);
}

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

}  // namespace ruas::ui
