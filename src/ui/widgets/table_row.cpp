#include "ui/widgets/table_row.hpp"

#include <algorithm>
#include <string>

#include "base/segment_letters.hpp"
#include "ui/widgets/marks.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

/// Too long for one line, and no word of it is longer than that.
bool wraps_at_words(const Ui& ui, const TextStyle& style, std::string_view text, float room) {
  if (line_size(ui, style, text).x <= room) return false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (line_size(ui, style, text.substr(at, end - at)).x > room) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

void TableRow::pressable(std::string_view name, bool selected) {
  name_ = name;
  selected_ = selected;
}

MirrorRect TableRow::next_cell(std::string_view text) {
  float left = place_.corner.x;
  for (std::size_t index = 0; index < cell_; ++index) left += place_.widths[index];
  const float width = cell_ < place_.widths.size() ? place_.widths[cell_] : 0;
  MirrorNode& cell = ui_.mirror().begin(Role::cell, text);
  cell.rect = {left, place_.corner.y, width, place_.height};
  const MirrorRect rect = cell.rect;
  if (cell_ == 0 && !name_.empty()) press_row();
  ++cell_;
  return rect;
}

void TableRow::press_row() {
  const Pressable item = pressable_at(ui_, name_, place_.corner, {place_.width, place_.height}, true, true);
  pressed_ = item.pressed;
  if (item.visible) {
    const Theme& theme = ui_.theme();
    const Colour ground = selected_
                              ? theme.accent_soft
                              : state_colour(item, theme.surface.with_alpha(0), theme.hover, theme.pressed);
    ImGui::GetWindowDrawList()->AddRectFilled(item.corner, item.end(), ground.packed(), radius::control);
    paint_focus(ui_, item);
  }
  ui_.mirror().item(item.id, Role::button, name_).pressed = selected_ ? State::on : State::off;
}

void TableRow::write(const MirrorRect& cell, std::string_view text, Colour colour) {
  const TextStyle style{type::body, Weight::regular, colour};
  const float room = cell.width - 2 * kCellInset;
  const bool number = cell_ <= columns_.size() && columns_[cell_ - 1].number;
  const float high = wrapped(ui_, {}, style, text, room, false);
  // In a row of one line a word that is too long is cut short; in a taller one it goes on in the next line.
  const bool tall = cell.height >= 1.5f * height::row;
  if (!number && high <= cell.height && (tall || wraps_at_words(ui_, style, text, room))) {
    wrapped(ui_, {cell.left + kCellInset, cell.top + (cell.height - high) / 2}, style, text, room, true);
    return;
  }
  const ImVec2 words = line_size(ui_, style, text);
  const float left =
      number ? cell.left + cell.width - kCellInset - std::min(words.x, room) : cell.left + kCellInset;
  paint_line(ui_, {left, cell.top + (cell.height - words.y) / 2}, style, text, room);
}

void TableRow::text(std::string_view text) {
  write(next_cell(text), text, ui_.theme().text);
  ui_.mirror().end();
}

void TableRow::muted(std::string_view text) {
  write(next_cell(text), text, ui_.theme().muted);
  ui_.mirror().end();
}

void TableRow::bar(double fraction, std::string_view text, Colour colour) {
  const MirrorRect cell = next_cell(text);
  const float width = (cell.width - 2 * kCellInset) * static_cast<float>(std::clamp(fraction, 0.0, 1.0));
  const float bottom = cell.top + cell.height / 2 + 15;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({cell.left + kCellInset, bottom - 4}, {cell.left + cell.width - kCellInset, bottom},
                     ui_.theme().pressed.packed(), 2);
  list.AddRectFilled({cell.left + kCellInset, bottom - 4},
                     {cell.left + kCellInset + std::max(2.0f, width), bottom}, colour.packed(), 2);
  write({cell.left, cell.top - 4, cell.width, cell.height}, text, ui_.theme().text);
  ui_.mirror().end();
}

void TableRow::difference(double value, std::string_view text) {
  const MirrorRect cell = next_cell(text);
  const float half = (cell.width - 2 * kCellInset) / 2, middle = cell.left + kCellInset + half;
  const float reach = half * static_cast<float>(std::clamp(value, -1.0, 1.0));
  const float bottom = cell.top + cell.height / 2 + 15;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({middle - half, bottom - 4}, {middle + half, bottom}, ui_.theme().pressed.packed(), 2);
  list.AddRectFilled({std::min(middle, middle + reach), bottom - 4},
                     {std::max(middle, middle + reach), bottom}, ui_.theme().accent.packed(), 2);
  list.AddLine({middle, bottom - 6}, {middle, bottom + 2}, ui_.theme().border_strong.packed());
  write({cell.left, cell.top - 4, cell.width, cell.height}, text, ui_.theme().text);
  ui_.mirror().end();
}

void TableRow::chip(SegmentMark mark, std::string_view text) {
  std::string name = segment_letter(mark.letter);
  if (!text.empty()) name.append(": ").append(text);
  const MirrorRect cell = next_cell(name);
  paint_mark(ui_, {cell.left + kCellInset, cell.top + (cell.height - kMarkSize) / 2}, mark);
  if (!text.empty())
    write({cell.left + kMarkSize + space::s, cell.top, cell.width - kMarkSize - space::s, cell.height}, text,
          ui_.theme().text);
  ui_.mirror().end();
}

void TableRow::custom(const std::function<void()>& draw) {
  const MirrorRect cell = next_cell({});
  const float edge = ui_.right_edge(), line = ui_.line();
  ImGui::SetCursorScreenPos({cell.left + kCellInset, cell.top});
  ImGui::BeginGroup();
  ui_.set_right_edge(cell.left + cell.width - space::xs);
  ui_.set_line(cell.height);
  draw();
  ui_.set_line(line);
  ui_.set_right_edge(edge);
  ImGui::EndGroup();
  ui_.mirror().end();
}

}  // namespace ruas::ui
