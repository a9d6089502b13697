// The figure of a persona: bamboo, and what it holds. METHODS §10.
#pragma once

#include "protocol/persona_summary.hpp"
#include "ui/palette.hpp"
#include "ui/pen.hpp"

namespace ruas::ui {

inline constexpr float kFigureWidth = 132, kFigureHeight = 148;

/// Its upper left corner at `corner`, on a `ground` of that colour.
void draw_figure(Pen& pen, const protocol::PortraitSummary& portrait, PenPoint corner,
                 const SegmentStyle& style, Colour ground);

}  // namespace ruas::ui
