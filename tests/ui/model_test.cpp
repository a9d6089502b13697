#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "ui/example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

bool has_notice(const AppState& state, const std::string& key) {
  return std::any_of(state.notices.begin(), state.notices.end(),
                     [&](const Notice& notice) { return notice.message.key == key; });
}

TEST(Opening, SendsTheFileAndShowsDataWithItsFirstRows) {
  AppState state;
  RecordingSender sender;
  apply(state, FileChosen{"file-1", "pelanggan.csv"}, sender);
  ASSERT_EQ(sender.commands.size(), 1u);
  EXPECT_EQ(std::get<protocol::OpenFile>(sender.commands[0].request).file, "file-1");
  ASSERT_TRUE(state.running);
  EXPECT_EQ(state.screen, Screen::start);

  update(state, {sender.commands[0].id, protocol::Opened{data_summary()}}, sender);
  EXPECT_FALSE(state.running);
  EXPECT_EQ(state.screen, Screen::data);
  ASSERT_TRUE(sender.last<protocol::ReadRows>());
  EXPECT_EQ(std::get<protocol::ReadRows>(sender.last<protocol::ReadRows>()->request).first, 0u);
}

TEST(Opening, SpeaksTheLanguageOfTheReaderInSamples) {
  AppState state;
  RecordingSender sender;
  apply(state, SetLanguage{Language::indonesian}, sender);
  apply(state, SampleChosen{"sports"}, sender);
  EXPECT_EQ(std::get<protocol::OpenSample>(sender.commands.back().request).language, "id");
}

TEST(Opening, DropsTheAnswerToAFileThatIsNoLongerWanted) {
  AppState state;
  RecordingSender sender;
  apply(state, FileChosen{"file-1", "one.csv"}, sender);
  const std::uint32_t first = sender.commands.back().id;
  apply(state, FileChosen{"file-2", "two.csv"}, sender);
  EXPECT_EQ(sender.cancelled, std::vector{first});
  const std::uint32_t second = sender.commands.back().id;

  update(state, {first, protocol::Opened{data_summary()}}, sender);
  EXPECT_FALSE(state.data);
  update(state, {second, protocol::Opened{data_summary()}}, sender);
  ASSERT_TRUE(state.data);
  EXPECT_TRUE(state.data->settings.contains("file-2"));
}

TEST(Opening, AFailureKeepsWhatWasOpen) {
  Found session;
  apply(session.state, FileChosen{"file-2", "broken.csv"}, session.sender);
  session.answer(protocol::Failed{Message("file.unreadable").with("name", "broken.csv")});
  EXPECT_EQ(session.state.data->summary.files.front().file, "pelanggan.csv");
  EXPECT_TRUE(can_export(session.state));
  EXPECT_TRUE(has_notice(session.state, "file.unreadable"));
  EXPECT_FALSE(session.state.running);
}

TEST(Opening, AnotherFileForgetsTheSegmentsAndSettings) {
  Found session;
  apply(session.state, SetSeed{7}, session.sender);
  apply(session.state, FileChosen{"file-2", "other.csv"}, session.sender);
  session.answer(protocol::Opened{data_summary()});
  EXPECT_FALSE(session.state.found);
  EXPECT_EQ(session.state.settings, SegmentSettings{});
}

TEST(ReadingAgain, KeepsTheSegmentsMarkedAndTheUsersColumns) {
  Found session;
  apply(session.state, UseColumn{"city", false}, session.sender);
  protocol::ReadSettings settings;
  settings.delimiter = ";";
  apply(session.state, ReadAs{"file-1", settings}, session.sender);
  const auto& request = std::get<protocol::OpenFile>(session.sender.commands.back().request);
  EXPECT_EQ(request.settings.delimiter, ";");
  EXPECT_EQ(request.file, "file-1");
  session.answer(protocol::Opened{data_summary()});
  ASSERT_TRUE(session.state.found);
  EXPECT_TRUE(is_stale(session.state));
  EXPECT_FALSE(can_export(session.state));
  EXPECT_EQ(session.state.settings.columns.at("city"), false);
}

TEST(ReadingAgain, ForgetsChoicesAboutColumnsThatAreGone) {
  Opened session;
  apply(session.state, UseColumn{"city", false}, session.sender);
  apply(session.state, ReadAs{"file-1", {}}, session.sender);
  protocol::DataSummary summary = data_summary();
  summary.subject_columns.pop_back();
  session.answer(protocol::Opened{summary});
  EXPECT_TRUE(session.state.settings.columns.empty());
}

TEST(Segmenting, LeavesTheChoiceOfColumnsToTheEngineUnlessTheUserDiffers) {
  Opened session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_TRUE(std::get<protocol::FindSegments>(session.sender.commands.back().request).columns.empty());

  apply(session.state, UseColumn{"age", false}, session.sender);
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.commands.back().request).columns,
            (std::vector<std::string>{"spend", "city"}));
}

TEST(Segmenting, SendsTheSettingsUnderEdit) {
  Opened session;
  apply(session.state, SetSegmentCount{5}, session.sender);
  apply(session.state, SetSeed{42}, session.sender);
  apply(session.state, SetRestarts{10}, session.sender);
  apply(session.state, SetLogSkewed{false}, session.sender);
  apply(session.state, FindSegmentsNow{}, session.sender);
  const auto& request = std::get<protocol::FindSegments>(session.sender.commands.back().request);
  EXPECT_EQ(request.k, 5u);
  EXPECT_EQ(request.seed, 42u);
  EXPECT_EQ(request.restarts, 10u);
  EXPECT_FALSE(request.log_skewed);
}

TEST(Segmenting, SendsTheMethodAndWhatItIsTold) {
  Opened session;
  apply(session.state, SetMethod{"gmm"}, session.sender);
  apply(session.state, SetMixture{{"tied"}}, session.sender);
  apply(session.state, FindSegmentsNow{}, session.sender);
  const auto& request = std::get<protocol::FindSegments>(session.sender.commands.back().request);
  EXPECT_EQ(request.method, "gmm");
  EXPECT_EQ(request.mixture.covariance, "tied");
}

TEST(Segmenting, IsStaleOnceASettingDiffersAndFreshWhenItIsTakenBack) {
  Found session;
  EXPECT_FALSE(is_stale(session.state));
  apply(session.state, UseColumn{"age", false}, session.sender);
  EXPECT_TRUE(is_stale(session.state));
  EXPECT_TRUE(can_export(session.state));
  apply(session.state, UseColumn{"age", true}, session.sender);
  EXPECT_FALSE(is_stale(session.state));
}

TEST(Segmenting, SettingsChangedWhileItRunsMakeTheResultStale) {
  Opened session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  const std::uint32_t id = session.sender.commands.back().id;
  apply(session.state, SetSeed{9}, session.sender);
  session.answer(id, segmented());
  EXPECT_TRUE(is_stale(session.state));
}

TEST(Segmenting, DoesNothingWithoutAColumn) {
  Opened session;
  for (const char* name : {"age", "spend", "city"})
    apply(session.state, UseColumn{name, false}, session.sender);
  const std::size_t sent = session.sender.commands.size();
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_EQ(session.sender.commands.size(), sent);
}

TEST(Cancelling, IsAskedOnceAndKeepsTheSegments) {
  Found session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  const std::uint32_t id = session.sender.commands.back().id;
  apply(session.state, CancelRunning{}, session.sender);
  apply(session.state, CancelRunning{}, session.sender);
  EXPECT_EQ(session.sender.cancelled, std::vector{id});
  ASSERT_TRUE(session.state.running);
  EXPECT_TRUE(session.state.running->cancelling);
  session.answer(id, protocol::Stopped{});
  EXPECT_FALSE(session.state.running);
  EXPECT_TRUE(session.state.found);
  EXPECT_TRUE(has_notice(session.state, "page.notice.stopped"));
}

TEST(Progress, FollowsTheRunningCommandOnly) {
  Opened session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  const std::uint32_t id = session.sender.commands.back().id;
  session.answer(id, protocol::ProgressMade{"stage.segment", 0.5, 0});
  EXPECT_EQ(session.state.running->progress.stage, "stage.segment");
  session.answer(id + 100, protocol::ProgressMade{"stage.read", 0.9, 0});
  EXPECT_EQ(session.state.running->progress.stage, "stage.segment");
}

TEST(Hovering, DescribesOneRowAtATimeAndThenTheNewest) {
  Found session;
  const std::size_t before = session.sender.commands.size();
  apply(session.state, HoverPoint{0}, session.sender);
  apply(session.state, HoverPoint{1}, session.sender);
  apply(session.state, HoverPoint{2}, session.sender);
  ASSERT_EQ(session.sender.commands.size(), before + 1);
  EXPECT_EQ(std::get<protocol::DescribeRow>(session.sender.commands.back().request).row, 4u);
  session.answer(protocol::RowDescribed{4, "A", 0.5, {}});
  ASSERT_EQ(session.sender.commands.size(), before + 2);
  EXPECT_EQ(std::get<protocol::DescribeRow>(session.sender.commands.back().request).row, 17u);
  session.answer(protocol::RowDescribed{17, "C", 0.7, {}});
  EXPECT_EQ(session.sender.commands.size(), before + 2);
  EXPECT_EQ(session.state.described_row->row, 17u);
}

TEST(Hovering, IgnoresPointsThatDoNotExist) {
  Found session;
  const std::size_t before = session.sender.commands.size();
  apply(session.state, HoverPoint{3}, session.sender);
  EXPECT_FALSE(session.state.hovered_point);
  EXPECT_EQ(session.sender.commands.size(), before);
}

TEST(Selecting, SendsTableRowsAndForgetsWithTheSelection) {
  Found session;
  apply(session.state, SelectPoints{{0, 2}}, session.sender);
  EXPECT_EQ(session.sender.commands.back().rows, (std::vector<std::uint32_t>{4, 17}));
  protocol::SelectionDescribed described;
  described.rows = 2;
  session.answer(described);
  EXPECT_TRUE(session.state.described_selection);
  apply(session.state, SelectPoints{}, session.sender);
  EXPECT_FALSE(session.state.described_selection);
}

TEST(Selecting, DropsTheAnswerWhenTheSelectionIsGone) {
  Found session;
  apply(session.state, SelectPoints{{0}}, session.sender);
  const std::uint32_t id = session.sender.commands.back().id;
  apply(session.state, SelectPoints{}, session.sender);
  session.answer(id, protocol::SelectionDescribed{});
  EXPECT_FALSE(session.state.described_selection);
}

TEST(Downloading, ConfirmsWithTheNameOfTheFileUntilClosed) {
  Found session;
  apply(session.state, DownloadTable{}, session.sender);
  session.answer(protocol::Exported{"pelanggan-segmen.csv", "text/csv", 1234});
  ASSERT_TRUE(has_notice(session.state, "page.notice.downloaded"));
  apply(session.state, CloseNotice{session.state.notices.back().id}, session.sender);
  EXPECT_FALSE(has_notice(session.state, "page.notice.downloaded"));
}

TEST(Downloading, IsNotOfferedOnceTheFileWasReadAgain) {
  Found session;
  apply(session.state, ReadAs{"file-1", {}}, session.sender);
  session.answer(protocol::Opened{data_summary()});
  const std::size_t sent = session.sender.commands.size();
  apply(session.state, DownloadTable{}, session.sender);
  EXPECT_EQ(session.sender.commands.size(), sent);
}

TEST(Failures, OfTheEngineItselfAreTold) {
  AppState state;
  RecordingSender sender;
  update(state, {0, protocol::Failed{Message("engine.out_of_memory")}}, sender);
  EXPECT_TRUE(has_notice(state, "engine.out_of_memory"));
}

TEST(Steps, AreReachableOnlyWithAFile) {
  AppState state;
  RecordingSender sender;
  apply(state, GoTo{Screen::segments}, sender);
  EXPECT_EQ(state.screen, Screen::start);
  Opened session;
  apply(session.state, GoTo{Screen::segments}, session.sender);
  EXPECT_EQ(session.state.screen, Screen::segments);
  apply(session.state, GoTo{Screen::start}, session.sender);
  EXPECT_EQ(session.state.screen, Screen::start);
}

TEST(Revision, RisesWithChangesButNotWithHoveringOrProgress) {
  Found session;
  const std::uint64_t before = session.state.revision;
  apply(session.state, HoverPoint{0}, session.sender);
  session.answer(protocol::RowDescribed{4, "A", 0.5, {}});
  EXPECT_EQ(session.state.revision, before);
  apply(session.state, SelectSegment{1}, session.sender);
  EXPECT_GT(session.state.revision, before);
}

}  // namespace
}  // namespace ruas::ui
