// Rows sorted into nested boxes, so that what is far away need not be looked at. Bentley 1975 (k-d tree), cut
// in the middle.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"

namespace ruas {

/// A tree over the rows of a matrix. Leaves are blocks of 16 rows of `values()`, the matrix in tree order.
/// Memory: the matrix once more, and two rows per node. Immutable; safe to share between threads. The same
/// for the same matrix, always: rows on a cut are told apart by their number.
class SpaceTree {
 public:
  struct Node {
    std::uint32_t first_block;
    std::uint32_t blocks;  // 1: a leaf
    std::uint32_t right;   // index of the second child; the first stands behind its parent
    bool leaf() const { return blocks == 1; }
  };

  /// `matrix` has at least one row.
  explicit SpaceTree(const FeatureMatrix& matrix);

  std::size_t rows() const { return values_.rows(); }
  std::size_t features() const { return values_.features(); }
  /// Parents before their children; the root first.
  std::span<const Node> nodes() const { return nodes_; }
  const FeatureMatrix& values() const { return values_; }
  /// The matrix row of each row in tree order.
  std::span<const std::uint32_t> original() const { return original_; }

  /// Lower bound of the squared distance from `point` to any row of the node: that to its box.
  float squared_distance_to_box(std::size_t node, const float* point) const {
    const float* lower = boxes_.data() + node * 2 * features();
    const float* upper = lower + features();
    float sum = 0;
    for (std::size_t f = 0; f < features(); ++f) {
      const float below = lower[f] - point[f];
      const float above = point[f] - upper[f];
      const float outside = below > above ? below : above;
      sum += outside > 0 ? outside * outside : 0;
    }
    return sum;
  }
  /// Squared distances from `point` to the 16 rows of a block; those past the last row are infinite.
  void squared_distances_to_block(std::size_t block, const float* point, float* distances) const;

 private:
  std::size_t build(const FeatureMatrix& matrix, std::uint32_t first_block, std::uint32_t blocks);
  void measure_box(const FeatureMatrix& matrix, std::span<const std::uint32_t> rows, float* box) const;

  FeatureMatrix values_;
  std::vector<std::uint32_t> original_;
  std::vector<Node> nodes_;
  std::vector<float> boxes_;  // per node: smallest values, largest values
};

}  // namespace ruas
