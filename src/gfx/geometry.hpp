// Points and rectangles of the map's plane. x to the right, y upwards.
#pragma once

namespace ruas {

struct Vec2 {
  double x = 0;
  double y = 0;
  friend bool operator==(const Vec2&, const Vec2&) = default;
};

/// Closed rectangle; left ≤ right and bottom ≤ top.
struct Bounds {
  double left = 0;
  double bottom = 0;
  double right = 0;
  double top = 0;
  friend bool operator==(const Bounds&, const Bounds&) = default;
};

}  // namespace ruas
