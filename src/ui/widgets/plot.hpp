// Where a chart stands on the screen, and lines that charts have in common.
#pragma once

#include "imgui.h"

#include "ui/colour.hpp"

namespace ruas::ui {

/// A rectangle, in points. Places in it are shares: across 0 … 1 from left to right, up 0 … 1 from the
/// bottom.
struct Plot {
  float left, top, width, height;

  ImVec2 at(double across, double up) const {
    return {left + width * static_cast<float>(across), top + height * static_cast<float>(1 - up)};
  }
};

/// A straight line that is told by its dashes as well as by its colour.
void paint_dashes(ImVec2 from, ImVec2 to, Colour colour, float thickness = 1.5f);

}  // namespace ruas::ui
