// Greedy k-means++: where the centres start. Arthur & Vassilvitskii 2007, with candidates as in their own
// code and in scikit-learn; analysed by Grunau, Özüdoğru, Rozhoň & Tětek 2023.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/random.hpp"
#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/vector4.hpp"

namespace ruas {

/// The squared distance of every row to its nearest chosen centre, and draws of rows in proportion to it.
class DistanceWeights {
 public:
  DistanceWeights(const FeatureMatrix& matrix, Run& run);

  /// Σ over the rows of the squared distance, if `center` were chosen too.
  double total_with(std::span<const float> center) const;
  void choose(std::span<const float> center);
  double total() const { return total_; }
  /// A row with probability proportional to its squared distance; any row where all are 0.
  std::size_t draw(Random& random) const;

 private:
  const FeatureMatrix& matrix_;
  Run& run_;
  std::vector<float> squared_distance_;  // per row; 0 past the last
  std::vector<double> unit_totals_;      // per unit of work
  double total_ = 0;
};

/// k centres, k × features: the first a row chosen uniformly, each next the best of 2 + ⌊ln k⌋ drawn rows.
std::vector<double> seed_centers(const FeatureMatrix& matrix, std::size_t k, Random& random, Run& run);

/// The values of one row.
std::vector<float> row_values(const FeatureMatrix& matrix, std::size_t row);

}  // namespace ruas
