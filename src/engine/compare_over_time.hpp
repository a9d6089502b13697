// The segments found, and what became of them in a later file or stretch of time.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/migration_summary.hpp"

namespace ruas {

/// The plan of a later file: that of `work` for its days, with the same columns.
protocol::Plan plan_of_later_file(const Work& work, const std::string& from, const std::string& to);

/// `later` is prepared as `earlier` was and assigned to its segments. Customers are the same where their
/// identifiers are. Errors: segments of a method that cannot find them again; no identifier on one side; a
/// column that the segments are told by is missing later.
Result<protocol::MigrationSummary> compare_with_file(const Work& earlier, const FoundSegments& found,
                                                     const Work& later, Run& run);

/// The orders of `from` … `to` against as many days before (engine/stretches.hpp): segments are found in those
/// days as `found` was asked for, and the later ones assigned to them. Errors: those of stretches_of and
/// find_segments, and as above.
Result<protocol::MigrationSummary> compare_stretches(const Work& work, const FoundSegments& found,
                                                     const std::string& from, const std::string& to,
                                                     Run& run);

}  // namespace ruas
