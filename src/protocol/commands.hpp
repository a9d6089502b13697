// What the interface (or the command line) asks of the engine. Plain structs; JSON in protocol/json.hpp.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ruas::protocol {

/// The user's own choices about reading; an empty string leaves the choice to detection.
struct ReadSettings {
  std::string encoding;      // "utf-8" "utf-16le" "utf-16be" "windows-1252"
  std::string delimiter;     // "," ";" "tab" "|" "space"
  std::string header;        // "yes" "no"
  std::string decimal_mark;  // "point" "comma"
  std::string date_order;    // "ymd" "dmy" "mdy"
  friend bool operator==(const ReadSettings&, const ReadSettings&) = default;
};

/// Opens a file; the page keeps the File object under `file`, the command line a path.
struct OpenFile {
  std::string file;  // handle or path
  std::string name;  // as shown to people
  ReadSettings settings;
};

struct OpenSample {
  std::string sample;               // "sports" "shop" "supplier"
  std::string language;             // "en" "id"
  std::uint64_t customers = 2000;
};

/// Rows of the open table as text, for the preview.
struct ReadRows {
  std::uint64_t first = 0;
  std::uint64_t count = 50;
};

struct FindSegments {
  std::vector<std::string> columns;  // empty: chosen by the engine
  std::vector<std::string> ignore;
  std::string method = "kmeans";
  std::uint32_t k = 0;               // 0: by the best silhouette of 2 … 10
  std::uint64_t seed = 1;
  std::uint32_t restarts = 4;
  bool log_skewed = true;
};

/// One point of the map: its row of the table, in words.
struct DescribeRow {
  std::uint64_t row = 0;  // table row
};

/// The rows under the lasso, as the command's buffer: uint32 table rows.
struct DescribeSelection {};

/// The user's file with segment and confidence appended, in chunks.
struct ExportTable {};
/// The summary as JSON, the same bytes as `ruas segment --summary`.
struct ExportSummary {};

using Request = std::variant<OpenFile, OpenSample, ReadRows, FindSegments, DescribeRow, DescribeSelection, ExportTable,
                             ExportSummary>;

struct Command {
  /// Chosen by the sender, rising; every event it causes carries it, so that a late answer can be told and dropped.
  std::uint32_t id = 0;
  Request request;
  std::vector<std::uint32_t> rows;  // DescribeSelection only
};

}  // namespace ruas::protocol
