#include "gfx/visible_points.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ruas {

std::size_t count_in_view(const PointIndex& index, const Camera& camera, const ViewSize& size) {
  return index.empty() ? 0 : index.count(index.cells(visible_bounds(camera, size)));
}

void gather_in_view(const PointIndex& index, std::span<const std::uint8_t> marks, const Camera& camera,
                    const ViewSize& size, double pixels_per_point, double border,
                    std::vector<PointInstance>& into) {
  into.clear();
  if (index.empty()) return;
  const double scale = camera.scale * pixels_per_point;
  const double half_width = size.width * pixels_per_point / 2 + border;
  const double half_height = size.height * pixels_per_point / 2 + border;
  const CellRange cells =
      index.cells({camera.center.x - half_width / scale, camera.center.y - half_height / scale,
                   camera.center.x + half_width / scale, camera.center.y + half_height / scale});
  for (const std::uint8_t emphasised : {0, 1})
    for (int row = cells.first_row; row <= cells.last_row; ++row) {
      const std::size_t end = index.end_of(row, cells.last_column);
      for (std::size_t i = index.begin_of(row, cells.first_column); i < end; ++i) {
        if ((marks[i] & 1) != emphasised) continue;
        const double x = (index.x()[i] - camera.center.x) * scale;
        const double y = (index.y()[i] - camera.center.y) * scale;
        if (std::abs(x) > half_width || std::abs(y) > half_height) continue;
        into.push_back({static_cast<float>(x), static_cast<float>(y), marks[i]});
      }
    }
}

void drop_covered(std::vector<PointInstance>& points, const Camera& camera, double pixels_per_point,
                  double view_width, double view_height, std::vector<std::uint8_t>& taken) {
  constexpr double kSamePlace = 2;
  constexpr double kBeyond = 64;  // points may stick out of the view by their radius
  const double scale = camera.scale * pixels_per_point;
  const auto offset = [&](double center, double size) {
    const double place = center * scale / kSamePlace;
    return (place - std::floor(place)) * kSamePlace + size / 2 + kBeyond;
  };
  const double left = offset(camera.center.x, view_width), low = offset(camera.center.y, view_height);
  const auto across = static_cast<std::size_t>((view_width + 2 * kBeyond) / kSamePlace) + 2;
  const auto up = static_cast<std::size_t>((view_height + 2 * kBeyond) / kSamePlace) + 2;
  taken.assign(across * up, 0);
  std::erase_if(points, [&](const PointInstance& point) {
    const auto column =
        static_cast<std::size_t>(std::max(0.0, (static_cast<double>(point.x) + left) / kSamePlace));
    const auto row =
        static_cast<std::size_t>(std::max(0.0, (static_cast<double>(point.y) + low) / kSamePlace));
    std::uint8_t& place = taken[std::min(row, up - 1) * across + std::min(column, across - 1)];
    const auto here = static_cast<std::uint8_t>(point.mark + 1);
    return std::exchange(place, here) == here;
  });
}

double point_radius(std::size_t points, double zoom) {
  constexpr double kLargest = 5.5;
  constexpr double kSmallest = 2.25;
  constexpr double kRoomy = 300;  // points in a view of the largest size
  const double crowd = static_cast<double>(points) / (kRoomy * std::max(zoom * zoom, 1e-6));
  return std::clamp(kLargest - 0.5 * std::log2(std::max(crowd, 1.0)), kSmallest, kLargest);
}

}  // namespace ruas
