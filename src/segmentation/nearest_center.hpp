// New rows go to the nearest centre of what was found.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/segment_model.hpp"

namespace ruas {

/// Nearest of the centres (k × features, row by row), the lowest number on a tie; confidence (d2 − d1)/d2 of
/// the two nearest, 1 for k = 1. Float32, as in k-means itself.
Membership assign_to_centers(const FeatureMatrix& matrix, std::span<const double> centers, Run& run);

/// The same as a model. `centers` is copied.
std::shared_ptr<const SegmentModel> nearest_center_model(std::span<const double> centers);

}  // namespace ruas
