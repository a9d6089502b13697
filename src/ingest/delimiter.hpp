// Which character parts the fields.
#pragma once

#include <string_view>

#include "ingest/record_grammar.hpp"

namespace ruas {

struct DetectedDelimiter {
  char delimiter;  // ',' where the file has one column
  bool announced;  // by a first line "sep=;", as spreadsheets write it
};

/// The candidate , ; tab | whose fields are of equal number on the most lines, the first line above all; runs
/// of blanks only where columns are aligned with them and no candidate fits.
DetectedDelimiter detect_delimiter(const Window& window, const char* begin);

/// Whether a line is the "sep=;" of spreadsheets.
bool announces_delimiter(std::string_view line);

}  // namespace ruas
