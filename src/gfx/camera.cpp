#include "gfx/camera.hpp"

#include <algorithm>
#include <cmath>

namespace ruas {

Vec2 to_screen(const Camera& camera, const ViewSize& size, Vec2 plane) {
  return {size.width / 2 + (plane.x - camera.center.x) * camera.scale,
          size.height / 2 - (plane.y - camera.center.y) * camera.scale};
}

Vec2 to_plane(const Camera& camera, const ViewSize& size, Vec2 screen) {
  return {camera.center.x + (screen.x - size.width / 2) / camera.scale,
          camera.center.y - (screen.y - size.height / 2) / camera.scale};
}

Bounds visible_bounds(const Camera& camera, const ViewSize& size) {
  const Vec2 top_left = to_plane(camera, size, {0, 0});
  const Vec2 bottom_right = to_plane(camera, size, {size.width, size.height});
  return {top_left.x, bottom_right.y, bottom_right.x, top_left.y};
}

Camera fit(const Bounds& data, const ViewSize& size, double margin) {
  const double width = data.right - data.left;
  const double height = data.top - data.bottom;
  const double free_width = std::max(size.width - 2 * margin, 1.0);
  const double free_height = std::max(size.height - 2 * margin, 1.0);
  Camera camera{{(data.left + data.right) / 2, (data.bottom + data.top) / 2}, 1};
  if (width > 0 && height > 0)
    camera.scale = std::min(free_width / width, free_height / height);
  else if (width > 0)
    camera.scale = free_width / width;
  else if (height > 0)
    camera.scale = free_height / height;
  return camera;
}

Camera panned(const Camera& camera, double dx, double dy) {
  return {{camera.center.x - dx / camera.scale, camera.center.y + dy / camera.scale}, camera.scale};
}

Camera zoomed(const Camera& camera, const ViewSize& size, Vec2 pointer, double factor) {
  const Vec2 fixed = to_plane(camera, size, pointer);
  return {{fixed.x + (camera.center.x - fixed.x) / factor, fixed.y + (camera.center.y - fixed.y) / factor},
          camera.scale * factor};
}

Camera clamped(const Camera& camera, const Camera& fitted, const Bounds& data) {
  return {{std::clamp(camera.center.x, data.left, data.right),
           std::clamp(camera.center.y, data.bottom, data.top)},
          std::clamp(camera.scale, fitted.scale * kFarthestZoom, fitted.scale * kClosestZoom)};
}

Camera between(const Camera& from, const Camera& to, double fraction) {
  if (fraction >= 1) return to;
  const double scale = from.scale * std::exp(std::log(to.scale / from.scale) * fraction);
  // The centre follows so that the fixed point of the zoom stays put: in 1 / scale, not in time.
  const double total = 1 / to.scale - 1 / from.scale;
  const double way = std::abs(total) < 1e-9 / from.scale ? fraction : (1 / scale - 1 / from.scale) / total;
  return {{from.center.x + (to.center.x - from.center.x) * way,
           from.center.y + (to.center.y - from.center.y) * way},
          scale};
}

}  // namespace ruas
