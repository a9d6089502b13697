// What the Data screen shows, in words and ready to draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/customers_view.hpp"
#include "ui/model/files_view.hpp"
#include "ui/model/quality_view.hpp"

namespace ruas::ui {

/// One thing about the file: "Rows" – "2,000".
struct FactView {
  std::string label;
  std::string value;
};

enum class ReadField { encoding, delimiter, header, decimal_mark, date_order, comment_mark };

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
  std::string role;  // what it is for
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

/// The file as it stands, beside what was read from it.
struct RawLinesView {
  struct Line {
    std::string number;
    std::string text;
    std::string kind;  // "column names", "row" …
    bool data = false;
  };
  std::string title;
  bool offered = false;  // samples have no lines
  bool open = false;
  bool reading = false;
  std::vector<Line> lines;
};

struct PreviewView {
  std::vector<std::string> headers;            // at most kPreviewColumns
  std::vector<bool> numeric;                   // per header: right-aligned
  std::vector<std::vector<std::string>> rows;  // the first kPreviewColumns of each
  std::string hidden_columns;                  // how many more there are; empty: none
  std::string range;                           // "Rows 1–50 of 2,000"
  std::optional<std::uint64_t> previous;       // first row of the page before
  std::optional<std::uint64_t> next;
};

enum class ColumnField { type, decimal_mark, date_order, role, criterion };

struct ColumnChoiceView {
  ColumnField field;
  std::string label;
  std::vector<ReadChoiceView::Option> options;  // the first is "as suggested"
  std::size_t current = 0;
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
  std::string meaning;  // why it is taken for what it is for
  bool personal = false;
  std::vector<ColumnChoiceView> choices;
  // Where it is a column of a file that can be read again:
  std::string handle;
  std::string original_name;
  std::string new_name;  // as typed
  protocol::ReadSettings settings;
};

struct DataView {
  std::string file;
  FilesView files;
  PlanChoiceView kind;
  protocol::Plan plan;  // in force, to build ChangePlan from
  bool can_undo = false;
  bool can_redo = false;
  QualityView quality;
  std::optional<CustomersView> customers;  // where the data is of transactions
  std::vector<std::string> tables;         // customers and order lines, where there are both
  std::size_t table = 0;                   // shown
  RawLinesView raw;
  bool has_personal = false;
  bool show_personal = false;
  std::string headline;  // "2,000 rows and 11 columns"
  std::vector<FactView> facts;
  std::vector<ReadChoiceView> reading;
  std::string handle;                 // of the file whose reading is shown; empty: a sample
  protocol::ReadSettings settings;    // the user's own, to build ReadAs from
  std::uint64_t skipped_lines = 0;
  std::string missing_tokens;  // as typed, or as used
  bool missing_tokens_changed = false;
  std::vector<std::string> evidence;  // detections that belong to no choice
  std::vector<IrregularityView> irregularities;
  FileOrder order;
  std::vector<FileColumnRow> columns;
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
/// `settings` with the words that count as missing, separated by commas.
protocol::ReadSettings with_missing_tokens(protocol::ReadSettings settings, const std::string& tokens);

}  // namespace ruas::ui
