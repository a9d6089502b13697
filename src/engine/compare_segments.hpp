// The segments found against those of another method, or two files with segments against each other.
#pragma once

#include "base/result.hpp"
#include "engine/comparison.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// Errors: those of find_segments for the other method.
Result<Comparison> compare_segments(const Work& work, const FoundSegments& found,
                                    const protocol::FindSegments& other, Run& run);

/// Rows are the same where the values of the column `on` are. Errors: a file that is not open, a column that
/// is not there, more segments than can be told apart, no row in both.
Result<Comparison> compare_files(const Files& files, const protocol::CompareFiles& request, Run& run);

}  // namespace ruas
