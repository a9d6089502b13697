// Everything the interface knows. Views read it, `update` and `apply` change it, widgets keep nothing.
//
// Single-threaded. No numbers are computed here: what is shown comes from the engine's summaries.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/language.hpp"
#include "base/message.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"
#include "ui/model/crosswalk_state.hpp"
#include "ui/model/hand_state.hpp"
#include "ui/model/personas_state.hpp"
#include "ui/model/real_state.hpp"
#include "ui/model/rfm_state.hpp"
#include "ui/model/strategy_state.hpp"

namespace ruas::ui {

enum class Screen { start, data, criteria, segments, rfm, personas, strategy, campaign };

/// What the reader asked for; `system` follows the browser's colour scheme.
enum class ThemeChoice { system, light, dark, projector };

inline constexpr double kSmallestZoom = 1.0;
inline constexpr double kLargestZoom = 2.0;

/// A panel that is opened and closed.
enum class Panel {
  privacy_proof,
  segment_settings,
  preparation,
  loadings,
  trials,
  left_out,
  preview,
  rfm_settings,
  rfm_map,
  holdout_table,
  raw_lines,     // Data: the file as it stands, beside the rows
  keys,          // Data: how files belong together, by hand
  all_findings,  // Data: not only the first few
  changes,       // Data: what was mended
  count
};

/// What kind of command is meant. For each kind only the newest command is waited for.
enum class Task {
  open,
  set_plan,
  read_rows,
  read_examples,
  score_rfm,
  forecast_value,
  read_lines,
  check_quality,
  find_segments,
  count_rules,
  describe_row,
  describe_selection,
  export_table,
  export_summary,
  describe_personas,
  split_campaign,
  preview_messages,
  export_split,
  export_messages,
  measure_campaign,
  describe_market,
  find_lookalikes,
  export_lookalikes,
  sweep_k,
  check_stability,
  explain_segments,
  compare_over_time,
  draw_map,
  compare_segments,
  export_differences,
  edit_segments,
  count
};
inline constexpr std::size_t kTaskCount = static_cast<std::size_t>(Task::count);

/// What the awaited command of Task::open does.
using Opening = std::variant<protocol::OpenFile, protocol::OpenSample, protocol::CloseFile>;

/// Which way a new plan moves in the history of plans.
enum class PlanStep { change, undo, redo };

/// The plans before the present one, and those that were undone; the newest last.
struct PlanHistory {
  std::vector<protocol::Plan> before;
  std::vector<protocol::Plan> undone;
};

inline constexpr std::uint64_t kPreviewPageRows = 50;

/// One page of the preview.
struct PreviewPage {
  std::uint64_t first = 0;
  std::vector<std::vector<std::string>> rows;  // empty string: missing
};

/// Rows that show what a finding means.
struct ExampleRows {
  std::string finding;                         // its id
  std::vector<std::vector<std::string>> rows;  // of the data; none until they have come
};

/// Tables whose columns and rows can be looked at: as ReadRows::of.
inline constexpr const char* kSubjectTable = "subject";
inline constexpr const char* kDataTable = "data";

struct OpenData {
  protocol::DataSummary summary;
  std::map<std::string, protocol::ReadSettings>
      settings;  // the user's own, by file handle; samples have none
  PlanHistory history;
  std::size_t shown_file = 0;         // whose reading and lines are shown
  std::string table = kSubjectTable;  // whose columns and rows are shown
  PreviewPage preview;
  std::optional<protocol::LinesRead> lines;
  std::optional<ExampleRows> examples;
  std::map<std::string, std::string> drafts;  // what is being typed and is no decision yet, by field
  std::uint32_t reading = 0;                  // rises each time the data is read
  std::string sample;                         // "sports" "shop" "supplier"; empty: the user's own files
};

/// The file whose reading is shown.
const protocol::FileSummary& file_read(const OpenData& data);
/// The columns of the table that is shown.
const std::vector<protocol::FileColumn>& shown_columns(const OpenData& data);
std::uint64_t shown_rows(const OpenData& data);

/// What the user decides before pressing "Find segments".
struct SegmentSettings {
  std::map<std::string, bool> columns;  // only where the user differs from the engine's own choice
  std::optional<std::uint32_t> k;       // nothing: by the best silhouette
  std::uint64_t seed = 1;
  std::uint32_t restarts = 4;
  bool log_skewed = true;
  std::string method = "auto";  // as in protocol::FindSegments
  protocol::MixtureSettings mixture;
  protocol::DensitySettings density;
  protocol::RuleSettings rules;
  std::optional<protocol::RfmSettings> rfm;  // by the RFM map instead; AppState::rfm has the map as it is now
  friend bool operator==(const SegmentSettings&, const SegmentSettings&) = default;
};

/// The user's own rules, counted while they are being written.
struct RuleWork {
  std::string text;           // what was counted
  std::uint32_t reading = 0;  // OpenData::reading it was counted on
  std::optional<protocol::RulesSummary> counted;
  Message refused;  // why it cannot be counted
};

/// What has happened to the data since segments were found; the gravest last.
enum class DataChange { none, decisions, reading, files };

/// How the points of the map are laid out.
struct MapShown {
  std::string projection = "pca";  // as in protocol::MapSettings
  bool early = false;              // on the way, or cancelled there
  std::uint64_t drawn_rows = 0;    // 0: all
  std::vector<Message> notes;
};

/// A finished segmentation with what it was made from. Kept until a newer one is there.
struct SegmentsFound {
  protocol::Segmented result;
  SegmentSettings settings;
  std::uint32_t reading = 0;   // OpenData::reading it was made from
  std::uint32_t revision = 0;  // differs for every result
  std::uint32_t picture = 0;   // differs whenever the positions do: the map uploads again
  DataChange since = DataChange::none;
  protocol::FindSegments request{};  // what was asked of the engine
  MapShown map{};
};

/// Columns of the table of segments.
enum class SegmentField { letter, size, difference, confidence, silhouette, stability, revenue };

struct SegmentOrder {
  SegmentField field = SegmentField::letter;
  bool descending = false;
  friend bool operator==(const SegmentOrder&, const SegmentOrder&) = default;
};

enum class FileField { position, name, type, present, missing, distinct, used };

struct FileOrder {
  FileField field = FileField::position;
  bool descending = false;
  friend bool operator==(const FileOrder&, const FileOrder&) = default;
};

/// A sentence that stays until it is closed or a new command of the same task replaces it.
struct Notice {
  enum class Kind { success, warning, failure };
  std::uint32_t id = 0;
  Kind kind = Kind::success;
  Message message;
  Task task = Task::open;
};

/// Long work that is going on.
struct Running {
  Task task = Task::open;
  std::uint32_t id = 0;
  protocol::ProgressMade progress;
  bool cancelling = false;
};

struct AppState {
  Screen screen = Screen::start;
  Language language = Language::english;
  ThemeChoice theme = ThemeChoice::system;
  double zoom = 1.0;
  bool reduced_motion = false;  // as the system asks
  bool show_personal = false;   // personal data in the clear
  std::string today;            // the reader's own date, ISO; empty: not known
  std::array<bool, static_cast<std::size_t>(Panel::count)> open_panels{};

  std::optional<OpenData> data;
  SegmentSettings settings;
  std::optional<SegmentsFound> found;
  RuleWork rules;
  RfmWork rfm;
  ValueWork value;
  PersonasWork personas;
  CampaignWork campaign;
  StrategyWork strategy;
  RealWork real;
  CrosswalkWork crosswalk;
  HandWork hand;

  FileOrder file_order;
  SegmentOrder segment_order;
  std::optional<std::string> selected_column;   // Data: shown in the inspector
  std::optional<std::size_t> selected_segment;  // Segments: shown in the inspector
  std::optional<std::uint32_t> hovered_point;   // index into the buffers of `found`
  std::optional<protocol::RowDescribed> described_row;
  std::vector<std::uint32_t> selected_points;  // indices into the buffers of `found`
  std::optional<protocol::SelectionDescribed> described_selection;

  std::optional<Running> running;
  std::vector<Notice> notices;

  std::array<std::uint32_t, kTaskCount> awaited{};  // id of the newest command per task; 0: none
  std::optional<protocol::Plan> pending_plan;       // sent and not answered yet
  Opening pending_opening;                          // what the awaited open command does
  PlanStep pending_step = PlanStep::change;         // … where it sets a plan
  std::vector<protocol::OpenFile> waiting_files;    // to be opened after it
  SegmentSettings pending_settings;                 // what the awaited find_segments was sent with
  protocol::FindSegments pending_request;           // … and what it asks for
  std::uint32_t next_id = 1;

  /// Rises with every change that a view-model reads, except progress and hovering.
  std::uint64_t revision = 1;
};

/// Whether a column takes part: the user's choice, else the engine's.
bool takes_part(const SegmentSettings& settings, const protocol::FileColumn& column);
/// Lets exactly these columns take part.
void use_only(SegmentSettings& settings, const protocol::DataSummary& summary,
              const std::vector<std::string>& columns);
std::size_t columns_taking_part(const AppState& state);

/// The settings or the reading changed since the segments were found.
bool is_stale(const AppState& state);
/// The engine still holds the table these segments were found in, so rows can be described and files
/// exported.
bool can_export(const AppState& state);

std::uint32_t awaited_id(const AppState& state, Task task);
bool panel_is_open(const AppState& state, Panel panel);

}  // namespace ruas::ui
