// Step 5: the whole file, slice by slice, each slice in parallel chunks, into columns.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "ingest/built_column.hpp"
#include "ingest/layout.hpp"
#include "ingest/propose.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct ParsedFile {
  std::vector<BuiltColumn> columns;
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;  // of the source
  OddityLog oddities;
  Utf8Evidence utf8;
  LineIndex lines;
};

/// Reads all of `text` from its first byte. `formats`: one per column. Errors: the source's own, a record of
/// more than 64 MiB, a table larger than the memory budget (told after the first few chunks).
Result<ParsedFile> parse_file(TextSource& text, ByteSource& source, const Layout& layout,
                              const std::vector<ColumnFormat>& formats, const MissingTokens& missing,
                              const ReadOptions& options, Run& run);

}  // namespace ruas
