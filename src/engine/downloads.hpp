// What the user takes away: the table with its segments, and the summary.
#pragma once

#include <string>

#include "base/bytes.hpp"
#include "engine/results.hpp"

namespace ruas {

/// The user's own bytes with the columns "segment" and "confidence" at the end of every row; both empty for rows that
/// were set aside. Error where the file cannot be read again.
Status write_segmented_table(const OpenedFile& file, const FoundSegments& found, ByteSink& sink, Run& run);

/// "customers.csv.gz" → "customers-segments.csv": the name without its folder and endings, then `suffix`.
std::string download_name(const std::string& file_name, const std::string& suffix);

}  // namespace ruas
