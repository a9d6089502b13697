// What a figure is drawn with, so that the screen and a file show the same: on the canvas, or as SVG.
#pragma once

#include <span>

#include "ui/colour.hpp"

namespace ruas::ui {

struct PenPoint {
  float x = 0, y = 0;
};

/// Lengths in points, y downwards. A `width` is that of the stroke.
class Pen {
 public:
  virtual ~Pen() = default;
  virtual void filled_box(PenPoint from, PenPoint to, Colour colour, float rounding) = 0;
  virtual void box(PenPoint from, PenPoint to, Colour colour, float rounding, float width) = 0;
  virtual void disc(PenPoint centre, float radius, Colour colour) = 0;
  virtual void ellipse(PenPoint centre, PenPoint radii, Colour colour, float width) = 0;
  virtual void line(PenPoint from, PenPoint to, Colour colour, float width) = 0;
  virtual void closed(std::span<const PenPoint> points, Colour colour, float width) = 0;
  virtual void quadratic(PenPoint from, PenPoint by, PenPoint to, Colour colour, float width) = 0;
  virtual void cubic(PenPoint from, PenPoint by, PenPoint and_by, PenPoint to, Colour colour,
                     float width) = 0;

  void circle(PenPoint centre, float radius, Colour colour, float width) {
    ellipse(centre, {radius, radius}, colour, width);
  }
};

}  // namespace ruas::ui
