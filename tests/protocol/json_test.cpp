#include "protocol/json.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace ruas::protocol {
namespace {

Plan a_plan() {
  Plan plan;
  plan.language = "id";
  plan.today = "2026-11-22";
  plan.keys = {{"orders.csv", "CustomerID", "customers.csv", "id", "folded"}};
  plan.kind = "transactions";
  plan.columns = {{"Usia", "attribute", "demographic"}};
  plan.fixes = {{"merge_labels", "Kota", 0, 1.5, "x", {{"bdg", "Bandung"}}}};
  plan.weights = {{"geographic", 0.5}};
  plan.from = "2025-01-01";
  plan.analysis_date = "2026-01-01";
  plan.lifetime_value = true;
  return plan;
}

TEST(CommandJson, APlanComesBackAsItWas) {
  const Result<Command> back = command_from_json(to_json(Command{1, SetPlan{a_plan()}, {}}));
  ASSERT_TRUE(back);
  EXPECT_EQ(std::get<SetPlan>(back->request).plan, a_plan());
}

TEST(CommandJson, EveryRequestComesBackAsItWas) {
  const Request requests[] = {OpenFile{"f1", "Pelanggan.csv", {"utf-8", "tab", "yes", "comma", "dmy", "none", "3", true, {"x"},
                                                         {{"Usia", "number", "comma", "", "age"}}}, true},
                              CloseFile{"f2"},
                              SetPlan{a_plan()},
                              ReadLines{"f1", 20},
                              CheckQuality{},
                              ScoreRfm{{"nested", true, {1, 2, 4, 8}, "best: 555"}},
                              ForecastValue{},
                              OpenSample{"shop", "id", 500},
                              ReadRows{100, 25},
                              FindSegments{{"age", "kota"}, {"id"}, "kmeans", 4, 7, 50, false},
                              DescribeRow{12},
                              DescribeSelection{},
                              ExportTable{},
                              ExportSummary{},
                              DescribePersonas{{{"orders_high", "who.age", "Young at heart"}}, 5},
                              SplitCampaign{{0.2, 3, 0.1, {"A"}}},
                              PreviewMessages{{{"B", "Hi {name}"}}, 2},
                              ExportSplit{},
                              ExportMessages{{{"", "Hi"}}, "A"},
                              MeasureCampaign{"shop", "f", "n", "s", {"a", "b", "c", "d", "e", "f", "g"}, 4, 5}};
  std::uint32_t id = 0;
  for (const Request& request : requests) {
    const std::string json = to_json(Command{++id, request, {}});
    const Result<Command> back = command_from_json(json);
    ASSERT_TRUE(back) << json;
    EXPECT_EQ(back->id, id);
    EXPECT_EQ(back->request.index(), request.index());
    EXPECT_EQ(to_json(*back), json);
  }
}

TEST(CommandJson, MissingMembersKeepTheirDefaults) {
  const Result<Command> command = command_from_json(R"({"id":3,"do":"find_segments","unknown":1})");
  ASSERT_TRUE(command);
  const auto& request = std::get<FindSegments>(command->request);
  EXPECT_EQ(request.seed, 1u);
  EXPECT_EQ(request.restarts, 4u);
  EXPECT_TRUE(request.log_skewed);
}

TEST(CommandJson, RefusesWhatItDoesNotKnow) {
  EXPECT_FALSE(command_from_json(R"({"id":1,"do":"upload"})"));
  EXPECT_FALSE(command_from_json("[1,2]"));
  EXPECT_FALSE(command_from_json("{"));
  EXPECT_FALSE(command_from_json(""));
}

TEST(CommandJson, WrongKindsDoNotThrow) {
  const Result<Command> command = command_from_json(R"({"id":"x","do":"find_segments","k":"two","columns":"age"})");
  ASSERT_TRUE(command);
  EXPECT_EQ(std::get<FindSegments>(command->request).k, 0u);
}

TEST(EventJson, ASegmentationComesBackAsItWas) {
  SegmentationSummary summary;
  summary.file = "a \"quoted\" name.csv";
  summary.k = 2;
  summary.silhouette = 0.1 + 0.2;
  summary.left_out.push_back({"id", Message("prepare.identifier").with("distinct", 200).with("share", 1.5)});
  SegmentSummary segment;
  segment.letter = "A";
  segment.columns.push_back({"age", "number", 31.25, 40, std::nan(""), {}, ""});
  segment.columns.push_back({"city", "category", 0, 0, 0.7, {{"Bandung", 0.5, 0.25}}, "Bandung"});
  segment.top_differences = {1, 0};
  summary.segments = {segment};
  const Event event{9, Segmented{summary, {}, {}, {}, {}}};

  const std::string json = to_json(event);
  const Result<Event> back = event_from_json(json);
  ASSERT_TRUE(back) << json;
  const auto& read = std::get<Segmented>(back->answer).summary;
  EXPECT_EQ(back->id, 9u);
  EXPECT_EQ(read.silhouette, summary.silhouette);
  EXPECT_EQ(read.left_out[0].reason, summary.left_out[0].reason);
  EXPECT_TRUE(std::isnan(read.segments[0].columns[0].difference));
  EXPECT_EQ(to_json(*back), json);
}

TEST(SummaryJson, BytesThatAreNotUtf8AreReplacedNotFatal) {
  DataSummary summary;
  summary.files.emplace_back().file = "\xff\xfe.csv";
  EXPECT_NE(to_json(summary).find("\ufffd"), std::string::npos);
}

TEST(SummaryJson, MessagesCarryTheEnglishSentence) {
  DataSummary summary;
  summary.files.emplace_back().detected.push_back(Message("file.not_found").with("name", "x.csv"));
  EXPECT_NE(to_json(summary).find("There is no file “x.csv”"), std::string::npos);
}

}  // namespace
}  // namespace ruas::protocol
