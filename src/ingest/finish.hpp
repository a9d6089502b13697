// Step 6: columns into their final types.
#pragma once

#include <vector>

#include "ingest/parse_file.hpp"
#include "ingest/review.hpp"
#include "table/table.hpp"

namespace ruas {

/// Turns every column into what the review decided; takes the cells out of `file`. Its tallies are brought up
/// to date.
Table finish_table(ParsedFile& file, const Layout& layout, const Review& review, Run& run);

}  // namespace ruas
