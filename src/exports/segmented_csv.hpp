// The user's own file with the segment appended: every byte that was read is written again as it was.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "ingest/ingest.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// A column to append: its header, and a text per data row of the file (empty where the row has no segment).
struct AppendedColumn {
  std::string header;
  std::function<void(std::uint64_t row, std::string& out)> write;  // appends the cell, already plain ASCII
};

/// Copies `source` to `sink`, adding the columns at the end of every record in the file's own delimiter, line ends and
/// encoding. Rows are counted exactly as ingest counted them; preamble and empty lines are copied untouched.
Status write_with_columns(ByteSource& source, const IngestReport& report, std::span<const AppendedColumn> columns,
                          ByteSink& sink, Run& run);

}  // namespace ruas
