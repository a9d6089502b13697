// What the interface (or the command line) asks of the engine. Plain structs; JSON in protocol/json.hpp.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "protocol/map_settings.hpp"
#include "protocol/method_settings.hpp"
#include "protocol/campaign_summary.hpp"
#include "protocol/lookalike_summary.hpp"
#include "protocol/persona_summary.hpp"
#include "protocol/plan.hpp"
#include "protocol/rfm_summary.hpp"
#include "protocol/rules.hpp"
#include "protocol/segment_edits.hpp"

namespace ruas::protocol {

/// The user's own choices about one column; empty: detected.
struct ColumnSettings {
  std::string column;        // ColumnReadingSummary::original_name
  std::string type;          // "number" "date" "category" "text"
  std::string decimal_mark;  // "point" "comma"
  std::string date_order;    // "ymd" "dmy" "mdy"
  std::string name;          // what to call it from here on
  friend bool operator==(const ColumnSettings&, const ColumnSettings&) = default;
};

/// The user's own choices about reading; an empty string leaves the choice to detection.
struct ReadSettings {
  std::string encoding;      // "utf-8" "utf-16le" "utf-16be" "windows-1252"
  std::string delimiter;     // "," ";" "tab" "|" "space"
  std::string header;        // "yes" "no"
  std::string decimal_mark;  // "point" "comma"
  std::string date_order;    // "ymd" "dmy" "mdy"
  std::string comment_mark{};  // "none", or what remarks begin with
  std::string skip_lines{};    // in front of the table, a whole number
  bool missing_tokens_chosen = false;
  std::vector<std::string> missing_tokens{};  // where chosen
  std::vector<ColumnSettings> columns{};
  friend bool operator==(const ReadSettings&, const ReadSettings&) = default;
};

/// Opens a file; the page keeps the File object under `file`, the command line a path. A file that is open already is read
/// again with these settings.
struct OpenFile {
  std::string file;  // handle or path
  std::string name;  // as shown to people
  ReadSettings settings;
  bool add = false;  // beside the open files; else in their place, with a new plan
  // What the new plan says of the reader.
  std::string language = "en";
  std::string today{};
};

struct CloseFile {
  std::string file;
};

/// The user's decisions about the open files. Opening another file in their place begins a new plan.
struct SetPlan {
  Plan plan;
};

struct OpenSample {
  std::string sample;               // "sports" "shop" "supplier"
  std::string language;             // "en" "id"
  std::uint64_t customers = 2000;
  std::string today{};              // as in OpenFile
  bool orders = false;              // beside them, as a second file
};

/// Rows as text, for the preview.
struct ReadRows {
  std::uint64_t first = 0;
  std::uint64_t count = 50;
  std::string of = "subject";  // the table that is segmented; "data": files joined and mended; or a file's handle
  bool masked = true;          // personal data
  std::vector<std::uint64_t> rows{};  // these instead, where there are any
};

/// The first lines of a file as they stand in it.
struct ReadLines {
  std::string file;  // handle
  std::uint64_t count = 50;
};

/// Looks for what is wrong with the data.
struct CheckQuality {};

struct ScoreRfm {
  RfmSettings settings;
};

/// Lifetime value, with the discount of the plan.
struct ForecastValue {};

/// Concentration, type of market, where it could grow: of the segments found, and of all customers where there are none.
struct DescribeMarket {};

/// Customers like the best ones, or like those in the command's rows.
struct FindLookalikes {
  LookalikeSettings settings;
  std::string prospects;       // handle or path of a second file to rank; empty: none
  std::string prospects_name;  // as shown to people
};

/// The customers ranked last, or the prospects, with score and percentile; in chunks.
struct ExportLookalikes {};

/// What became of the segments found in a later file, or in a stretch of the same orders after an equally long one.
struct CompareOverTime {
  std::string file;      // handle or path; empty: the same files, and `from` is needed
  std::string name;      // as shown to people
  std::string from, to;  // ISO days, both counted; empty: open
};

struct FindSegments {
  std::vector<std::string> columns;  // empty: chosen by the engine
  std::vector<std::string> ignore;
  std::string method = "auto";       // or a name of engine/method.cpp: "kmeans" "rfm" …
  std::uint32_t k = 0;               // 0: by the best silhouette of 2 … 10
  std::uint64_t seed = 1;
  std::uint32_t restarts = 4;
  bool log_skewed = true;
  RfmSettings rfm{};
  MixtureSettings mixture{};
  DensitySettings density{};
  PrototypeSettings prototypes{};
  RuleSettings rules{};
};

/// The segments as they were found, with all of these changes; none: as they were found.
struct EditSegments {
  std::vector<SegmentEdit> edits;
};

/// How many rows the user's rules select, without segmenting: while they are being written.
struct CountRules {
  RuleSettings rules;
};

/// The segments found against those of another method.
struct CompareSegments {
  FindSegments with;
};

/// Segments that stand in two open files; rows are the same where their values in `on` are.
struct CompareFiles {
  std::string first, second;  // handles
  std::string on;
  std::string first_column = "segment";
  std::string second_column = "segment";
};

/// The rows on which the last comparison differs.
struct ExportDifferences {};

/// One point of the map: its row of the table, in words.
struct DescribeRow {
  std::uint64_t row = 0;  // of the subject
  bool masked = true;     // personal data
};

/// The rows under the lasso, as the command's buffer: uint32 table rows.
struct DescribeSelection {};

/// The user's file with segment and confidence appended, in chunks.
struct ExportTable {};
/// The summary as JSON, the same bytes as `ruas segment --summary`.
struct ExportSummary {};

/// Who stands behind the segments, with the user's own words where there are.
struct DescribePersonas {
  std::vector<PersonaEdit> edits;
  std::uint64_t fewest_customers = 10;  // numbers of fewer customers are kept back; brought into 3–30
};

/// Who of each segment is treated and who is left alone. The session keeps it for measuring and for the files.
struct SplitCampaign {
  SplitSettings settings;
};

/// What customers would read, personal data masked, and what is wrong with the messages.
struct PreviewMessages {
  std::vector<SegmentMessage> messages;
  std::uint64_t per_segment = 3;
};

/// The split as a file: customer, segment, group.
struct ExportSplit {};

/// The messages of those who are treated as a file to merge mails from, one line per customer. Without a split everybody
/// who may be written to.
struct ExportMessages {
  std::vector<SegmentMessage> messages;
  std::string letter;  // of one segment; empty: all
};

/// What a campaign changed. The groups come from a column of the result file, else from a split file, else from the split
/// of this session.
struct MeasureCampaign {
  std::string sample;  // the campaign of that sample, as it was opened; empty: a file
  std::string file;    // handle or path
  std::string name;  // as shown to people
  std::string split_file;
  ResultColumns columns;
  std::uint64_t seed = 1;
  std::uint64_t fewest_customers = 10;
};

/// Lays the segmented rows out as points anew.
struct DrawMap {
  MapSettings settings;
};

/// How many segments there are, with every index; the verdict may be one group. Of the columns of the segments found.
struct SweepK {
  std::uint32_t k_max = 12;  // 2 … 50
};

/// Whether the segments found come back when customers are drawn anew.
struct CheckStability {};

/// Why customers are in the segments found.
struct ExplainSegments {};

using Request = std::variant<OpenFile, OpenSample, CloseFile, SetPlan, ReadRows, ReadLines, CheckQuality, ScoreRfm, ForecastValue,
                             FindSegments, DescribeRow, DescribeSelection, ExportTable, ExportSummary,
                             DescribeMarket, DescribePersonas, FindLookalikes, ExportLookalikes, CompareOverTime, SplitCampaign,
                             PreviewMessages, ExportSplit, ExportMessages, MeasureCampaign, CountRules, DrawMap,
                             CompareSegments, CompareFiles, ExportDifferences,
                             SweepK, CheckStability, ExplainSegments, EditSegments>;

struct Command {
  /// Chosen by the sender, rising; every event it causes carries it, so that a late answer can be told and dropped.
  std::uint32_t id = 0;
  Request request;
  std::vector<std::uint32_t> rows;  // DescribeSelection only
};

}  // namespace ruas::protocol
