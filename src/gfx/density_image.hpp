// Points counted into pixels, each pixel with its leading segment: the picture of a map of too many points to
// draw one by one.
//
// Pixels are numbered on a lattice fixed to the plane, and the image is a torus over it: pixel (i, j) is kept
// at (i mod width, j mod height). Moving by whole pixels therefore leaves what is known in place, and only
// the strips that come into view are counted. Every pixel's value depends on the points alone, not on the way
// the view came there.
//
// A point is spread over 3 × 3 pixels with the binomial weights 1 2 1 (or 5 × 5 with 1 4 6 4 1), so that a
// single one is seen as a soft dot and not as a speck.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gfx/geometry.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

/// What a point is drawn as: its segment, and whether it is emphasised against the others.
inline constexpr std::size_t kMarks = 128;
constexpr std::uint8_t mark_of(std::uint8_t segment, bool emphasised) {
  return static_cast<std::uint8_t>(segment << 1 | (emphasised ? 1 : 0));
}

/// In device pixels. The centre of the view is at `center`.
struct DensityView {
  Vec2 center;
  double scale = 1;  // device pixels per unit
  int width = 0;
  int height = 0;
  int spread = 1;  // 1: 3 × 3 pixels, 2: 5 × 5
};

/// Rectangle of the image, in texels.
struct TexelRectangle {
  int x, y, width, height;
};

class DensityImage {
 public:
  /// Two bytes per texel. `density` 0: nothing here; else 1 + 8 log2 (weight), piecewise linear, of the
  /// emphasised points where there are any, else of all. `mark` is that of the leading segment: the
  /// emphasised one of most weight, else the one of most weight, the lower on a tie.
  struct Texel {
    std::uint8_t density = 0;
    std::uint8_t mark = 0;
    friend bool operator==(const Texel&, const Texel&) = default;
  };

  /// Brings the view up to date; marks: one per point of the index, in its order. Returns the texels that
  /// changed.
  std::span<const TexelRectangle> show(const PointIndex& index, std::span<const std::uint8_t> marks,
                                       const DensityView& view);
  /// The points or their marks are others now: everything is counted again at the next `show`.
  void invalidate() { valid_ = false; }

  int width() const { return width_; }
  int height() const { return height_; }
  /// width × height, row by row.
  std::span<const Texel> texels() const { return texels_; }
  /// Texel of the view's bottom left pixel; the view goes right and up from there and wraps around.
  int origin_x() const;
  int origin_y() const;
  /// Weight a lone point has at its centre.
  double lone_weight() const { return spread_ == 1 ? 4 : 36; }
  /// Density that only one in 200 of the pixels that are not empty exceeded at the last full count.
  int bright_density() const { return bright_density_; }

 private:
  /// Lattice pixels left … right − 1, bottom … top − 1.
  struct Area {
    int left, bottom, right, top;
  };

  bool moved_by_whole_pixels(const DensityView& view) const;
  void restart(const DensityView& view);
  void count_area(const PointIndex& index, std::span<const std::uint8_t> marks, Area area);
  void count_block(const PointIndex& index, std::span<const std::uint8_t> marks, Area block);
  void scatter(const PointIndex& index, std::span<const std::uint8_t> marks, Area block);
  void blur_and_write(Area block);
  void measure_brightness();

  bool valid_ = false;
  int width_ = 0, height_ = 0;
  int spread_ = 1;
  double scale_ = 1;
  Vec2 anchor_;                // plane position of the corner of lattice pixel (0, 0); exact in float
  int left_ = 0, bottom_ = 0;  // lattice pixel at the view's bottom left
  int bright_density_ = 1;
  std::vector<Texel> texels_;
  std::vector<TexelRectangle> changed_;

  // Room to work in: per mark a plane of counts of one block and its border.
  std::vector<std::int32_t> planes_;
  std::array<std::uint8_t, kMarks> touched_{};
};

}  // namespace ruas
