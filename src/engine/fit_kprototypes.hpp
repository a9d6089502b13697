// k-prototypes: numbers and categories side by side.
#pragma once

#include "engine/method.hpp"

namespace ruas {

Result<FittedSegments> fit_kprototypes(const MethodInput& input, Run& run);

}  // namespace ruas
