// What a user can do. Views push these; `apply` carries them out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/key_choices.hpp"

namespace ruas::ui {

/// Picked or dropped; the page keeps the File under the handle. On the Data screen it comes beside the open
/// files, elsewhere in their place.
struct FileChosen {
  std::string handle;
  std::string name;
  bool beside = false;  // one of several chosen at once, and not the first
  std::string purpose{};  // model/file_purpose.hpp
};
struct RemoveFile {
  std::string handle;
};
struct ShowFile {
  std::size_t file;  // index into the summary's files
};
struct SampleChosen {
  std::string sample;  // "sports" "shop" "supplier"
};
struct GoTo {
  Screen screen;
};
struct SetLanguage {
  Language language;
};
struct SetTheme {
  ThemeChoice theme;
};
struct SetZoom {
  double zoom;
};
struct TogglePanel {
  Panel panel;
};
/// Overrules how a file is read, and reads it again. Only for files, not for samples.
struct ReadAs {
  std::string handle;
  protocol::ReadSettings settings;
};
/// Another decision about the data; see model/plan_changes.hpp.
struct ChangePlan {
  protocol::Plan plan;
};
/// Looks a file up by this key, and joins the files anew.
struct UseKey {
  KeyEnd from, to;
};
struct UndoPlan {};
struct RedoPlan {};
/// Typed, and no decision yet.
struct WriteDraft {
  std::string field;
  std::string text;
};
struct ShowTable {
  std::string table;  // kSubjectTable, kDataTable
};
struct ShowPersonal {
  bool show;
};
/// Rows that show what a finding means; none: hides them.
struct ShowExamples {
  std::optional<std::string> finding;
};
struct ShowRows {
  std::uint64_t first;
};
struct UseColumn {
  std::string name;
  bool use;
};
struct UseSuggestedColumns {};
struct SetSegmentCount {
  std::optional<std::uint32_t> k;
};
struct SetMethod {
  std::string method;
};
struct SetMixture {
  protocol::MixtureSettings mixture;
};
struct SetDensity {
  protocol::DensitySettings density;
};
/// The user's own rules, a line each.
struct WriteRules {
  std::string text;
};
struct SetSeed {
  std::uint64_t seed;
};
struct SetRestarts {
  std::uint32_t restarts;
};
struct SetLogSkewed {
  bool log_skewed;
};
/// Lets exactly the columns that answer a ready-made question take part.
struct UseQuestion {
  std::string question;
};
struct FindSegmentsNow {};
/// In the way in which the segments that are shown were found.
struct FindAgain {};
struct ShowRfmTab {
  RfmTab tab;
};
struct ScoreWith {
  protocol::RfmSettings settings;
};
struct ShowMoney {
  std::optional<int> score;  // nothing: all five
};
struct SelectSquare {
  std::optional<RfmSquare> square;
};
struct SelectRfmSegment {
  std::optional<std::size_t> segment;
};
struct UseRfmSegments {};
struct ForecastNow {};
struct ShowPersona {
  std::size_t persona;
};
struct ComparePersona {
  std::optional<std::size_t> persona;  // nothing: with nobody
};
struct OpenEvidence {
  std::string sentence;  // "A/who.age"; empty: none
};
struct EditPersona {
  protocol::PersonaEdit edit;
};
/// Every persona as a page to print.
struct KeepPersonas {};
/// One as a picture.
struct KeepPersonaPicture {
  std::size_t persona;
};
struct SplitWith {
  protocol::SplitSettings settings;
};
struct WriteTo {
  std::string letter;  // empty: everybody
};
struct WriteMessage {
  std::string letter;
  std::string text;
};
struct DownloadSplit {};
struct DownloadMessages {
  std::string letter;  // empty: of all segments
};
struct MeasureSample {};
struct NameResultColumns {
  protocol::ResultColumns columns;
};
struct MeasureAgain {};
struct ShowStrategyTab {
  StrategyTab tab;
};
struct ShowDimension {
  std::string by;  // as in protocol::ConcentrationDimension
};
/// Thinks so many of the largest customers away.
struct LoseLargest {
  std::size_t count;
};
struct SearchBy {
  protocol::LookalikeSettings settings;
};
struct LearnFrom {
  SeedChoice seeds;
};
struct FindLookalikesNow {};
struct DownloadLookalikes {};
struct ShowSegmentsTab {
  SegmentsTab tab;
};
/// The largest number of groups that "Are they real?" tries.
struct TryUpTo {
  std::uint32_t k_max;
};
struct CheckReality {};
struct ExplainNow {};
struct CompareWith {
  std::size_t place;  // among the comparables
};
struct CompareNow {};
struct DownloadDifferences {};
struct ShowHandTools {
  bool open;
};
struct WriteSegmentName {
  std::string text;
};
struct ChoosePartner {
  std::string letter;
};
struct SetParts {
  std::uint32_t parts;
};
/// A change by hand behind those in force; see model/hand_requests.hpp.
struct ChangeSegments {
  protocol::SegmentEdit edit;
};
struct UndoChange {};
struct RedoChange {};
struct ShowMap {
  std::string projection;  // "pca" "umap"
};
/// Finds so many segments.
struct UseNumber {
  std::uint32_t k;
};
/// Ranks the customers again, instead of a second file.
struct ForgetProspects {};
/// The days of another stretch of the same orders, as typed.
struct ChooseWindow {
  std::string from, to;
};
struct CompareWindow {};
struct ForgetSplitFile {};
struct CancelRunning {};
struct OrderColumns {
  FileOrder order;
};
struct OrderSegments {
  SegmentOrder order;
};
struct SelectColumn {
  std::optional<std::string> name;
};
struct SelectSegment {
  std::optional<std::size_t> segment;
};
struct HoverPoint {
  std::optional<std::uint32_t> point;
};
struct SelectPoints {
  std::vector<std::uint32_t> points;  // none: the selection is gone
};
struct DownloadTable {};
struct DownloadSummary {};
struct CloseNotice {
  std::uint32_t id;
};

using UiAction =
    std::variant<FileChosen, RemoveFile, ShowFile, ChangePlan, UseKey, UndoPlan, RedoPlan, WriteDraft,
                 ShowTable, ShowPersonal, SampleChosen, GoTo, SetLanguage, SetTheme, SetZoom, TogglePanel,
                 ReadAs, ShowRows, UseColumn, UseSuggestedColumns, SetSegmentCount, SetMethod, SetMixture,
                 SetDensity, WriteRules, SetSeed, SetRestarts, SetLogSkewed, UseQuestion, FindSegmentsNow, FindAgain,
                 ShowExamples, ShowRfmTab, ScoreWith, ShowMoney, SelectSquare, SelectRfmSegment,
                 UseRfmSegments, ForecastNow, CancelRunning, OrderColumns, OrderSegments, SelectColumn,
                 SelectSegment, HoverPoint, SelectPoints, DownloadTable, DownloadSummary, CloseNotice,
                 ShowPersona, ComparePersona, OpenEvidence, EditPersona, SplitWith, WriteTo, WriteMessage,
                 DownloadSplit, DownloadMessages, MeasureSample, NameResultColumns, MeasureAgain, ShowStrategyTab, ShowDimension, LoseLargest, SearchBy,
                 FindLookalikesNow, DownloadLookalikes, ShowSegmentsTab, TryUpTo, CheckReality, ExplainNow, ShowMap, CompareWith,
                 CompareNow, DownloadDifferences, UseNumber,
                 ForgetProspects, ChooseWindow, CompareWindow, ForgetSplitFile, LearnFrom, KeepPersonas,
                 KeepPersonaPicture, ShowHandTools, WriteSegmentName, ChoosePartner, SetParts, ChangeSegments,
                 UndoChange, RedoChange>;

using Actions = std::vector<UiAction>;

}  // namespace ruas::ui
