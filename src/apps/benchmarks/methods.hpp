// Methods on as many rows as their aims speak of, made from those of the file.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "segmentation/kmeans.hpp"

namespace ruas::benchmarks {

/// The peers' task: 6 segments, 20 iterations without stopping.
KMeansOptions kmeans_of_twenty_iterations();

class MethodStages {
 public:
  static bool has(std::string_view stage);

  /// Draws the rows that `stage` runs on from those of the file, at random; more than there are begin again with the first.
  MethodStages(std::string_view stage, const FeatureMatrix& all);

  /// gmm_20: a mixture of 6 with full covariances, 20 iterations, 100,000 rows. hdbscan_10k, hdbscan_50k, umap_10k: as the
  /// user gets them. kmeans_10k, kmeans_100k, kmeans_5m: as kmeans_20. lookalikes_100k: of a tenth, by twenty numbers.
  void call(std::string_view stage, Run& run);

  std::uint64_t rows() const { return prepared_.matrix.rows(); }

 private:
  Prepared prepared_;
  std::vector<std::uint32_t> seeds_;  // of lookalikes
};

}  // namespace ruas::benchmarks
