// Work → FoundSegments: prepare, fit by the method asked for, judge, order, project, describe.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"

namespace ruas {

Result<FoundSegments> find_segments(const Work& work, const protocol::FindSegments& request, Run& run);

}  // namespace ruas
