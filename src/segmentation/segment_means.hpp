// The middle of each segment and the scatter about it, for methods that do not work with centres themselves.
#pragma once

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

/// Sets centers (means of the features; 0 where a segment has no rows) and inertia from k and labels. Per
/// block, merged in block order.
void measure_segments(const FeatureMatrix& matrix, Segmentation& segmentation, Run& run);

}  // namespace ruas
