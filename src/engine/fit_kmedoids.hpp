// k-medoids: segments around typical rows.
#pragma once

#include "engine/method.hpp"

namespace ruas {

Result<FittedSegments> fit_kmedoids(const MethodInput& input, Run& run);

}  // namespace ruas
