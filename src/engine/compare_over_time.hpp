// The segments found, and what became of them in a later file or window.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/migration_summary.hpp"

namespace ruas {

/// `later` is prepared as `earlier` was and assigned to its segments. Customers are the same where their
/// identifiers are. Errors: segments of a method that cannot find them again; no identifier on one side; a
/// column that the segments are told by is missing later.
Result<protocol::MigrationSummary> compare_over_time(const Work& earlier, const FoundSegments& found,
                                                     const Work& later, Run& run);

}  // namespace ruas
