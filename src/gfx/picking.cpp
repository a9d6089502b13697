#include "gfx/picking.hpp"

namespace ruas {

std::optional<std::uint32_t> nearest_point(const PointIndex& index, std::span<const std::uint8_t> marks,
                                           Vec2 at, double radius, bool emphasised_only) {
  std::optional<std::uint32_t> nearest;
  if (index.empty()) return nearest;
  double closest = radius * radius;
  const std::uint8_t wanted = emphasised_only ? 1 : 0;
  const CellRange cells = index.cells({at.x - radius, at.y - radius, at.x + radius, at.y + radius});
  for (int row = cells.first_row; row <= cells.last_row; ++row) {
    const std::size_t end = index.end_of(row, cells.last_column);
    for (std::size_t i = index.begin_of(row, cells.first_column); i < end; ++i) {
      const double dx = index.x()[i] - at.x;
      const double dy = index.y()[i] - at.y;
      const double distance = dx * dx + dy * dy;
      if (distance > closest || (distance == closest && nearest) || (marks[i] & wanted) != wanted) continue;
      closest = distance;
      nearest = static_cast<std::uint32_t>(i);
    }
  }
  return nearest;
}

}  // namespace ruas
