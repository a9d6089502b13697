#include "gfx/density_image.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "gfx/lanes.hpp"

namespace ruas {
namespace {

constexpr int kBlock = 64;           // pixels per side that are counted at a time: the planes stay in cache
constexpr int kStride = kBlock + 8;  // with up to 2 pixels of border, rounded up to whole lanes
constexpr int kPlaneRows = kBlock + 4;
constexpr int kPlane = kStride * kPlaneRows;
constexpr int kNowhere = kPlane;  // counts points outside the block
constexpr int kPlaneRoom = kPlane + kLanes;
constexpr int kFarthestMove = 1 << 22;  // lattice pixels; beyond, a float cannot tell neighbours apart

int wrap(int value, int size) {
  const int rest = value % size;
  return rest < 0 ? rest + size : rest;
}

}  // namespace

int DensityImage::origin_x() const {
  return wrap(left_, width_);
}
int DensityImage::origin_y() const {
  return wrap(bottom_, height_);
}

bool DensityImage::moved_by_whole_pixels(const DensityView& view) const {
  if (!valid_ || view.width != width_ || view.height != height_ || view.spread != spread_) return false;
  if (view.scale != scale_) return false;
  return std::abs((view.center.x - anchor_.x) * scale_) < kFarthestMove &&
         std::abs((view.center.y - anchor_.y) * scale_) < kFarthestMove;
}

void DensityImage::restart(const DensityView& view) {
  width_ = view.width;
  height_ = view.height;
  spread_ = view.spread;
  scale_ = view.scale;
  anchor_ = {static_cast<float>(view.center.x), static_cast<float>(view.center.y)};
  texels_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), Texel{});
}

std::span<const TexelRectangle> DensityImage::show(const PointIndex& index,
                                                   std::span<const std::uint8_t> marks,
                                                   const DensityView& view) {
  changed_.clear();
  if (view.width <= 0 || view.height <= 0) return changed_;
  const bool moved = moved_by_whole_pixels(view);
  if (!moved) restart(view);
  const int left = static_cast<int>(std::lround((view.center.x - anchor_.x) * scale_ - width_ / 2.0));
  const int bottom = static_cast<int>(std::lround((view.center.y - anchor_.y) * scale_ - height_ / 2.0));
  const Area all{left, bottom, left + width_, bottom + height_};
  const int dx = left - left_;
  const int dy = bottom - bottom_;
  left_ = left;
  bottom_ = bottom;
  if (!moved || std::abs(dx) >= width_ || std::abs(dy) >= height_) {
    count_area(index, marks, all);
    measure_brightness();
    valid_ = true;
    return changed_;
  }
  // The side strip in full height, then the strip above or below without the corner that it shares.
  Area rest = all;
  if (dx > 0) {
    count_area(index, marks, {all.right - dx, all.bottom, all.right, all.top});
    rest.right -= dx;
  } else if (dx < 0) {
    count_area(index, marks, {all.left, all.bottom, all.left - dx, all.top});
    rest.left -= dx;
  }
  if (dy > 0) count_area(index, marks, {rest.left, all.top - dy, rest.right, all.top});
  if (dy < 0) count_area(index, marks, {rest.left, all.bottom, rest.right, all.bottom - dy});
  return changed_;
}

void DensityImage::count_area(const PointIndex& index, std::span<const std::uint8_t> marks, Area area) {
  // Cut where the torus closes, so that every piece is one rectangle of texels.
  for (int bottom = area.bottom; bottom < area.top;) {
    const int top = std::min(area.top, bottom + height_ - wrap(bottom, height_));
    for (int left = area.left; left < area.right;) {
      const int right = std::min(area.right, left + width_ - wrap(left, width_));
      for (int y = bottom; y < top; y += kBlock)
        for (int x = left; x < right; x += kBlock)
          count_block(index, marks, {x, y, std::min(x + kBlock, right), std::min(y + kBlock, top)});
      changed_.push_back({wrap(left, width_), wrap(bottom, height_), right - left, top - bottom});
      left = right;
    }
    bottom = top;
  }
}

void DensityImage::count_block(const PointIndex& index, std::span<const std::uint8_t> marks, Area block) {
  scatter(index, marks, block);
  blur_and_write(block);
  for (std::size_t mark = 0; mark < kMarks; ++mark) {
    if (!touched_[mark]) continue;
    touched_[mark] = 0;
    std::fill_n(planes_.begin() + static_cast<std::ptrdiff_t>(mark) * kPlaneRoom, kPlaneRoom, 0);
  }
}

void DensityImage::scatter(const PointIndex& index, std::span<const std::uint8_t> marks, Area block) {
  if (index.empty()) return;
  planes_.resize(kMarks * kPlaneRoom);
  const int left = block.left - spread_;
  const int bottom = block.bottom - spread_;
  const auto columns = static_cast<std::uint32_t>(block.right + spread_ - left);
  const auto rows = static_cast<std::uint32_t>(block.top + spread_ - bottom);
  // One pixel more on every side: the lattice position is rounded in float.
  const CellRange cells = index.cells({anchor_.x + (left - 1) / scale_, anchor_.y + (bottom - 1) / scale_,
                                       anchor_.x + (block.right + spread_ + 1) / scale_,
                                       anchor_.y + (block.top + spread_ + 1) / scale_});
  const auto anchor_x = static_cast<float>(anchor_.x);
  const auto anchor_y = static_cast<float>(anchor_.y);
  const auto scale = static_cast<float>(scale_);
  for (int row = cells.first_row; row <= cells.last_row; ++row) {
    const std::size_t end = index.end_of(row, cells.last_column);
    for (std::size_t i = index.begin_of(row, cells.first_column); i < end; i += kLanes) {
      const Int4 column = floor_to_int((load(index.x() + i) - anchor_x) * scale) - left;
      const Int4 line = floor_to_int((load(index.y() + i) - anchor_y) * scale) - bottom;
      const Int4 inside =
          (reinterpret_lanes<Unsigned4>(column) < columns) & (reinterpret_lanes<Unsigned4>(line) < rows);
      const Int4 place = (inside & (line * kStride + column)) | (~inside & kNowhere);
      const std::size_t lanes = std::min<std::size_t>(kLanes, end - i);
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        const std::uint8_t mark = marks[i + lane];
        touched_[mark] = 1;
        ++planes_[static_cast<std::size_t>(mark) * kPlaneRoom + static_cast<std::size_t>(place[lane])];
      }
    }
  }
}

namespace {

/// 1 2 1, or twice: 1 4 6 4 1, over rows `stride` integers apart.
template <int kSpread>
Int4 blurred(const std::int32_t* at, int stride) {
  if constexpr (kSpread == 1) {
    return load(at) + 2 * load(at + stride) + load(at + 2 * stride);
  } else {
    return load(at) + load(at + 4 * stride) + 4 * (load(at + stride) + load(at + 3 * stride)) +
           6 * load(at + 2 * stride);
  }
}

struct Leader {
  Int4 total{}, best{}, mark{};

  void add(Int4 weight, int candidate) {
    const Int4 better = weight > best;
    total += weight;
    best = (better & weight) | (~better & best);
    mark = (better & candidate) | (~better & mark);
  }
};

/// 0 for 0, else 1 + 8 log2 (weight) by the leading bits of the float: 8 even steps from one power of two to
/// the next.
Int4 density_of(Int4 weight) {
  constexpr std::int32_t kOne = 0x3f800000;
  const Int4 bits = reinterpret_lanes<Int4>(__builtin_convertvector(weight, Float4));
  return (weight > 0) & (((bits - kOne) >> 20) + 1);
}

template <int kSpread>
void blur_plane(std::int32_t* plane, int columns, int rows) {
  for (int y = 0; y < rows; ++y)
    for (int x = 0; x < columns; x += kLanes) {
      std::int32_t* at = plane + y * kStride + x;
      store(at, blurred<kSpread>(at, kStride));
    }
  for (int y = 0; y < rows; ++y)
    for (int x = 0; x < columns; x += kLanes) {
      std::int32_t* at = plane + y * kStride + x;
      store(at, blurred<kSpread>(at, 1));
    }
}

}  // namespace

void DensityImage::blur_and_write(Area block) {
  const int columns = block.right - block.left;
  const int rows = block.top - block.bottom;
  std::array<int, kMarks> present;
  int count = 0;
  for (std::size_t mark = 0; mark < kMarks; ++mark)
    if (touched_[mark]) present[static_cast<std::size_t>(count++)] = static_cast<int>(mark);
  for (int i = 0; i < count; ++i) {
    std::int32_t* plane = planes_.data() + present[static_cast<std::size_t>(i)] * kPlaneRoom;
    if (spread_ == 1)
      blur_plane<1>(plane, columns + kLanes, rows);
    else
      blur_plane<2>(plane, columns + kLanes, rows);
  }
  Texel* first = texels_.data() +
                 static_cast<std::size_t>(wrap(block.bottom, height_)) * static_cast<std::size_t>(width_) +
                 wrap(block.left, width_);
  for (int y = 0; y < rows; ++y)
    for (int x = 0; x < columns; x += kLanes) {
      Leader emphasised, others;
      for (int i = 0; i < count; ++i) {
        const int mark = present[static_cast<std::size_t>(i)];
        const Int4 weight = load(planes_.data() + mark * kPlaneRoom + y * kStride + x);
        (mark & 1 ? emphasised : others).add(weight, mark);
      }
      const Int4 lit = emphasised.total > 0;
      const Int4 density = density_of((lit & emphasised.total) | (~lit & others.total));
      const Int4 mark = (lit & emphasised.mark) | (~lit & others.mark);
      Texel* out = first + static_cast<std::ptrdiff_t>(y) * width_ + x;
      const int lanes = std::min(kLanes, columns - x);
      for (int lane = 0; lane < lanes; ++lane)
        out[lane] = {static_cast<std::uint8_t>(density[lane]), static_cast<std::uint8_t>(mark[lane])};
    }
}

void DensityImage::measure_brightness() {
  std::array<std::uint32_t, 256> pixels{};
  for (const Texel& texel : texels_) ++pixels[texel.density];
  const std::size_t filled = texels_.size() - pixels[0];
  std::size_t above = 0;
  int density = 255;
  while (density > 1 && (above += pixels[static_cast<std::size_t>(density)]) * 200 <= filled) --density;
  bright_density_ = density;
}

}  // namespace ruas
