// Many rows as a few thousand small clusters with weights, for methods whose time grows with the square of
// what they are given.
#pragma once

#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct SmallClusters {
  std::vector<double> centers;  // count × features, row by row
  std::vector<double> weights;  // rows of each
  std::vector<std::uint32_t> cluster_of_row;
};

/// k-means twice: on all rows, then within each of its clusters. At most kMaximumSegments² clusters, none
/// empty.
SmallClusters small_clusters(const FeatureMatrix& matrix, std::uint64_t seed, const ProgressSpan& progress);

}  // namespace ruas
