// What part of the plane is seen. Pure arithmetic: screen positions in CSS pixels from the view's top left, y
// downwards; both axes have the same scale, as distances on a principal-component map mean the same in every
// direction.
#pragma once

#include "gfx/geometry.hpp"

namespace ruas {

struct Camera {
  Vec2 center;       // plane
  double scale = 1;  // CSS pixels per unit
  friend bool operator==(const Camera&, const Camera&) = default;
};

/// Size of the view in CSS pixels, both positive.
struct ViewSize {
  double width = 1;
  double height = 1;
  friend bool operator==(const ViewSize&, const ViewSize&) = default;
};

inline constexpr double kClosestZoom = 2000;  // times the fitting scale
inline constexpr double kFarthestZoom = 0.5;

Vec2 to_screen(const Camera& camera, const ViewSize& size, Vec2 plane);
Vec2 to_plane(const Camera& camera, const ViewSize& size, Vec2 screen);
/// The part of the plane in view.
Bounds visible_bounds(const Camera& camera, const ViewSize& size);

/// All of `data` with `margin` CSS pixels around it; a single point is shown at scale 1.
Camera fit(const Bounds& data, const ViewSize& size, double margin);
/// The plane moves with the pointer by (dx, dy) CSS pixels.
Camera panned(const Camera& camera, double dx, double dy);
/// Scales by `factor`; what lies under `pointer` stays there.
Camera zoomed(const Camera& camera, const ViewSize& size, Vec2 pointer, double factor);
/// Keeps the zoom between kFarthestZoom and kClosestZoom times `fitted`, and the centre over the data.
Camera clamped(const Camera& camera, const Camera& fitted, const Bounds& data);
/// A step from `from` towards `to`: 0 … 1 of the way, even in the logarithm of the scale.
Camera between(const Camera& from, const Camera& to, double fraction);

}  // namespace ruas
