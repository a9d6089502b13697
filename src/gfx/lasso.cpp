#include "gfx/lasso.hpp"

#include <algorithm>
#include <limits>

namespace ruas {
namespace {

/// Does a ray from the point to the right cross this edge? The lower end belongs to the edge, the upper one
/// does not.
bool crosses(Vec2 from, Vec2 to, Vec2 point) {
  if ((from.y > point.y) == (to.y > point.y)) return false;
  const double x = from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x);
  return point.x < x;
}

struct Interval {
  double low, high;
};

/// Coordinates of one grid cell along an axis; those at the border reach to infinity.
Interval cell_interval(const GridAxis& axis, int cell) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  if (axis.cells_per_unit <= 0) return {-kInfinity, kInfinity};
  const double size = 1.0 / axis.cells_per_unit;
  // Cells are told apart in float arithmetic: a thousandth of a cell more on either side stays clear of its
  // rounding.
  return {cell == 0 ? -kInfinity : axis.start + (cell - 1e-3) * size,
          cell == axis.cells - 1 ? kInfinity : axis.start + (cell + 1 + 1e-3) * size};
}

double cell_middle(const GridAxis& axis, int cell) {
  return axis.cells_per_unit > 0 ? axis.start + (cell + 0.5) / axis.cells_per_unit : axis.start;
}

}  // namespace

bool is_inside(std::span<const Vec2> outline, Vec2 point) {
  bool inside = false;
  for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++)
    if (crosses(outline[j], outline[i], point)) inside = !inside;
  return inside;
}

LassoSelection::LassoSelection(const PointIndex& index, std::vector<Vec2> outline)
    : index_(index), outline_(std::move(outline)), inside_(index.size(), 0) {
  if (outline_.size() < 3 || index.empty()) return;
  Bounds bounds{outline_[0].x, outline_[0].y, outline_[0].x, outline_[0].y};
  for (const Vec2& corner : outline_) {
    bounds.left = std::min(bounds.left, corner.x);
    bounds.right = std::max(bounds.right, corner.x);
    bounds.bottom = std::min(bounds.bottom, corner.y);
    bounds.top = std::max(bounds.top, corner.y);
  }
  cells_ = index.cells(bounds);
  row_ = cells_.first_row;
}

bool LassoSelection::advance(std::size_t points) {
  std::size_t tested = 0;
  while (row_ <= cells_.last_row && tested < points) tested += select_row(row_++);
  return row_ > cells_.last_row;
}

void LassoSelection::gather_edges(int row) {
  const Interval lines = cell_interval(index_.rows_axis(), row);
  edges_.clear();
  for (std::size_t i = 0, j = outline_.size() - 1; i < outline_.size(); j = i++) {
    const Edge edge{outline_[j], outline_[i]};
    if (std::max(edge.from.y, edge.to.y) >= lines.low && std::min(edge.from.y, edge.to.y) <= lines.high)
      edges_.push_back(edge);
  }
}

void LassoSelection::mark_crossed_cells(int row) {
  const Interval lines = cell_interval(index_.rows_axis(), row);
  crossed_.assign(static_cast<std::size_t>(index_.columns_axis().cells), 0);
  for (const Edge& edge : edges_) {
    // The part of the edge inside this grid row, from its lower to its upper end.
    const bool rising = edge.from.y <= edge.to.y;
    const Vec2 lower = rising ? edge.from : edge.to;
    const Vec2 upper = rising ? edge.to : edge.from;
    const double height = upper.y - lower.y;
    const auto x_at = [&](double y) {
      return height > 0 ? lower.x + (y - lower.y) / height * (upper.x - lower.x) : lower.x;
    };
    const double first = lower.y < lines.low ? x_at(lines.low) : lower.x;
    const double last = upper.y > lines.high ? x_at(lines.high) : upper.x;
    const Bounds part{std::min(first, last), lower.y, std::max(first, last), upper.y};
    const CellRange cells = index_.cells(part);
    // One more on either side makes up for rounding.
    const int begin = std::max(cells.first_column - 1, 0);
    const int end = std::min(cells.last_column + 1, index_.columns_axis().cells - 1);
    for (int column = begin; column <= end; ++column) crossed_[static_cast<std::size_t>(column)] = 1;
  }
}

bool LassoSelection::holds(Vec2 point) const {
  bool inside = false;
  for (const Edge& edge : edges_)
    if (crosses(edge.from, edge.to, point)) inside = !inside;
  return inside;
}

void LassoSelection::take(std::size_t begin, std::size_t end) {
  std::fill(inside_.begin() + static_cast<std::ptrdiff_t>(begin),
            inside_.begin() + static_cast<std::ptrdiff_t>(end), 1);
  count_ += end - begin;
}

std::size_t LassoSelection::select_row(int row) {
  gather_edges(row);
  mark_crossed_cells(row);
  const double middle = cell_middle(index_.rows_axis(), row);
  // A row costs something even where it is empty.
  std::size_t tested = static_cast<std::size_t>(index_.columns_axis().cells) + outline_.size();
  for (int column = cells_.first_column; column <= cells_.last_column; ++column) {
    const std::size_t begin = index_.begin_of(row, column);
    const std::size_t end = index_.end_of(row, column);
    if (begin == end) continue;
    if (!crossed_[static_cast<std::size_t>(column)]) {
      if (holds({cell_middle(index_.columns_axis(), column), middle})) take(begin, end);
      continue;
    }
    for (std::size_t i = begin; i < end; ++i)
      if (holds({index_.x()[i], index_.y()[i]})) take(i, i + 1);
    tested += (end - begin) * (1 + edges_.size() / 8);
  }
  return tested;
}

}  // namespace ruas
