// How many segments the columns in use support.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// k-means on the prepared matrix, whatever the method of the segments found. Error: k_max out of range.
Result<protocol::ValiditySummary> sweep_segments(const FoundSegments& found, const protocol::SweepK& request, Run& run);

/// The sweep of `previous` is about `next` too where both were found by the same method in the same columns: only the number
/// in use differs then.
void keep_sweep(const FoundSegments& previous, FoundSegments& next);
/// … and where the user has changed the segments by hand.
void carry_sweep(const Grouping& previous, Grouping& next);

}  // namespace ruas
