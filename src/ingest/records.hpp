// The records of a file one after the other, exactly as ingest counted them, as the bytes they are.
//
// For whoever writes the user's file again with something added: the pieces `bytes` and `line_end` of all
// records, in order, are the file, byte for byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/ingest.hpp"

namespace ruas {

enum class RecordKind {
  preamble,  // before the table: byte order mark, "sep=;", titles; line by line
  header,    // the names of the columns
  data,      // a row of the table: `row` is its number there
  empty,     // a line without content
  comment,   // a remark between the rows
  footer,    // below the table: totals
};

struct Record {
  RecordKind kind;
  std::uint64_t row;          // data only: 0, 1, 2 …
  std::string_view bytes;     // without the line end; in the file's encoding
  std::string_view line_end;  // empty at the end of a file that does not end its last line
};

/// Memory: a slice of 16 MiB and the longest record. Used by one thread.
class RecordStream {
 public:
  /// `source` is rewound first; it must hold the same bytes that `report` is about. Both outlive the stream.
  RecordStream(ByteSource& source, const IngestReport& report);
  ~RecordStream();

  /// The next record, nothing behind the last. The views hold until the next call. An error where the bytes
  /// cannot be read any more.
  Result<std::optional<Record>> next();

  /// Fields of the record last returned (a short row has fewer than the table has columns). Costs a scan of
  /// the record.
  std::size_t cells() const;

 private:
  class Reader;
  std::unique_ptr<Reader> reader_;
};

}  // namespace ruas
