// Line icons, drawn with strokes in a 16-point square; no image, no icon font. Decoration: names come from
// the words beside them.
#pragma once

#include "ui/colour.hpp"

struct ImDrawList;
struct ImVec2;

namespace ruas::ui {

enum class Icon {
  none,
  // tools
  open,
  download,
  copy,
  close,
  plus,
  minus,
  check,
  chevron_down,
  chevron_right,
  arrow_up,
  arrow_down,
  search,
  settings,
  reset,
  // signs
  help,
  info,
  warning,
  error,
  sun,
  moon,
  projector,
  language,
  shield,
  // steps
  data,
  criteria,
  segments,
  personas,
  strategy,
  campaign,
  report,
  learn,
};

/// Draws `icon` in the square of `size` points with its upper left corner at `corner`.
void draw_icon(ImDrawList& list, Icon icon, const ImVec2& corner, float size, Colour colour);

}  // namespace ruas::ui
