#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

#include "ui/fonts.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

TextStyle heading_style(const Ui& ui, int level) {
  const float size = level == 1 ? type::heading : level == 2 ? type::title : type::body;
  return {size, Weight::strong, ui.theme().text};
}

/// Wrapped words at the cursor. Returns where they stand.
MirrorRect write(Ui& ui, const TextStyle& style, std::string_view text) {
  const float width = width_left(ui);
  const ImVec2 one_line = line_size(ui, style, text);
  // On a line with other things words stand alone, as wide as they are; else they take the width.
  if (one_line.x <= width && text.find('\n') == std::string_view::npos) {
    const ImVec2 size(one_line.x, wrapped(ui, {}, style, "x", width, false));
    const ImVec2 corner = take_space(ui, size);
    wrapped(ui, corner, style, text, width + 1, true);
    return rect_of(corner, size);
  }
  const ImVec2 size(width, wrapped(ui, {}, style, text, width, false));
  const ImVec2 corner = take_space(ui, size);
  wrapped(ui, corner, style, text, width, true);
  return rect_of(corner, size);
}

}  // namespace

void heading(Ui& ui, int level, std::string_view text) {
  const MirrorRect rect = write(ui, heading_style(ui, level), text);
  ui.mirror().text(Role::heading, text, rect).level = level;
}

void paragraph(Ui& ui, std::string_view text) {
  const MirrorRect rect = write(ui, {type::body, Weight::regular, ui.theme().text}, text);
  ui.mirror().text(Role::paragraph, text, rect);
}

void strong(Ui& ui, std::string_view text) {
  const MirrorRect rect = write(ui, {type::title, Weight::strong, ui.theme().text}, text);
  ui.mirror().text(Role::paragraph, text, rect);
}

void muted(Ui& ui, std::string_view text) {
  const MirrorRect rect = write(ui, {type::small, Weight::regular, ui.theme().muted}, text);
  ui.mirror().text(Role::paragraph, text, rect);
}

void stat(Ui& ui, std::string_view label, std::string_view value) {
  // A long number is written smaller rather than cut short.
  const bool fits =
      line_size(ui, {type::heading, Weight::strong, ui.theme().text}, value).x <= width_left(ui);
  const TextStyle large{fits ? type::heading : type::body, Weight::strong, ui.theme().text};
  const TextStyle small{type::small, Weight::regular, ui.theme().muted};
  const ImVec2 value_size = line_size(ui, large, value), label_size = line_size(ui, small, label);
  const float line = line_height(type::heading);
  const ImVec2 size(std::min(std::max(value_size.x, label_size.x), width_left(ui)),
                    line + space::xs + label_size.y);
  const ImVec2 corner = take_space(ui, size);
  paint_line(ui, {corner.x, corner.y + line - value_size.y}, large, value, size.x);
  paint_line(ui, {corner.x, corner.y + line + space::xs}, small, label, size.x);
  ui.mirror().text(Role::paragraph, std::string(label).append(": ").append(value), rect_of(corner, size));
}

void label_value(Ui& ui, std::string_view label, std::string_view value) {
  const TextStyle quiet{type::small, Weight::regular, ui.theme().muted};
  const TextStyle plain{type::small, Weight::regular, ui.theme().text};
  const float width = width_left(ui);
  const float label_width = std::min(line_size(ui, quiet, label).x, width * 0.5f);
  const float room = width - label_width - space::m;
  const float value_width = std::min(line_size(ui, plain, value).x, room);
  const float height = std::max(wrapped(ui, {}, plain, value, room, false),
                                wrapped(ui, {}, quiet, label, label_width + 1, false));
  const ImVec2 corner = take_space(ui, {width, height});
  wrapped(ui, corner, quiet, label, label_width + 1, true);
  wrapped(ui, {corner.x + width - value_width, corner.y}, plain, value, room + 1, true);
  ui.mirror().text(Role::paragraph, std::string(label).append(": ").append(value),
                   rect_of(corner, {width, height}));
}

void bullet(Ui& ui, std::string_view text) {
  const TextStyle style{type::body, Weight::regular, ui.theme().text};
  const float indent = space::l;
  const float width = width_left(ui) - indent;
  const ImVec2 size(width_left(ui), wrapped(ui, {}, style, text, width, false));
  const ImVec2 corner = take_space(ui, size);
  ImGui::GetWindowDrawList()->AddCircleFilled({corner.x + 5, corner.y + 11}, 2.5f, ui.theme().muted.packed());
  wrapped(ui, {corner.x + indent, corner.y}, style, text, width, true);
  ui.mirror().text(Role::listitem, text, rect_of(corner, size));
}

List::List(Ui& ui, std::string_view name) : ui_(ui) {
  ui_.mirror().begin(Role::list, name);
}
List::~List() {
  ui_.mirror().end();
}

float text_width(const Ui& ui, std::string_view text, float size, Weight weight) {
  return line_size(ui, {size, weight, {}}, text).x;
}

}  // namespace ruas::ui
