// The Gaussian mixture as a method of the engine.
#pragma once

#include "engine/method.hpp"

namespace ruas {

/// k = 0: by the lowest BIC. Errors: an unknown covariance; k above the number of distinct rows.
Result<FittedSegments> fit_gmm(const MethodInput& input, Run& run);

}  // namespace ruas
