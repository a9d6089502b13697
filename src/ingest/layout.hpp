// Steps 2 and 3: the delimiter, then where the table starts and whether its first record names the columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "ingest/cell_text.hpp"
#include "ingest/ingest.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/sample.hpp"
#include "ingest/text_source.hpp"

namespace ruas {

inline constexpr std::size_t kMostColumns = 20'000;
inline constexpr std::size_t kLongestRecord = std::size_t{64} << 20;  // bytes

struct Layout {
  Grammar grammar;
  bool delimiter_announced = false;  // by "sep=;"
  std::uint64_t preamble_records = 0;
  bool has_header = true;
  std::vector<std::string> headers;  // as in the file, one per column
  std::vector<std::string> names;
  std::size_t data_offset = 0;                // of the first record behind the header, in the text
  std::uint64_t data_line = 1;                // its line
  std::vector<std::uint64_t> preamble_lines;  // line numbers of titles
  std::vector<std::uint64_t> empty_lines;     // … of empty lines above the header
  std::vector<SampleRecord> sample;           // rows, no empty lines

  std::size_t columns() const { return names.size(); }
};

/// Looks at the slice that `text` is opened at (more slices where its first record is longer).
/// Errors: only a header, too many columns, one endless record.
Result<Layout> find_layout(TextSource& text, const ReadOptions& options, const MissingTokens& missing);

}  // namespace ruas
