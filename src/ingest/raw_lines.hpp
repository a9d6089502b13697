// The beginning of a file as the lines it is made of, for a preview beside the table.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/records.hpp"

namespace ruas {

inline constexpr std::size_t kLongestRawLine = 2'000;  // bytes shown

struct RawLine {
  std::uint64_t number = 0;            // physical, from 1
  std::string text;                    // UTF-8, without its line end and byte order mark
  bool cut = false;                    // the line is longer than kLongestRawLine
  bool begins_record = false;          // false on the further lines of a value that holds line ends
  RecordKind kind = RecordKind::data;  // of its record
  std::uint64_t row = 0;               // of its record; data only
};

/// The first `most` lines, fewer where the file ends. `source` is rewound first and must hold the bytes that
/// `report` is about. Reads no further than it must. Errors: the source's own.
Result<std::vector<RawLine>> read_raw_lines(ByteSource& source, const IngestReport& report, std::size_t most);

}  // namespace ruas
