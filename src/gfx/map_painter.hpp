// What the map looks like in one frame, and whoever can paint it. The browser's painter is
// gfx/map_renderer.hpp; without one (in native tests) the map has its frame, words and manners but no points.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "gfx/camera.hpp"
#include "gfx/density_image.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

/// sRGB, not premultiplied.
struct Rgba {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  friend bool operator==(const Rgba&, const Rgba&) = default;
};

/// Form of a point, numbered as in shaders/points.frag.
enum class PointShape : std::uint8_t { circle, square, triangle, diamond, pentagon, star, cross };

/// How the points of one mark are drawn.
struct MarkStyle {
  Rgba colour;
  PointShape shape = PointShape::circle;
  friend bool operator==(const MarkStyle&, const MarkStyle&) = default;
};

struct MapPicture {
  const PointIndex* points = nullptr;
  std::span<const std::uint8_t> marks;  // one per point, in the order of the index
  std::uint64_t points_revision = 0;    // differs when points or marks do
  std::array<MarkStyle, kMarks> styles;
  Rgba background;
  Camera camera;                // scale in CSS pixels
  ViewSize size;                // CSS pixels
  double pixels_per_point = 1;  // device pixels per CSS pixel
};

/// Device pixels of the frame, from its bottom left as OpenGL counts.
struct PixelRectangle {
  int left = 0, bottom = 0, width = 0, height = 0;
  friend bool operator==(const PixelRectangle&, const PixelRectangle&) = default;
};

class MapPainter {
 public:
  virtual ~MapPainter() = default;
  /// Paints over what the frame holds in `view`, no further than `clip`. Blending and bindings are left
  /// changed.
  virtual void paint(const MapPicture& picture, const PixelRectangle& view, const PixelRectangle& clip) = 0;
};

/// Up to so many points on places of their own in view are drawn one by one, more as a density image.
/// Measured: where there is no graphics card a point costs 6–8 µs of processor time, the density image next
/// to nothing.
inline constexpr std::size_t kMostSinglePoints = 4'000;
/// More in view are not even looked through for those that lie on one another.
inline constexpr std::size_t kMostPointsLookedThrough = 30'000;

}  // namespace ruas
