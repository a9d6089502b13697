// Where the table starts, and what its columns are called.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ingest/cell_text.hpp"
#include "ingest/sample.hpp"

namespace ruas {

/// Records before the table: "sep=;", titles, and empty lines and remarks between them. Titles fill one cell,
/// or with their delimiters written out at most a third of the columns above a row of names that fills all. 0
/// where it is not clear.
std::size_t count_preamble(const std::vector<SampleRecord>& records);

/// Whether the first of `rows` (no empty lines among them) names the columns. Certain only where a column
/// holds numbers or dates; words are taken for names unless they come again below.
bool detect_header(const std::vector<const SampleRecord*>& rows, const MissingTokens& missing);

/// Whether a header names every column but the first, as R writes tables with row names: rows of one cell
/// more than names, nearly all, their first cells all different and their last ones not all empty.
bool names_all_but_first(const SampleRecord& header, const std::vector<const SampleRecord*>& rows,
                         std::size_t columns);

/// Trimmed, on one line.
std::string clean_name(std::string_view name);

/// Trimmed, never empty, all different: empty ones become "column_4", repeated ones "name_2".
std::vector<std::string> unique_names(const std::vector<std::string>& headers, std::size_t columns);

}  // namespace ruas
