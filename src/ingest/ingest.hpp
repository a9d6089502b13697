// Bytes → Table: reads a delimited file as its writer meant it, and tells everything that was odd about it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/dialect.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// One kind of irregularity, counted over the whole file.
struct Irregularity {
  Message what;                      // key "ingest.…" of src/words
  std::uint64_t count = 0;           // lines or cells concerned
  std::vector<std::uint64_t> lines;  // physical line numbers (from 1) of the first ten
};

/// How one column was read and why.
struct ColumnReading {
  std::string name;       // as used in the table: trimmed, made unique, never empty
  std::string header;     // as in the file
  ColumnType type = ColumnType::text;
  Message evidence;       // "decimal comma: 4,812 of 4,812 values"
  std::uint64_t missing = 0;
  std::uint64_t unreadable = 0;  // cells that do not fit the type: missing in the table, untouched in the export
};

struct IngestReport {
  Dialect dialect;
  std::uint64_t bytes = 0;
  std::uint64_t rows = 0;
  std::vector<ColumnReading> columns;
  std::vector<Message> detected;  // one sentence per detection: delimiter, encoding, header, decimals, dates
  std::vector<Irregularity> irregularities;
};

struct Ingested {
  Table table;
  IngestReport report;
};

/// Reads all of `source`, in parallel where the pool has threads; at most two passes. Stages reported: "stage.read".
/// Errors (not a table: empty, binary, one endless line, more columns than 20,000) name the line where there is one.
Result<Ingested> ingest(ByteSource& source, const ReadOptions& options, Run& run);

}  // namespace ruas
