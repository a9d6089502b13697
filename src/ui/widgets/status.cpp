#include "ui/widgets/status.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "imgui.h"

#include "base/number_format.hpp"
#include "base/segment_letters.hpp"
#include "ui/widgets/buttons.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/marks.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

const Tone& tone_of(const Theme& theme, Severity severity) {
  switch (severity) {
    case Severity::info:
      return theme.info;
    case Severity::good:
      return theme.good;
    case Severity::warning:
      return theme.warning;
    case Severity::error:
      return theme.error;
  }
  return theme.info;
}

Icon icon_of(Severity severity) {
  constexpr std::array kIcons = {Icon::info, Icon::check, Icon::warning, Icon::error};
  return kIcons[static_cast<std::size_t>(severity)];
}

/// The width that the buttons of a notice take at its right.
float buttons_width(const Ui& ui, const NoticeOptions& options) {
  float width = 0;
  if (!options.action.empty()) width += button_width(ui, options.action) + space::s;
  if (!options.close.empty()) width += height::control;
  return width;
}

NoticeAnswer notice_buttons(Ui& ui, const NoticeOptions& options, std::string_view text) {
  NoticeAnswer answer = NoticeAnswer::none;
  if (!options.action.empty() && button(ui, options.action)) answer = NoticeAnswer::action;
  if (!options.action.empty() && !options.close.empty()) ImGui::SameLine(0, space::s);
  // Several notices have the same closing button: the name says which is closed.
  const std::string about = std::string(options.close).append(": ").append(text);
  if (!options.close.empty() && icon_button(ui, Icon::close, about)) answer = NoticeAnswer::close;
  return answer;
}

}  // namespace

NoticeAnswer notice(Ui& ui, Severity severity, std::string_view text, const NoticeOptions& options) {
  const Tone& tone = tone_of(ui.theme(), severity);
  const TextStyle style{type::body, Weight::regular, tone.text};
  constexpr float kTextLeft = space::m + 18 + space::s;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = width_left(ui), buttons = buttons_width(ui, options);
  const bool below = buttons > 0 && width - buttons < 280;  // a narrow notice has its buttons under the words
  const float room = width - kTextLeft - space::m - (below || buttons == 0 ? 0 : buttons + space::s);
  const float words = wrapped(ui, {}, style, text, room, false);
  const float button_row = buttons > 0 ? height::control : 0;
  const float high =
      below ? words + space::s + button_row + 2 * space::s : std::max(words, button_row) + 2 * space::s;

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 end(corner.x + width, corner.y + high);
  list.AddRectFilled(corner, end, tone.fill.packed(), radius::control);
  list.AddRect(corner, end, tone.edge.packed(), radius::control);
  const float text_top = below ? corner.y + space::s : corner.y + (high - words) / 2;
  draw_icon(list, icon_of(severity), {corner.x + space::m, text_top + 2}, 18, tone.text);
  wrapped(ui, {corner.x + kTextLeft, text_top}, style, text, room + 1, true);

  const std::string_view id = options.id.empty() ? text : options.id;
  ui.mirror().begin(severity == Severity::error ? Role::alert : Role::status, {}).rect =
      rect_of(corner, {width, high});
  ui.mirror().text(Role::paragraph, text, rect_of({corner.x + kTextLeft, text_top}, {room, words}));
  NoticeAnswer answer = NoticeAnswer::none;
  if (buttons > 0) {
    push_id(id);
    ImGui::SetCursorScreenPos(
        below ? ImVec2(corner.x + kTextLeft, corner.y + space::s + words + space::s)
              : ImVec2(end.x - buttons - space::s, corner.y + (high - height::control) / 2));
    ImGui::BeginGroup();
    answer = notice_buttons(ui, options, text);
    ImGui::EndGroup();
    ImGui::PopID();
  }
  ui.mirror().end();
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({width, high});
  return answer;
}

bool progress(Ui& ui, std::string_view label, double fraction, std::string_view detail,
              std::string_view cancel) {
  const Theme& theme = ui.theme();
  const TextStyle plain{type::body, Weight::regular, theme.text},
      quiet{type::small, Weight::regular, theme.muted};
  const float button = cancel.empty() ? 0 : button_width(ui, cancel) + space::m;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = std::max(80.0f, width_left(ui) - button), high = height::control;
  const float detail_width = line_size(ui, quiet, detail).x;
  paint_line(ui, corner, plain, label, std::max(40.0f, width - detail_width - space::m));
  paint_line(ui, {corner.x + width - detail_width, corner.y + 2}, quiet, detail);

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 from(corner.x, corner.y + 26), to(corner.x + width, corner.y + 32);
  list.AddRectFilled(from, to, theme.pressed.packed(), 3);
  const float done = fraction < 0 ? 1 : static_cast<float>(std::clamp(fraction, 0.0, 1.0));
  const Colour bar = fraction < 0 ? theme.accent.with_alpha(90) : theme.accent;
  list.AddRectFilled(from, {from.x + std::max(6.0f, width * done), to.y}, bar.packed(), 3);

  MirrorNode& node = ui.mirror().text(Role::progressbar, label, rect_of(corner, {width, high}));
  node.now = fraction;
  node.most = 1;
  node.value = detail;
  ImGui::Dummy({width, high});
  if (cancel.empty()) return false;
  ImGui::SameLine(0, space::m);
  return ruas::ui::button(ui, cancel);
}

void segment_chip(Ui& ui, SegmentMark mark, std::string_view text) {
  const TextStyle style{type::body, Weight::regular, ui.theme().text};
  const float words = text.empty() ? 0 : space::s + line_size(ui, style, text).x;
  const ImVec2 size(std::min(kMarkSize + words, width_left(ui)), kMarkSize);
  const ImVec2 corner = take_space(ui, size);
  paint_mark(ui, corner, mark);
  if (!text.empty())
    paint_line(ui,
               {corner.x + kMarkSize + space::s, corner.y + (kMarkSize - line_size(ui, style, text).y) / 2},
               style, text, size.x - kMarkSize - space::s);
  std::string name = segment_letter(mark.letter);
  if (!text.empty()) name.append(": ").append(text);
  ui.mirror().text(Role::paragraph, name, rect_of(corner, size));
}

void badge(Ui& ui, std::string_view text, Severity severity) {
  const Tone& tone = tone_of(ui.theme(), severity);
  const TextStyle style{type::small, Weight::regular, tone.text};
  const ImVec2 words = line_size(ui, style, text);
  const ImVec2 size(words.x + 2 * space::s, words.y + space::xs);
  const ImVec2 corner = take_space(ui, size);
  ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + size.x, corner.y + size.y},
                                            tone.fill.packed(), size.y / 2);
  paint_line(ui, {corner.x + space::s, corner.y + 2}, style, text);
  ui.mirror().text(Role::paragraph, text, rect_of(corner, size));
}

void skeleton(Ui& ui, int lines) {
  constexpr std::array kShares = {0.92f, 0.78f, 0.86f, 0.55f};
  const float width = width_left(ui);
  for (int line = 0; line < lines; ++line) {
    const float share = kShares[static_cast<std::size_t>(line) % kShares.size()];
    const ImVec2 corner = take_space(ui, {width, 22});
    ImGui::GetWindowDrawList()->AddRectFilled(
        {corner.x, corner.y + 5}, {corner.x + width * share, corner.y + 17}, ui.theme().hover.packed(), 4);
  }
}

}  // namespace ruas::ui
