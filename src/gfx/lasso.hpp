// The points inside a freehand outline, a slice at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gfx/geometry.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

/// Even-odd rule; the outline closes from its last corner to its first. Points on an edge count to one side
/// of it only, so that two outlines that share an edge never both hold a point.
bool is_inside(std::span<const Vec2> outline, Vec2 point);

/// Grid cells that no edge crosses are taken or left whole; only the points of the others are tested one by
/// one.
class LassoSelection {
 public:
  /// The index must outlive the selection. An outline of fewer than three corners holds nothing.
  LassoSelection(const PointIndex& index, std::vector<Vec2> outline);

  /// Works on grid rows until about `points` points were tested; true when complete.
  bool advance(std::size_t points);
  /// One per point of the index, in its order: 1 inside, 0 outside. Complete when `advance` said so.
  const std::vector<std::uint8_t>& inside() const { return inside_; }
  std::size_t count() const { return count_; }

 private:
  std::size_t select_row(int row);
  void gather_edges(int row);
  void mark_crossed_cells(int row);
  bool holds(Vec2 point) const;
  void take(std::size_t begin, std::size_t end);

  const PointIndex& index_;
  std::vector<Vec2> outline_;
  CellRange cells_{0, -1, 0, -1};
  int row_ = 0;
  struct Edge {
    Vec2 from, to;
  };
  std::vector<Edge> edges_;            // those that reach the current grid row
  std::vector<std::uint8_t> crossed_;  // per grid column of the current row
  std::vector<std::uint8_t> inside_;
  std::size_t count_ = 0;
};

}  // namespace ruas
