// Dense groups and outliers as a method of the engine.
#pragma once

#include "engine/method.hpp"

namespace ruas {

/// The method finds k itself; a k asked for is refused. Errors: that; groups of one row; groups larger than
/// the data.
Result<FittedSegments> fit_hdbscan(const MethodInput& input, Run& run);

}  // namespace ruas
