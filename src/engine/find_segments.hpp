// Work → FoundSegments: prepare, choose k, cluster, judge, project, describe.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// k tried where the user gives none.
inline constexpr std::size_t kFirstK = 2;
inline constexpr std::size_t kLastK = 10;

Result<FoundSegments> find_segments(const Work& work, const protocol::FindSegments& request, Run& run);

}  // namespace ruas
