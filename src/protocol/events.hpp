// What the engine answers. Plain structs; JSON in protocol/json.hpp; large arrays travel beside the JSON as buffers.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/message.hpp"
#include "protocol/summaries.hpp"

namespace ruas::protocol {

struct ProgressMade {
  std::string stage;  // key of src/words
  double fraction = 0;
  double rows_per_second = 0;  // 0 where it does not apply
};

struct Opened {
  DataSummary data;
};

struct RowsRead {
  std::uint64_t first = 0;
  std::vector<std::vector<std::string>> rows;  // empty string: missing
};

/// Buffers, one entry per segmented row: positions (x, y), labels, confidence, table_rows.
struct Segmented {
  SegmentationSummary summary;
  std::vector<float> positions;
  std::vector<std::uint8_t> labels;
  std::vector<float> confidence;
  std::vector<std::uint32_t> table_rows;
};

struct Field {
  std::string column;
  std::string value;  // empty: missing
};

struct RowDescribed {
  std::uint64_t row = 0;
  std::string segment;    // letter; empty: not segmented
  double confidence = 0;
  std::vector<Field> fields;
};

/// The rows under the lasso: how many of each segment, and how they differ from the rest.
struct SelectionDescribed {
  std::uint64_t rows = 0;
  double share = 0;
  std::vector<std::uint64_t> per_segment;
  std::vector<ColumnSummary> columns;
  std::vector<std::size_t> top_differences;
};

/// The next bytes of a download (buffer).
struct ExportChunk {
  std::string bytes;
};

/// The download is complete.
struct Exported {
  std::string file_name;
  std::string media_type;
  std::uint64_t bytes = 0;
};

/// The command could not be carried out; what was there before still is.
struct Failed {
  Message error;
};

/// The user's cancel took effect; what was there before still is.
struct Stopped {};

using Answer = std::variant<ProgressMade, Opened, RowsRead, Segmented, RowDescribed, SelectionDescribed, ExportChunk,
                            Exported, Failed, Stopped>;

struct Event {
  std::uint32_t id = 0;  // of the command
  Answer answer;
};

}  // namespace ruas::protocol
