// Draws into the text of an SVG picture.
#pragma once

#include <string>

#include "ui/pen.hpp"

namespace ruas::ui {

class SvgPen final : public Pen {
 public:
  void filled_box(PenPoint from, PenPoint to, Colour colour, float rounding) override;
  void box(PenPoint from, PenPoint to, Colour colour, float rounding, float width) override;
  void disc(PenPoint centre, float radius, Colour colour) override;
  void ellipse(PenPoint centre, PenPoint radii, Colour colour, float width) override;
  void line(PenPoint from, PenPoint to, Colour colour, float width) override;
  void closed(std::span<const PenPoint> points, Colour colour, float width) override;
  void quadratic(PenPoint from, PenPoint by, PenPoint to, Colour colour, float width) override;
  void cubic(PenPoint from, PenPoint by, PenPoint and_by, PenPoint to, Colour colour, float width) override;

  /// The whole picture; `title` is read by screen readers, and is escaped here.
  std::string picture(float width, float height, std::string_view title) const;

 private:
  std::string shapes_;
};

/// `text` as the content or an attribute of XML.
std::string escaped(std::string_view text);

}  // namespace ruas::ui
