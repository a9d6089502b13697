// Steps 2 and 3: the delimiter, then where the table starts and whether its first record names the columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "ingest/cell_text.hpp"
#include "ingest/ingest.hpp"
#include "ingest/oddities.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/sample.hpp"
#include "ingest/text_source.hpp"

namespace ruas {

inline constexpr std::size_t kMostColumns = 20'000;
inline constexpr std::size_t kLongestRecord = std::size_t{64} << 20;  // bytes

struct Layout {
  Grammar grammar;
  CommentRule comments;
  std::uint64_t preamble_lines = 0;
  bool has_header = true;
  bool row_names = false;                   // the header names all columns but the first
  std::vector<std::string> headers;         // as in the file, one per column
  std::vector<std::string> original_names;  // trimmed, unique
  std::vector<std::string> names;           // the same until the user renames one
  std::vector<ColumnOptions> chosen;        // by the user, one per column once matched (column_options.hpp)
  std::size_t data_offset = 0;              // of the first record behind the header, in the text
  std::uint64_t data_line = 1;              // its line
  OddityLog above;                          // titles, empty lines and remarks above the first row
  std::vector<SampleRecord> sample;         // rows

  std::size_t columns() const { return names.size(); }
};

/// Looks at the slice that `text` is opened at (more slices where its first record is longer).
/// Errors: only a header, too many columns, one endless record, more lines to skip than there are.
Result<Layout> find_layout(TextSource& text, const ReadOptions& options, const MissingTokens& missing);

}  // namespace ruas
