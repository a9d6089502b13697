// Work → FoundSegments: prepare, fit by the method asked for, judge, order, project, describe.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// Segments of the same subject found before, where there are any, keep their letters (engine/continuity.hpp).
Result<FoundSegments> find_segments(const Work& work, const protocol::FindSegments& request, Run& run,
                                    const FoundSegments* previous = nullptr);

}  // namespace ruas
