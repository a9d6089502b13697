// The colours of segments: Okabe-Ito up to 7, Petroff's ten up to 10, a Glasbey-like series up to 50, each
// with a shape and (in a chip) a letter, so that no segment is told by colour alone.
//
// Okabe & Ito, "Color Universal Design" (2008); Petroff, "Accessible color sequences for data visualization"
// (arXiv:2107.02270); Glasbey et al., "Colour displays for categorical images" (2007).
#pragma once

#include <cstddef>

#include "ui/colour.hpp"

namespace ruas::ui {

/// What colours are seen on: pale colours are deepened for light, deep ones lifted for dark.
enum class Background { light, dark };

enum class Shape { circle, square, triangle, diamond, pentagon, star, cross };

inline constexpr std::size_t kMostSegmentColours = 50;

struct SegmentStyle {
  Colour fill;  // points, bars, chips
  Colour ink;   // text on `fill`, black or white, the one that reads better (≥ 4.5:1)
  Shape shape = Shape::circle;
};

/// What tells a segment from the others: its letter. Colour and shape follow it, as long as there are no more
/// than seven letters, or always more: only across that border another series of colours begins.
struct SegmentMark {
  std::size_t letter = 0;   // 0 for A
  std::size_t letters = 1;  // up to the last one in use: how many colours are needed
  friend bool operator==(const SegmentMark&, const SegmentMark&) = default;
};

/// Beyond kMostSegmentColours the colours start again.
SegmentStyle segment_style(SegmentMark mark, Background background);

/// Points in no segment (set aside), and points that a selection leaves out.
Colour no_segment_colour(Background background);

}  // namespace ruas::ui
