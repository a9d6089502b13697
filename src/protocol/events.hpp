// What the engine answers. Plain structs; JSON in protocol/json.hpp; large arrays travel beside the JSON as buffers.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/message.hpp"
#include "protocol/campaign_summary.hpp"
#include "protocol/lookalike_summary.hpp"
#include "protocol/migration_summary.hpp"
#include "protocol/persona_summary.hpp"
#include "protocol/summaries.hpp"

namespace ruas::protocol {

struct ProgressMade {
  std::string stage;  // key of src/words
  double fraction = 0;
  double rows_per_second = 0;  // 0 where it does not apply
};

/// After OpenFile, OpenSample, CloseFile and SetPlan.
struct Opened {
  DataSummary data;
};

struct RawLineRead {
  std::uint64_t number = 0;  // physical, from 1
  std::string text;
  bool cut = false;            // longer than is shown
  bool begins_record = false;  // false on the further lines of a value that holds line ends
  std::string kind;            // of its record: "preamble" "header" "data" …, as in ingest/records.hpp
};

struct LinesRead {
  std::string file;
  std::vector<RawLineRead> lines;
};

struct QualityChecked {
  QualitySummary quality;
};

struct RfmScored {
  RfmSummary summary;
};

struct RulesCounted {
  RulesSummary rules;
};

struct SegmentsCompared {
  ComparisonSummary summary;
};

struct ValueForecast {
  LifetimeSummary summary;
};

struct MarketDescribed {
  MarketSummary summary;
};

struct LookalikesFound {
  LookalikeSummary summary;
};

struct ComparedOverTime {
  MigrationSummary summary;
};

struct RowsRead {
  std::string of;  // as asked for
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

/// After EditSegments. Buffers, one entry per segmented row: labels, confidence; where the points lie stays.
struct SegmentsEdited {
  SegmentationSummary summary;
  bool same_people = false;  // only names have changed
  std::vector<std::uint8_t> labels;
  std::vector<float> confidence;
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
  // Where it is segmented.
  double stayed = -1;               // share of resamples in which it stayed; below 0: not checked
  std::string next_segment{};       // letter of the nearest other
  std::vector<PullSummary> pulls{};  // what keeps it from there, the strongest first
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

struct PersonasDescribed {
  PersonasSummary summary;
};

struct CampaignSplit {
  SplitSummary summary;
};

struct MessagesPreviewed {
  MessagesSummary summary;
};

struct CampaignMeasured {
  CampaignSummary summary;
};

/// The command could not be carried out; what was there before still is.
struct Failed {
  Message error;
};

/// The user's cancel took effect; what was there before still is.
struct Stopped {};

/// Buffer: positions (x, y), one entry per segmented row.
struct MapDrawn {
  std::string projection;        // MapSettings::projection
  bool early = false;            // a picture on the way; more follow
  std::uint64_t drawn_rows = 0;  // below the segmented rows: a random sample, the others lie among their nearest
  std::vector<Message> notes;
  std::vector<float> positions;
};

struct KSwept {
  ValiditySummary summary;
};

struct StabilityChecked {
  StabilitySummary summary;
};

struct SegmentsExplained {
  ExplanationSummary summary;
};

using Answer = std::variant<ProgressMade, Opened, RowsRead, LinesRead, QualityChecked, RfmScored, ValueForecast, Segmented, RowDescribed,
                            SelectionDescribed, ExportChunk, Exported, Failed, Stopped, MarketDescribed, PersonasDescribed,
                            LookalikesFound, ComparedOverTime, CampaignSplit, MessagesPreviewed, CampaignMeasured,
                            RulesCounted, MapDrawn, SegmentsCompared,
                            KSwept, StabilityChecked, SegmentsExplained, SegmentsEdited>;

struct Event {
  std::uint32_t id = 0;  // of the command
  Answer answer;
};

}  // namespace ruas::protocol
