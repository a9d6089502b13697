#include "profile/extent.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "table/column.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65536;
/// Comparisons wait for the one before; those of several lanes do not wait for each other.
constexpr std::size_t kLanes = 4;

double number_of(double value) {
  return value;
}
double number_of(std::int64_t seconds) {
  return seconds == kMissingDate ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(seconds);
}

void widen(Extent& extent, double value) {
  const bool missing = value != value;
  extent.minimum = value < extent.minimum ? value : extent.minimum;
  extent.maximum = value > extent.maximum ? value : extent.maximum;
  extent.whole &= missing | (std::floor(value) == value);
  extent.complete &= !missing;
}

void widen(Extent& extent, const Extent& other) {
  extent.minimum = std::min(extent.minimum, other.minimum);
  extent.maximum = std::max(extent.maximum, other.maximum);
  extent.whole &= other.whole;
  extent.complete &= other.complete;
}

template <class Value>
Extent extent_of_block(std::span<const Value> values) {
  std::array<Extent, kLanes> lanes;
  std::size_t i = 0;
  for (; i + kLanes <= values.size(); i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) widen(lanes[lane], number_of(values[i + lane]));
  for (; i < values.size(); ++i) widen(lanes[0], number_of(values[i]));
  for (std::size_t lane = 1; lane < kLanes; ++lane) widen(lanes[0], lanes[lane]);
  return lanes[0];
}

template <class Value>
Extent extent_of_blocks(std::span<const Value> values, Run& run) {
  const auto blocks = map_blocks<Extent>(run, values.size(), kBlockRows, [&](Block block) {
    return extent_of_block(values.subspan(block.begin, block.end - block.begin));
  });
  Extent all;
  for (const Extent& block : blocks) widen(all, block);
  return all;
}

}  // namespace

Extent extent_of(std::span<const double> values, Run& run) {
  return extent_of_blocks(values, run);
}

Extent extent_of(std::span<const std::int64_t> seconds, Run& run) {
  return extent_of_blocks(seconds, run);
}

}  // namespace ruas
