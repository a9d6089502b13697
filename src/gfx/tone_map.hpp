// From how much lies on a pixel to its colour. The mark gives the hue; a lone point is a paler tone of it,
// the bulk its full colour, a crowd goes on towards black on light ground and white on dark. Brightness is
// read against the view's own pixels (DensityImage::bright_density), so that a crowd does not wash out its
// surroundings.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "gfx/density_image.hpp"
#include "gfx/map_painter.hpp"

namespace ruas {

inline constexpr std::size_t kDensities = 256;

struct ToneSettings {
  std::array<MarkStyle, kMarks> styles;
  Rgba background;
  double lone_weight = 4;  // DensityImage::lone_weight
  int bright_density = 1;  // DensityImage::bright_density
  friend bool operator==(const ToneSettings&, const ToneSettings&) = default;
};

/// kMarks rows of kDensities colours, premultiplied by their opacity; transparent where the density is 0.
std::vector<Rgba> tone_table(const ToneSettings& settings);

}  // namespace ruas
