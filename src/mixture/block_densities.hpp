// The inner loops of the mixture: 16 rows of the matrix against every component, two rows per vector, in
// double.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "mixture/lanes.hpp"
#include "mixture/whitened.hpp"

namespace ruas {

/// What each component has of 16 rows, and what the next estimate needs of them. For one thread, used for
/// block after block.
class BlockDensities {
 public:
  static constexpr std::size_t kPairs = FeatureMatrix::kLanes / 2;

  explicit BlockDensities(const Whitened& mixture);

  /// Posteriors of the first `rows` rows of the block (feature after feature, 16 rows side by side): Σ over
  /// the components is
  /// 1. Returns Σ over the rows of the log density.
  double weigh(const float* block, std::size_t rows);

  /// Instead of weigh: each row belongs to its label alone.
  void assign(const float* block, const std::uint8_t* labels, std::size_t rows);

  /// Of row r: the most likely component (the lowest on a tie) and its posterior. After weigh.
  struct MostLikely {
    std::size_t component;
    double posterior;
  };
  MostLikely most_likely(std::size_t row) const;

  /// Adds the rows' deviations from the current mean of component `c`, weighted by its posteriors, to `first`
  /// (features pairs of lanes), `second` (Σ w·d·dᵀ as a lower triangle, or its diagonal) and `weight`. After
  /// weigh.
  void add_moments(std::size_t c, Double2& weight, Double2* first, Double2* second);

 private:
  void load(const float* block);
  void deviate(std::size_t c);
  void squared_lengths(std::size_t c, Double2* lengths) const;

  const Whitened& mixture_;
  std::vector<Double2> values_;      // features × 8
  std::vector<Double2> deviations_;  // features × 8, from the mean of one component
  std::vector<Double2> posteriors_;  // k × 8
};

}  // namespace ruas
