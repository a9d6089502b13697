// k-means as a method of the engine.
#pragma once

#include "engine/method.hpp"

namespace ruas {

/// k tried where the user gives none.
inline constexpr std::size_t kFirstK = 2;
inline constexpr std::size_t kLastK = 10;

/// Errors: k above the number of distinct rows; all rows alike.
Result<FittedSegments> fit_kmeans(const MethodInput& input, Run& run);

}  // namespace ruas
