// How tight and how far apart the groups of a partition are, told from their centres. METHODS §7.
#pragma once

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

struct Separation {
  /// (B/(k − 1))/(W/(n − k)) with B + W the squared deviations about the mean of all rows (Caliński &
  /// Harabasz 1974). NaN for k = 1 and where W is 0 or n = k.
  double calinski_harabasz;
  /// Mean over the groups of the largest (S_i + S_j)/M_ij: S the mean distance to the own centre, M that of
  /// two centres (Davies & Bouldin 1979). Lower is better. NaN for k = 1 and where two centres meet.
  double davies_bouldin;
};

/// `segmentation` has centres that are the means of their rows. Groups without rows do not count. Per block,
/// merged in block order.
Separation separation(const FeatureMatrix& matrix, const Segmentation& segmentation, Run& run);

}  // namespace ruas
