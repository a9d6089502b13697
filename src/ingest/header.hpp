// Where the table starts, and what its columns are called.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ingest/cell_text.hpp"
#include "ingest/sample.hpp"

namespace ruas {

/// Records before the table: "sep=;", titles, and empty lines between them. 0 where it is not clear.
std::size_t count_preamble(const std::vector<SampleRecord>& records);

/// Whether the first of `rows` (no empty lines among them) names the columns. Certain only where a column
/// holds numbers or dates; words are taken for names unless they come again below.
bool detect_header(const std::vector<const SampleRecord*>& rows, const MissingTokens& missing);

/// Trimmed, never empty, all different: empty ones become "column_4", repeated ones "name_2".
std::vector<std::string> unique_names(const std::vector<std::string>& headers, std::size_t columns);

}  // namespace ruas
