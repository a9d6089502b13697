// The customer who stands for a segment. METHODS §10.
#pragma once

#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

inline constexpr std::size_t kNobody = SIZE_MAX;

/// Of each segment the matrix row with the smallest sum of squared distances to all rows of its segment,
/// which is the one nearest to their mean; of equals the first. kNobody for an empty segment. Time O(rows ×
/// features). The same on any number of threads.
std::vector<std::size_t> typical_customers(const FeatureMatrix& matrix, const Segmentation& segmentation,
                                           Run& run);

}  // namespace ruas
