// Ward's hierarchy, cut into segments.
#pragma once

#include "engine/method.hpp"

namespace ruas {

Result<FittedSegments> fit_ward(const MethodInput& input, Run& run);

}  // namespace ruas
