// The points in view as the instances that shaders/points_*.glsl draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gfx/camera.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

struct PointInstance {
  float x, y;  // device pixels from the middle of the view, y upwards
  std::uint32_t mark;
};

/// Points in the cells that reach into view: at least those in view.
std::size_t count_in_view(const PointIndex& index, const Camera& camera, const ViewSize& size);

/// Those no farther than `border` device pixels outside the view; emphasised ones last, so that they lie on
/// top.
void gather_in_view(const PointIndex& index, std::span<const std::uint8_t> marks, const Camera& camera,
                    const ViewSize& size, double pixels_per_point, double border,
                    std::vector<PointInstance>& into);

/// Radius of a point in CSS pixels: the more points a view of all data would crowd, the smaller; zooming in
/// enlarges.
double point_radius(std::size_t points, double zoom);

/// Of points with the same mark that lie on the same place, keeps one: the others would be painted under it,
/// each at its full price. Places are squares of kSamePlace device pixels that move with the plane, so that
/// panning keeps the choice. view_width, view_height: device pixels; `taken` is room to work in.
void drop_covered(std::vector<PointInstance>& points, const Camera& camera, double pixels_per_point,
                  double view_width, double view_height, std::vector<std::uint8_t>& taken);

}  // namespace ruas
