// What the user takes away: the table with its segments, and the summary.
#pragma once

#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "engine/results.hpp"

namespace ruas {

/// The columns "segment" and "confidence" beside what was segmented; both empty for rows that were set aside, the second for outliers too. Rows of the
/// user's file come as its own bytes, customers made from orders as a file of their own. Error where the file cannot be
/// read again.
Status write_segmented_table(const Work& work, const FoundSegments& found, ByteSink& sink, Run& run);

/// "customers-segments.csv": after the file whose rows are the data, in the language of the plan.
std::string download_name(const Work& work, std::string_view key, std::string_view ending);

}  // namespace ruas
