// The points of the map in the order of a grid, so that what is in view, near the pointer or inside the lasso
// is found without looking at all of them.
//
// The grid covers the middle 99 % of either axis; points outside belong to its border cells, so that a few
// outliers do not put everybody else into one cell. Points of a cell keep the order of their rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gfx/geometry.hpp"

namespace ruas {

/// A cell span per grid row: columns first … last of rows first … last, all inclusive.
struct CellRange {
  int first_column, last_column;
  int first_row, last_row;
};

/// One axis of the grid. The cell of a coordinate never falls as the coordinate rises.
struct GridAxis {
  float start = 0;
  float cells_per_unit = 0;  // 0: all in cell 0
  int cells = 1;

  int cell_of(float coordinate) const {
    const float cell = (coordinate - start) * cells_per_unit;
    if (!(cell > 0)) return 0;
    return cell >= static_cast<float>(cells) ? cells - 1 : static_cast<int>(cell);
  }
};

/// Read only once built. Arrays are parallel; x and y carry kPadding further zeros so that four can be loaded
/// anywhere.
class PointIndex {
 public:
  static constexpr std::size_t kPadding = 4;

  std::size_t size() const { return rows_.size(); }
  bool empty() const { return rows_.empty(); }
  /// Smallest rectangle that holds every point.
  const Bounds& bounds() const { return bounds_; }

  const float* x() const { return x_.data(); }
  const float* y() const { return y_.data(); }
  /// Segment of each point.
  std::span<const std::uint8_t> labels() const { return labels_; }
  /// Place of each point in the arrays the index was built from.
  std::span<const std::uint32_t> rows() const { return rows_; }

  const GridAxis& columns_axis() const { return columns_; }
  const GridAxis& rows_axis() const { return rows_axis_; }
  /// The cells that hold every point of the rectangle (and others beside them).
  CellRange cells(const Bounds& area) const;
  /// Points of cells first … last (inclusive) of one grid row, as [begin, end).
  std::size_t begin_of(int row, int first_column) const { return begin_[cell(row, first_column)]; }
  std::size_t end_of(int row, int last_column) const { return begin_[cell(row, last_column) + 1]; }
  /// Points in those cells.
  std::size_t count(const CellRange& range) const;

 private:
  friend class PointIndexBuilder;
  std::size_t cell(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_.cells) +
           static_cast<std::size_t>(column);
  }

  Bounds bounds_;
  GridAxis columns_, rows_axis_;
  std::vector<std::uint32_t> begin_;  // per cell, and the end
  std::vector<float> x_, y_;
  std::vector<std::uint8_t> labels_;
  std::vector<std::uint32_t> rows_;
};

/// Builds an index a slice at a time, so that the page stays responsive. The result does not depend on the
/// slices.
class PointIndexBuilder {
 public:
  /// positions: x, y per row; labels: one per row. Both must outlive the building. Rows whose position is not
  /// finite are left out.
  PointIndexBuilder(std::span<const float> positions, std::span<const std::uint8_t> labels);

  /// Handles at most `points` more points; true when the index is complete.
  bool advance(std::size_t points);
  double fraction() const;
  /// The finished index; once.
  PointIndex take();

 private:
  enum class Stage { measure, count, place, done };

  std::size_t rows() const { return labels_.size(); }
  void measure(std::size_t row);
  void lay_grid();
  void start_placing();
  std::size_t cell_of(std::size_t row) const;
  bool is_finite(std::size_t row) const;

  std::span<const float> positions_;
  std::span<const std::uint8_t> labels_;
  Stage stage_ = Stage::measure;
  std::size_t next_ = 0;
  std::size_t kept_ = 0;
  std::vector<float> sample_x_, sample_y_;
  std::vector<std::uint32_t> cursor_;
  PointIndex index_;
};

/// The index in one go, for tests and small data.
PointIndex build_point_index(std::span<const float> positions, std::span<const std::uint8_t> labels);

}  // namespace ruas
