// The user's own file with the segment appended: every byte that was read is written again as it was.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "base/bytes.hpp"
#include "ingest/ingest.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// A column to append: its header, and a text per data row of the file (empty where the row has no segment).
struct AppendedColumn {
  std::string header;  // plain ASCII; numbered where the file has a column of that name
  std::function<void(std::uint64_t row, std::string& out)> write;  // appends the cell's text, UTF-8
  bool decimal =
      false;  // a number with a decimal point: written with a comma where the file's numbers have one
};

/// Copies `source` to `sink`, adding the columns at the end of every record in the file's own delimiter, line
/// ends and encoding. Rows are counted exactly as ingest counted them; preamble, footer and empty lines are
/// copied untouched. A row that ends before its last column is filled up with empty cells, so that the new
/// ones stand under their headers. Memory: a slice of the file. Stage reported: the caller's. Errors: the
/// sink's, the source's, a file that no longer has the rows of `report`.
Status write_with_columns(ByteSource& source, const IngestReport& report,
                          std::span<const AppendedColumn> columns, ByteSink& sink, Run& run);

}  // namespace ruas
