#include "neighbours/space_tree.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;

}  // namespace

SpaceTree::SpaceTree(const FeatureMatrix& matrix)
    : values_(matrix.rows(), matrix.features()), original_(matrix.rows()) {
  std::iota(original_.begin(), original_.end(), 0u);
  build(matrix, 0, static_cast<std::uint32_t>(matrix.blocks()));
  for (std::size_t row = 0; row < original_.size(); ++row)
    for (std::size_t f = 0; f < matrix.features(); ++f) values_.at(row, f) = matrix.at(original_[row], f);
}

std::size_t SpaceTree::build(const FeatureMatrix& matrix, std::uint32_t first_block, std::uint32_t blocks) {
  const std::size_t node = nodes_.size();
  nodes_.push_back({first_block, blocks, 0});
  const std::size_t begin = first_block * kLanes;
  const std::size_t end = std::min(original_.size(), begin + blocks * kLanes);
  boxes_.resize(boxes_.size() + 2 * features());
  float* const box = boxes_.data() + node * 2 * features();
  measure_box(matrix, std::span(original_).subspan(begin, end - begin), box);
  const auto first = original_.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto last = original_.begin() + static_cast<std::ptrdiff_t>(end);
  if (blocks == 1) {
    // Which rows come here is fixed; in which order nth_element leaves them differs between libraries.
    std::sort(first, last);
    return node;
  }

  std::size_t widest = 0;
  for (std::size_t f = 1; f < features(); ++f)
    if (box[features() + f] - box[f] > box[features() + widest] - box[widest]) widest = f;
  const std::uint32_t left_blocks = (blocks + 1) / 2;
  std::nth_element(first, first + static_cast<std::ptrdiff_t>(left_blocks * kLanes), last,
                   [&](std::uint32_t a, std::uint32_t b) {
                     const float of_a = matrix.at(a, widest), of_b = matrix.at(b, widest);
                     return of_a != of_b ? of_a < of_b : a < b;
                   });
  build(matrix, first_block, left_blocks);
  nodes_[node].right =
      static_cast<std::uint32_t>(build(matrix, first_block + left_blocks, blocks - left_blocks));
  return node;
}

void SpaceTree::measure_box(const FeatureMatrix& matrix, std::span<const std::uint32_t> rows,
                            float* box) const {
  for (std::size_t f = 0; f < features(); ++f) {
    float lowest = std::numeric_limits<float>::infinity();
    float highest = -lowest;
    for (const std::uint32_t row : rows) {
      lowest = std::min(lowest, matrix.at(row, f));
      highest = std::max(highest, matrix.at(row, f));
    }
    box[f] = lowest;
    box[features() + f] = highest;
  }
}

void SpaceTree::squared_distances_to_block(std::size_t block, const float* point, float* distances) const {
  const float* values = values_.block(block);
  Float4 sums[4] = {};
  for (std::size_t f = 0; f < features(); ++f) {
    const Float4 x = splat4(point[f]);
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 d = load4(values + f * kLanes + q * 4) - x;
      sums[q] += d * d;
    }
  }
  for (std::size_t q = 0; q < 4; ++q) store4(distances + q * 4, sums[q]);
  for (std::size_t r = rows() - std::min(rows(), block * kLanes); r < kLanes; ++r)
    distances[r] = std::numeric_limits<float>::infinity();
}

}  // namespace ruas
