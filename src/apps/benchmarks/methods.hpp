// The slower methods, on as many rows of the file as their aims speak of.
#pragma once

#include <cstdint>
#include <string_view>

#include "features/matrix.hpp"
#include "parallel/run.hpp"

namespace ruas::benchmarks {

class MethodStages {
 public:
  static bool has(std::string_view stage);

  /// Draws the rows that `stage` runs on from those of the file, at random.
  MethodStages(std::string_view stage, const FeatureMatrix& all);

  /// gmm_20: a mixture of 6 with full covariances, 20 iterations, 100,000 rows. hdbscan_10k, hdbscan_50k, umap_10k: as the
  /// user gets them.
  void call(std::string_view stage, Run& run);

  std::uint64_t rows() const { return matrix_.rows(); }

 private:
  FeatureMatrix matrix_;
};

}  // namespace ruas::benchmarks
