// Bytes → Table: reads a delimited file as its writer meant it, and tells everything that was odd about it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/dialect.hpp"
#include "ingest/line_index.hpp"
#include "ingest/record_grammar.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// One kind of irregularity, counted over the whole file.
struct Irregularity {
  Message what;                      // key "reading.…" of src/words
  std::uint64_t count = 0;           // lines or cells concerned
  std::vector<std::uint64_t> lines;  // physical line numbers (from 1) of the first ten
};

/// A unit that stands beside some of a column's numbers.
struct UnitSeen {
  std::string sign;  // "Rp", "US$", "%" …
  std::uint64_t cells = 0;
  std::uint64_t first_line = 0;  // physical, from 1
};

/// How one column was read and why.
struct ColumnReading {
  std::string name;           // as used in the table: trimmed, made unique, never empty
  std::string original_name;  // the same before the user renamed it; what ColumnOptions go by
  std::string header;         // as in the file
  ColumnType type = ColumnType::text;
  bool type_by_user = false;
  Choice<DecimalMark> decimal_mark;  // as used for numbers
  Choice<DateOrder> date_order;      // as used for dates
  std::string unit;  // what stands beside all its numbers: "Rp", "US$", "%" …; empty without or mixed
  std::vector<UnitSeen> mixed_units;  // where there are several, the most frequent first
  bool two_valued = false;  // a category of two labels, as yes and no
  Message evidence;         // "decimal comma: 4,812 of 4,812 values"
  std::uint64_t missing = 0;
  std::uint64_t unreadable =
      0;  // cells that do not fit the type: missing in the table, untouched in the export
};

struct IngestReport {
  Dialect dialect;
  bool byte_order_mark = false;
  bool row_names = false;                   // the header has no name for the first column, as R writes tables
  CommentRule comments;                     // which records are remarks
  std::vector<std::string> missing_tokens;  // as used
  std::uint64_t bytes = 0;
  std::uint64_t rows = 0;
  LineIndex lines;  // of rows
  std::vector<ColumnReading> columns;
  std::vector<Message> detected;  // one sentence per detection: delimiter, encoding, header, decimals, dates
  std::vector<Irregularity> irregularities;
};

struct Ingested {
  Table table;
  IngestReport report;
};

/// Reads all of `source`, in parallel where the pool has threads; at most three passes (a second where a
/// column turns out to be of another type than its beginning promised, one more where the encoding does). The
/// result depends on the bytes and the options alone, never on threads. Stages reported: "stage.read". Errors
/// (not a table: empty, binary, one endless line, more columns than 20,000; too large for the memory budget;
/// a choice for a column that is not there or that none of its values allows) name the line or column where
/// there is one.
Result<Ingested> ingest(ByteSource& source, const ReadOptions& options, Run& run);

}  // namespace ruas
