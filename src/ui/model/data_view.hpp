// What the Data screen shows, in words and ready to draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

/// One thing about the file: "Rows" – "2,000".
struct FactView {
  std::string label;
  std::string value;
};

enum class ReadField { encoding, delimiter, header, decimal_mark, date_order };

/// How the file is read in one respect, and what else it could be.
struct ReadChoiceView {
  struct Option {
    std::string value;  // of protocol::ReadSettings; empty: by detection
    std::string label;
  };
  ReadField field;
  std::string label;
  std::string evidence;         // why, empty where nothing is known
  std::vector<Option> options;  // the first is "as detected"
  std::size_t current = 0;
  bool changeable = false;  // samples are read as they were made
};

struct IrregularityView {
  std::string text;
  std::string where;  // "Lines 3, 5 and 9"
};

struct FileColumnRow {
  std::string name;
  std::string type;
  std::string present;
  std::string missing;
  std::string distinct;
  std::string typical;
  std::string reason;  // why it is left out, or how it takes part
  bool takes_part = false;
  bool changeable = false;  // numbers and categories that differ from row to row
  bool selected = false;
};

/// More columns than anybody looks through side by side are told in the table of columns instead.
inline constexpr std::size_t kPreviewColumns = 60;

struct PreviewView {
  std::vector<std::string> headers;            // at most kPreviewColumns
  std::vector<bool> numeric;                   // per header: right-aligned
  std::vector<std::vector<std::string>> rows;  // the first kPreviewColumns of each
  std::string hidden_columns;                  // how many more there are; empty: none
  std::string range;                           // "Rows 1–50 of 2,000"
  std::optional<std::uint64_t> previous;       // first row of the page before
  std::optional<std::uint64_t> next;
};

/// One column in full, for the inspector.
struct ColumnDetail {
  struct Level {
    std::string label;
    std::string count;
    double fraction = 0;  // of the most frequent one, for a bar
  };
  std::string name;
  std::string type;
  std::string evidence;
  std::string reason;
  std::vector<FactView> facts;
  std::vector<Level> levels;
};

struct DataView {
  std::string file;
  std::string headline;  // "2,000 rows and 11 columns"
  std::vector<FactView> facts;
  std::vector<ReadChoiceView> reading;
  protocol::ReadSettings settings;    // the user's own, to build ReadAs from
  std::vector<std::string> evidence;  // detections that belong to no choice
  std::vector<IrregularityView> irregularities;
  FileOrder order;
  std::vector<FileColumnRow> columns;
  std::string orders;        // where rows are orders: what says so; else empty
  std::string columns_used;  // "7 of 11 columns will be used"
  std::vector<std::string> left_out;  // "id: It names customers …", the first few
  bool columns_changed = false;       // the user differs from the suggestion
  PreviewView preview;
  bool preview_open = false;
  std::optional<ColumnDetail> detail;
  bool can_find = false;
  std::string cannot_find;  // what to do where not
};

/// `state.data` must be there.
DataView data_view(const AppState& state);

/// `settings` with one field chosen; an empty value returns it to detection.
protocol::ReadSettings with_choice(protocol::ReadSettings settings, ReadField field,
                                   const std::string& value);

}  // namespace ruas::ui
