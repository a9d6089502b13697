// The mark of a segment as chips and tables show it: its colour, its letter, its shape.
#pragma once

#include "imgui.h"

#include "ui/palette.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

inline constexpr float kMarkSize = 24;

/// A square of kMarkSize with the letter, at `corner`.
void paint_mark(const Ui& ui, ImVec2 corner, SegmentMark mark);

}  // namespace ruas::ui
