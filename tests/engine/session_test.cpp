#include "engine/session.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "protocol/json.hpp"
#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

/// Two groups far apart on two columns, with an id, a text column, and one row without an age.
std::string two_groups_csv() {
  std::string csv = "customer_id,age,spend,city\n";
  for (int i = 0; i < 40; ++i) {
    const bool young = i % 2 == 0;
    csv += "C" + std::to_string(1000 + i) + "," + (i == 7 ? std::string() : std::to_string((young ? 20 : 60) + i % 5)) + "," +
           std::to_string((young ? 100 : 900) + i % 7) + "," + (young ? "Bandung" : "Medan") + "\n";
  }
  return csv;
}

class SessionTest : public ::testing::Test {
 protected:
  void SetUp() override {
    session.put("a.csv", two_groups_csv());
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  }
  FindSegments two_segments() {
    FindSegments request;
    request.k = 2;
    return request;
  }
  RecordingSession session;
};

TEST_F(SessionTest, OpeningTellsRowsColumnsAndWhichTakePart) {
  const auto* answer = session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}});
  ASSERT_NE(answer, nullptr);
  const DataSummary& data = answer->data;
  EXPECT_EQ(data.rows, 40u);
  ASSERT_EQ(data.subject_columns.size(), 4u);
  EXPECT_EQ(data.subject_columns[1].type, "number");
  EXPECT_EQ(data.subject_columns[1].missing, 1u);
  EXPECT_TRUE(data.subject_columns[1].used);
  EXPECT_FALSE(data.subject_columns[0].used);
  EXPECT_FALSE(data.subject_columns[0].left_out.key.empty());
}

TEST_F(SessionTest, FindsTheTwoGroupsAndSetsTheIncompleteRowAside) {
  const auto* answer = session.ask_for<Segmented>(two_segments());
  ASSERT_NE(answer, nullptr);
  EXPECT_EQ(answer->summary.rows, 40u);
  EXPECT_EQ(answer->summary.rows_segmented, 39u);
  EXPECT_EQ(answer->summary.rows_set_aside, 1u);
  EXPECT_EQ(answer->labels.size(), 39u);
  EXPECT_EQ(answer->positions.size(), 78u);
  ASSERT_EQ(answer->summary.segments.size(), 2u);
  // Ordered by revenue ("spend"): the older, richer group is A although it is not the larger one.
  EXPECT_EQ(answer->summary.segments[0].letter, "A");
  EXPECT_GT(answer->summary.segments[0].revenue, answer->summary.segments[1].revenue);
  for (std::size_t i = 0; i < answer->labels.size(); ++i)
    EXPECT_EQ(answer->labels[i], answer->table_rows[i] % 2 == 0 ? 1 : 0);
}

TEST_F(SessionTest, ChoosesTwoByItselfAndShowsTheTrials) {
  const auto* answer = session.ask_for<Segmented>(FindSegments{});
  ASSERT_NE(answer, nullptr);
  EXPECT_EQ(answer->summary.k, 2u);
  EXPECT_TRUE(answer->summary.k_chosen);
  EXPECT_EQ(answer->summary.trials.size(), 9u);
}

TEST_F(SessionTest, TheExportIsTheFileWithTwoColumnsMore) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  const auto* exported = session.ask_for<Exported>(ExportTable{});
  ASSERT_NE(exported, nullptr);
  EXPECT_EQ(exported->file_name, "a-segments.csv");
  EXPECT_EQ(exported->bytes, session.exported().size());
  EXPECT_TRUE(session.exported().starts_with("customer_id,age,spend,city,segment,confidence\nC1000,20,100,Bandung,B,"));
  EXPECT_NE(session.exported().find("C1007,,900,Medan,,\n"), std::string::npos) << "a row set aside has no segment";
}

TEST_F(SessionTest, TheSummaryDownloadIsTheSummaryOfTheEvent) {
  const auto* segmented = session.ask_for<Segmented>(two_segments());
  ASSERT_NE(segmented, nullptr);
  const std::string expected = to_json(segmented->summary);
  ASSERT_NE(session.ask_for<Exported>(ExportSummary{}), nullptr);
  EXPECT_EQ(session.exported(), expected);
}

TEST_F(SessionTest, AFailureLeavesWhatWasFound) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  FindSegments too_many = two_segments();
  too_many.k = 41;
  EXPECT_EQ(failure_key(session.ask(too_many)), "segment.more_segments_than_rows");
  EXPECT_EQ(failure_key(session.ask(OpenFile{"gone.csv", "gone.csv", {}})), "file.not_found");
  EXPECT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
}

TEST_F(SessionTest, CancellingLeavesWhatWasFound) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  session.on_progress = [this](const ProgressMade&) { session.session().cancel_flag() = true; };
  EXPECT_NE(session.ask_for<Stopped>(two_segments()), nullptr);
  session.on_progress = {};
  EXPECT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  EXPECT_NE(session.ask_for<Segmented>(two_segments()), nullptr) << "the wish to stop does not outlive its command";
}

TEST_F(SessionTest, OpeningAnotherFileForgetsTheSegments) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  EXPECT_EQ(failure_key(session.ask(ExportTable{})), "engine.no_segments");
}

TEST_F(SessionTest, DescribesARowWithItsSegment) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  const auto* row = session.ask_for<RowDescribed>(DescribeRow{1});
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->segment, "A");
  EXPECT_EQ(row->fields[1].column, "age");
  EXPECT_EQ(row->fields[1].value, "61");
  EXPECT_EQ(session.ask_for<RowDescribed>(DescribeRow{7})->segment, "") << "set aside";
  EXPECT_TRUE(session.ask_for<RowDescribed>(DescribeRow{4000})->fields.empty());
}

TEST_F(SessionTest, DescribesASelectionAgainstTheRest) {
  ASSERT_NE(session.ask_for<Segmented>(two_segments()), nullptr);
  const auto* selection = session.ask_for<SelectionDescribed>(DescribeSelection{}, {0, 2, 4, 7});
  ASSERT_NE(selection, nullptr);
  EXPECT_EQ(selection->rows, 3u) << "row 7 was set aside";
  EXPECT_EQ(selection->per_segment, (std::vector<std::uint64_t>{0, 3}));
}

TEST_F(SessionTest, ReadsPagesOfRowsAndNoneBeyondTheEnd) {
  EXPECT_EQ(session.ask_for<RowsRead>(ReadRows{0, 10})->rows.size(), 10u);
  EXPECT_EQ(session.ask_for<RowsRead>(ReadRows{35, 10})->rows.size(), 5u);
  EXPECT_TRUE(session.ask_for<RowsRead>(ReadRows{1000, 10})->rows.empty());
}

TEST_F(SessionTest, EveryEventCarriesTheIdOfItsCommand) {
  session.ask(FindSegments{});
  EXPECT_GT(session.events().size(), 1u);
  for (const Event& event : session.events()) EXPECT_EQ(event.id, session.last_id());
}

TEST_F(SessionTest, RefusesSettingsThatMakeNoSense) {
  FindSegments request = two_segments();
  request.method = "tarot";
  EXPECT_EQ(failure_key(session.ask(request)), "segment.unknown_method");
  request = two_segments();
  request.k = 51;
  EXPECT_EQ(failure_key(session.ask(request)), "segment.too_many_segments");
  request = two_segments();
  request.restarts = 0;
  EXPECT_EQ(failure_key(session.ask(request)), "segment.no_restarts");
  EXPECT_EQ(failure_key(session.ask(OpenFile{"a.csv", "a.csv", {"", "", "", "", "yesterday"}})), "engine.unknown_setting");
  EXPECT_EQ(failure_key(session.ask(OpenSample{"bakery", "en", 10})), "engine.unknown_sample");
}

TEST(Session, SaysThatNothingIsOpen) {
  RecordingSession session;
  EXPECT_EQ(failure_key(session.ask(FindSegments{})), "engine.no_file");
  EXPECT_EQ(failure_key(session.ask(ReadRows{})), "engine.no_file");
  EXPECT_EQ(failure_key(session.ask(DescribeRow{})), "engine.no_file");
  EXPECT_EQ(failure_key(session.ask(ExportTable{})), "engine.no_segments");
}

TEST(Session, EverySampleOpensAndFallsIntoSegments) {
  for (const char* sample : {"sports", "shop", "supplier"}) {
    for (const char* language : {"en", "id"}) {
      RecordingSession session;
      const bool orders = language[0] == 'i';
      ASSERT_NE(session.ask_for<Opened>(OpenSample{sample, language, 400, "", orders}), nullptr) << sample << language;
      const auto* found = session.ask_for<Segmented>(FindSegments{});
      ASSERT_NE(found, nullptr) << sample << " " << language << " " << failure_key(session.events().back().answer);
      EXPECT_GE(found->summary.k, 2u);
    }
  }
}

TEST(Session, ASampleIsCustomersAndTheirOrdersWhereTheyAreWanted) {
  RecordingSession session;
  OpenSample request{"sports", "id", 400};
  request.today = "2025-06-01";
  request.orders = true;
  const auto* opened = session.ask_for<Opened>(request);
  ASSERT_NE(opened, nullptr);
  ASSERT_EQ(opened->data.files.size(), 2u);
  EXPECT_EQ(opened->data.files[0].file, "toko-olahraga-pelanggan.csv");
  EXPECT_EQ(opened->data.files[1].file, "toko-olahraga-pesanan.csv");
  EXPECT_EQ(opened->data.join.fact_file, "toko-olahraga-pesanan.csv");
  EXPECT_EQ(opened->data.plan.today, "2025-06-01");
  EXPECT_TRUE(opened->data.customers.made);
  EXPECT_EQ(opened->data.subject_rows, 400u);
  EXPECT_NE(session.ask_for<RfmScored>(ScoreRfm{}), nullptr);
}

TEST(Session, TheSameFileGivesTheSameSegmentsAtAnyNumberOfThreads) {
  std::set<std::string> summaries;
  std::set<std::string> tables;
  for (const std::size_t threads : {1, 2, 4}) {
    RecordingSession session(threads);
    ASSERT_NE(session.ask_for<Opened>(OpenSample{"shop", "en", 20000}), nullptr);
    ASSERT_NE(session.ask_for<Segmented>(FindSegments{}), nullptr);
    ASSERT_NE(session.ask_for<Exported>(ExportSummary{}), nullptr);
    summaries.insert(session.exported());
    ASSERT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
    tables.insert(session.exported());
  }
  EXPECT_EQ(summaries.size(), 1u);
  EXPECT_EQ(tables.size(), 1u);
}

}  // namespace
}  // namespace ruas
