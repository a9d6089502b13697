// The segments of the RFM map as a segmentation like any other: on the map of points, in the table, in the files.
#pragma once

#include "base/result.hpp"
#include "engine/grouped.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// Segments nobody is in are left out. Errors: those of score_customers; nobody could be scored.
Result<Grouped> group_by_rfm(const Work& work, const protocol::FindSegments& request, Run& run);

}  // namespace ruas
