// How alike a row is to the seeds nearest to it, where there are too few of them to learn from.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// 1 − Gower's distance (1971) as it is on prepared columns: a number's difference over its range, 0 or 1 for
/// categories, averaged over the columns.
class GowerSimilarity {
 public:
  /// The ranges are those of `matrix`, whose columns these are.
  GowerSimilarity(const FeatureMatrix& matrix, std::span<const PreparedColumn> columns);

  double operator()(const FeatureMatrix& a, std::size_t row_a, const FeatureMatrix& b,
                    std::size_t row_b) const;

 private:
  struct Part {
    std::size_t first_feature = 0;
    std::size_t features = 1;
    bool categorical = false;
    double range = 0;
  };
  std::vector<Part> parts_;
};

inline constexpr std::size_t kNearestSeeds = 3;

/// Mean similarity of each row of `rows` to the three most similar seeds, rows of `matrix`. Where
/// `fold_of_row` is given, seeds of the row's own fold do not count (`fold_of_seed` beside `seeds`). Time
/// O(rows × seeds × features).
std::vector<double> similarity_to_seeds(const GowerSimilarity& similarity, const FeatureMatrix& rows,
                                        const FeatureMatrix& matrix, std::span<const std::uint32_t> seeds,
                                        std::span<const std::uint8_t> fold_of_row,
                                        std::span<const std::uint8_t> fold_of_seed, Run& run);

}  // namespace ruas
