#include "gfx/point_index.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ruas {
namespace {

constexpr std::size_t kSample = 4096;  // coordinates that place the grid
constexpr std::size_t kTrimmed = 200;  // one in so many of them lies outside at either end
constexpr double kPointsPerCell = 12;  // on average
constexpr int kMostCells = 512;        // per axis
constexpr int kFewestCells = 8;

std::size_t sample_stride(std::size_t rows) {
  return std::max<std::size_t>(1, rows / kSample);
}

GridAxis lay_axis(std::vector<float>& sample, int cells) {
  if (sample.empty()) return {};
  std::sort(sample.begin(), sample.end());
  const std::size_t trimmed = sample.size() / kTrimmed;
  const float start = sample[trimmed];
  const float end = sample[sample.size() - 1 - trimmed];
  const float per_unit = end > start ? static_cast<float>(cells) / (end - start) : 0;
  return {start, std::isfinite(per_unit) ? per_unit : 0, cells};
}

}  // namespace

CellRange PointIndex::cells(const Bounds& area) const {
  // Rounding to float may move an edge inwards by its last bit; a step outwards undoes it.
  const auto below = [](double value) {
    return std::nextafter(static_cast<float>(value), -std::numeric_limits<float>::infinity());
  };
  const auto above = [](double value) {
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
  };
  return {columns_.cell_of(below(area.left)), columns_.cell_of(above(area.right)),
          rows_axis_.cell_of(below(area.bottom)), rows_axis_.cell_of(above(area.top))};
}

std::size_t PointIndex::count(const CellRange& range) const {
  if (empty()) return 0;
  std::size_t points = 0;
  for (int row = range.first_row; row <= range.last_row; ++row)
    points += end_of(row, range.last_column) - begin_of(row, range.first_column);
  return points;
}

PointIndexBuilder::PointIndexBuilder(std::span<const float> positions, std::span<const std::uint8_t> labels)
    : positions_(positions), labels_(labels) {
  const double infinity = std::numeric_limits<double>::infinity();
  index_.bounds_ = {infinity, infinity, -infinity, -infinity};
}

bool PointIndexBuilder::is_finite(std::size_t row) const {
  return std::isfinite(positions_[2 * row]) && std::isfinite(positions_[2 * row + 1]);
}

void PointIndexBuilder::measure(std::size_t row) {
  if (!is_finite(row)) return;
  const float x = positions_[2 * row];
  const float y = positions_[2 * row + 1];
  Bounds& bounds = index_.bounds_;
  bounds.left = std::min<double>(bounds.left, x);
  bounds.right = std::max<double>(bounds.right, x);
  bounds.bottom = std::min<double>(bounds.bottom, y);
  bounds.top = std::max<double>(bounds.top, y);
  if (kept_ % sample_stride(rows()) == 0) {
    sample_x_.push_back(x);
    sample_y_.push_back(y);
  }
  ++kept_;
}

void PointIndexBuilder::lay_grid() {
  if (kept_ == 0) index_.bounds_ = {};
  const int cells = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(kept_) / kPointsPerCell)),
                               kFewestCells, kMostCells);
  index_.columns_ = lay_axis(sample_x_, cells);
  index_.rows_axis_ = lay_axis(sample_y_, cells);
  cursor_.assign(index_.cell(index_.rows_axis_.cells - 1, index_.columns_.cells - 1) + 1, 0);
}

std::size_t PointIndexBuilder::cell_of(std::size_t row) const {
  return index_.cell(index_.rows_axis_.cell_of(positions_[2 * row + 1]),
                     index_.columns_.cell_of(positions_[2 * row]));
}

void PointIndexBuilder::start_placing() {
  index_.begin_.resize(cursor_.size() + 1);
  std::uint32_t begin = 0;
  for (std::size_t cell = 0; cell < cursor_.size(); ++cell) {
    index_.begin_[cell] = begin;
    begin += std::exchange(cursor_[cell], begin);
  }
  index_.begin_.back() = begin;
  index_.x_.assign(kept_ + PointIndex::kPadding, 0);
  index_.y_.assign(kept_ + PointIndex::kPadding, 0);
  index_.labels_.resize(kept_);
  index_.rows_.resize(kept_);
}

bool PointIndexBuilder::advance(std::size_t points) {
  const std::size_t end = std::min(rows(), next_ + points);
  switch (stage_) {
    case Stage::measure:
      for (; next_ < end; ++next_) measure(next_);
      break;
    case Stage::count:
      for (; next_ < end; ++next_)
        if (is_finite(next_)) ++cursor_[cell_of(next_)];
      break;
    case Stage::place:
      for (; next_ < end; ++next_) {
        if (!is_finite(next_)) continue;
        const std::uint32_t place = cursor_[cell_of(next_)]++;
        index_.x_[place] = positions_[2 * next_];
        index_.y_[place] = positions_[2 * next_ + 1];
        index_.labels_[place] = labels_[next_];
        index_.rows_[place] = static_cast<std::uint32_t>(next_);
      }
      break;
    case Stage::done:
      return true;
  }
  if (next_ < rows()) return false;
  next_ = 0;
  if (stage_ == Stage::measure) lay_grid();
  if (stage_ == Stage::count) start_placing();
  stage_ = static_cast<Stage>(static_cast<int>(stage_) + 1);
  return stage_ == Stage::done;
}

double PointIndexBuilder::fraction() const {
  if (stage_ == Stage::done) return 1;
  const double part = rows() == 0 ? 0 : static_cast<double>(next_) / static_cast<double>(rows());
  return (static_cast<double>(stage_) + part) / 3;
}

PointIndex PointIndexBuilder::take() {
  return std::move(index_);
}

PointIndex build_point_index(std::span<const float> positions, std::span<const std::uint8_t> labels) {
  PointIndexBuilder builder(positions, labels);
  while (!builder.advance(labels.size() + 1)) {
  }
  return builder.take();
}

}  // namespace ruas
