// From several files to customers, scores and forecasts, as the page and the command line ask for it.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "nlohmann/json.hpp"

#include "support/real_data.hpp"
#include "support/recording_session.hpp"

namespace ruas::protocol {
namespace {

using ruas::testing::failure_key;
using ruas::testing::read_golden;
using ruas::testing::read_real_file;
using ruas::testing::RecordingSession;

const FileColumn* column_named(const std::vector<FileColumn>& columns, const std::string& name) {
  for (const FileColumn& column : columns)
    if (column.name == name) return &column;
  return nullptr;
}

/// Twelve customers with three orders each; Ani wrote her city in two ways, one line has no customer.
std::string orders_csv() {
  std::string csv = "order_id,customer_id,order_date,amount,email\n";
  for (int i = 0; i < 36; ++i) {
    const std::string customer = "C" + std::to_string(100 + i % 12);
    csv += std::to_string(5000 + i) + "," + customer + ",2025-0" + std::to_string(1 + i / 12) + "-" +
           std::to_string(10 + i % 12) + "," + std::to_string(10 + i) + "," + customer + "@contoh.co.id\n";
  }
  return csv + "5036,,2025-03-28,99,x@contoh.co.id\n";
}

std::string customers_csv() {
  std::string csv = "customer_id,city,age\n";
  for (int i = 0; i < 12; ++i)
    csv += "C" + std::to_string(100 + i) + "," + (i % 2 ? "Bandung" : "Medan") + "," + std::to_string(20 + 3 * i) + "\n";
  return csv;
}

class Orders : public ::testing::Test {
 protected:
  void SetUp() override {
    session.put("orders", orders_csv());
    session.put("customers", customers_csv());
  }
  DataSummary open(const std::string& file, bool add = false) {
    const auto* opened = session.ask_for<Opened>(OpenFile{file, file + ".csv", {}, add});
    EXPECT_NE(opened, nullptr) << failure_key(session.events().back().answer);
    return opened ? opened->data : DataSummary();
  }
  DataSummary plan(const Plan& with) {
    const auto* opened = session.ask_for<Opened>(SetPlan{with});
    EXPECT_NE(opened, nullptr) << failure_key(session.events().back().answer);
    return opened ? opened->data : DataSummary();
  }
  RecordingSession session;
};

TEST_F(Orders, BecomeCustomersAndSayWhatWasSetAside) {
  const DataSummary data = open("orders");
  EXPECT_EQ(data.kind, "transactions");
  EXPECT_TRUE(data.customers.made);
  EXPECT_EQ(data.customers.customers, 12u);
  EXPECT_EQ(data.customers.lines, 37u);
  EXPECT_EQ(data.customers.lines_used, 36u);
  ASSERT_EQ(data.customers.set_aside.size(), 1u);
  EXPECT_EQ(data.customers.set_aside[0].rows, (std::vector<std::uint64_t>{36}));
  EXPECT_EQ(data.subject_rows, 12u);
  EXPECT_EQ(data.rows, 37u);
  const auto* found = session.ask_for<Segmented>(FindSegments{});
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(found->summary.rows, 12u);
}

TEST_F(Orders, ExportTheCustomersWithAndWithoutSegments) {
  open("orders");
  ASSERT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  EXPECT_EQ(std::count(session.exported().begin(), session.exported().end(), '\n'), 13);
  EXPECT_EQ(session.exported().find("segment"), std::string::npos);
  FindSegments request;
  request.k = 2;
  ASSERT_NE(session.ask_for<Segmented>(request), nullptr);
  ASSERT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  EXPECT_NE(session.exported().find(",segment,confidence\r\n"), std::string::npos);
}

TEST_F(Orders, TakeWhatAnotherFileSaysOfTheCustomers) {
  open("orders");
  const DataSummary data = open("customers", true);
  EXPECT_TRUE(data.join.problem.key.empty());
  EXPECT_EQ(data.join.fact_file, "orders.csv");
  ASSERT_EQ(data.join.keys.size(), 1u);
  EXPECT_EQ(data.join.keys[0].key.from_column, "customer_id");
  EXPECT_EQ(data.join.keys[0].rows_found, 36u);
  EXPECT_EQ(data.join.keys[0].rows_blank, 1u);
  const FileColumn* age = column_named(data.subject_columns, "age");
  ASSERT_NE(age, nullptr) << "every order says the customer's age: it is the customer's";
  EXPECT_EQ(age->criterion, "demographic");
  EXPECT_EQ(age->distinct, 12u);
  const auto* closed = session.ask_for<Opened>(CloseFile{"customers"});
  ASSERT_NE(closed, nullptr);
  EXPECT_EQ(column_named(closed->data.subject_columns, "age"), nullptr);
}

/// 30 customers with one to five orders each; their own file knows how many, and what they spent in all.
class OrdersAndSums : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string orders = "order_no,customer_id,date,category,amount\n";
    std::string customers = "customer_id,age,orders,total_spent,favourite\n";
    for (int i = 0; i < 30; ++i) {
      const std::string id = "K" + std::to_string(100 + i);
      const int count = 1 + i % 5, amount = 10 + 7 * (i % 11);
      const char* category = i % 3 ? "Boots" : "Rackets";
      for (int order = 0; order < count; ++order)
        orders += "N" + std::to_string(1000 + 10 * i + order) + "," + id + ",2024-0" + std::to_string(1 + order) + "-1" +
                  std::to_string(i % 9) + "," + category + "," + std::to_string(amount) + "\n";
      customers += id + "," + std::to_string(20 + (i * 7) % 41) + "," + std::to_string(count) + "," +
                   std::to_string(count * amount) + "," + category + "\n";
    }
    session.put("orders", orders);
    session.put("customers", customers);
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}}), nullptr);
    const auto* opened = session.ask_for<Opened>(OpenFile{"customers", "customers.csv", {}, true});
    ASSERT_NE(opened, nullptr);
    data = opened->data;
  }
  RecordingSession session;
  DataSummary data;
};

TEST_F(OrdersAndSums, AddUpTheLinesAndNotWhatTheOtherFileSaysOfTheCustomer) {
  double revenue = 0;
  for (int i = 0; i < 30; ++i) revenue += (1 + i % 5) * (10 + 7 * (i % 11));
  EXPECT_DOUBLE_EQ(data.customers.revenue, revenue);
}

TEST_F(OrdersAndSums, WhatBothSayCountsOnce) {
  for (const char* name : {"orders", "total_spent", "favourite"}) {
    const FileColumn* column = column_named(data.subject_columns, name);
    ASSERT_NE(column, nullptr) << name;
    EXPECT_FALSE(column->used) << name;
    EXPECT_EQ(column->left_out.key, "preparing.echo") << name;
  }
  const FileColumn* age = column_named(data.subject_columns, "age");
  ASSERT_NE(age, nullptr);
  EXPECT_TRUE(age->used);
}

TEST_F(Orders, FilesWithoutACommonKeyStayApartAndSaySo) {
  session.put("weather", "day,rain\nmonday,3\ntuesday,4\nsunday,5\n");
  open("orders");
  const DataSummary data = open("weather", true);
  EXPECT_FALSE(data.join.problem.key.empty());
  EXPECT_EQ(data.files.size(), 2u);
  EXPECT_EQ(data.rows, 37u) << "the larger file is still there to work with";
}

TEST_F(Orders, PersonalDataTakesNoPartAndIsMaskedUntilAskedFor) {
  const DataSummary data = open("orders");
  const FileColumn* email = column_named(data.columns, "email");
  ASSERT_NE(email, nullptr);
  EXPECT_TRUE(email->personal);
  const auto* masked = session.ask_for<RowsRead>(ReadRows{0, 1, "data", true});
  ASSERT_NE(masked, nullptr);
  EXPECT_EQ(masked->rows[0][4].find("C100@"), std::string::npos) << masked->rows[0][4];
  const auto* shown = session.ask_for<RowsRead>(ReadRows{0, 1, "data", false});
  EXPECT_EQ(shown->rows[0][4], "C100@contoh.co.id");
}

TEST_F(Orders, WindowAndAnalysisDateAreThePlans) {
  Plan with = open("orders").plan;
  with.to = "2025-02-28";
  with.analysis_date = "2025-03-15";
  const DataSummary data = plan(with);
  EXPECT_EQ(data.customers.lines_used, 24u);
  EXPECT_EQ(data.customers.analysis_date, "2025-03-15");
  with.to = "February";
  EXPECT_EQ(plan(with).customers.problem.key, "engine.no_day");
}

TEST_F(Orders, AFixIsAppliedAndUndoneByThePlanBefore) {
  const DataSummary before = open("orders");
  const auto* checked = session.ask_for<QualityChecked>(CheckQuality{});
  ASSERT_NE(checked, nullptr);
  EXPECT_TRUE(checked->quality.checked);
  const auto finding = std::find_if(checked->quality.findings.begin(), checked->quality.findings.end(),
                                    [](const FindingSummary& each) { return each.kind == "missing_ids"; });
  ASSERT_NE(finding, checked->quality.findings.end());
  EXPECT_EQ(finding->example_rows, (std::vector<std::uint64_t>{36}));
  EXPECT_EQ(finding->example_lines, (std::vector<std::uint64_t>{38})) << "the header is line 1";
  ASSERT_FALSE(finding->fixes.empty());
  Plan with = before.plan;
  with.fixes.push_back(finding->fixes[0].fix);
  const DataSummary mended = plan(with);
  EXPECT_EQ(mended.rows, 36u);
  ASSERT_EQ(mended.quality.changes.size(), 1u);
  EXPECT_EQ(mended.quality.changes[0].rows_left_out, 1u);
  EXPECT_EQ(plan(before.plan).rows, 37u);
}

TEST(OrdersWithRefunds, AFewCustomersWhoOnlySentThingsBackDoNotTakeTheColumnsFromTheOthers) {
  std::string csv = "order_id,customer_id,order_date,amount\n";
  for (int i = 0; i < 60; ++i)
    for (int order = 0; order < 2 + i % 3; ++order)
      csv += std::to_string(100 + 10 * i + order) + ",C" + std::to_string(100 + i) + ",2025-0" + std::to_string(1 + order) +
             "-1" + std::to_string(i % 9) + "," + std::to_string(20 + 5 * (i % 13)) + "\n";
  csv += "9000,C999,2025-02-11,-30\n";
  RecordingSession session;
  session.put("orders", csv);
  const auto* opened = session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}});
  ASSERT_NE(opened, nullptr);
  const FileColumn* first = column_named(opened->data.subject_columns, "Days since first order");
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(first->missing, 1u);
  EXPECT_TRUE(first->used);
  const auto* found = session.ask_for<Segmented>(FindSegments{});
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.rows_set_aside, 1u);
}

TEST_F(Orders, RowsCanBeAskedForOneByOne) {
  open("orders");
  ReadRows request;
  request.of = "data";
  request.rows = {30, 2, 99};
  const auto* read = session.ask_for<RowsRead>(request);
  ASSERT_NE(read, nullptr);
  ASSERT_EQ(read->rows.size(), 2u) << "there is no row 99";
  const std::vector<std::vector<std::string>> rows = read->rows;
  EXPECT_EQ(rows[1], session.ask_for<RowsRead>(ReadRows{2, 1, "data"})->rows[0]);
  EXPECT_EQ(rows[0], session.ask_for<RowsRead>(ReadRows{30, 1, "data"})->rows[0]);
}

TEST_F(Orders, ARenamedColumnKeepsWhatWasDecidedAboutIt) {
  open("orders");
  Plan with = open("customers", true).plan;
  with.columns = {{"age", "ignore", "psychographic"}};
  with.fixes = {{"fill_with_median", "age", 0, 0, "", {}}};
  with.keys = {{"orders.csv", "customer_id", "customers.csv", "customer_id", "exact"}};
  plan(with);
  OpenFile again{"customers", "customers.csv", {}, true};
  again.settings.columns = {{"age", "", "", "", "years"}, {"customer_id", "", "", "", "member"}};
  const auto* opened = session.ask_for<Opened>(again);
  ASSERT_NE(opened, nullptr);
  const Plan& after = opened->data.plan;
  EXPECT_EQ(after.columns[0].column, "years");
  EXPECT_EQ(after.fixes[0].column, "years");
  EXPECT_EQ(after.keys[0].from_column, "customer_id") << "the key of the other file has the same name";
  EXPECT_EQ(after.keys[0].to_column, "member");
  EXPECT_EQ(column_named(opened->data.columns, "years")->role, "ignore");
}

TEST_F(Orders, WeightsAndRolesOfThePlanDecideWhatTakesPart) {
  open("orders");
  Plan with = open("customers", true).plan;
  with.weights = {{"demographic", 0}};
  const DataSummary unweighted = plan(with);
  EXPECT_EQ(column_named(unweighted.subject_columns, "age")->left_out.key, "preparing.no_weight");
  with.weights.clear();
  with.columns = {{"age", "ignore", ""}};
  EXPECT_FALSE(column_named(plan(with).columns, "age")->used);
}

TEST_F(Orders, RfmSegmentsAreASegmentationLikeAnyOther) {
  open("orders");
  const auto* scored = session.ask_for<RfmScored>(ScoreRfm{});
  ASSERT_NE(scored, nullptr) << failure_key(session.events().back().answer);
  const RfmSummary summary = scored->summary;
  EXPECT_EQ(summary.scored, 12u);
  EXPECT_EQ(summary.segments.size(), 11u);
  FindSegments request;
  request.method = "rfm";
  const auto* found = session.ask_for<Segmented>(request);
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  std::uint64_t occupied = 0;
  for (const RfmSegment& segment : summary.segments) occupied += segment.customers > 0;
  EXPECT_EQ(found->summary.k, occupied);
  for (const SegmentSummary& segment : found->summary.segments) {
    const auto same = std::find_if(summary.segments.begin(), summary.segments.end(),
                                   [&](const RfmSegment& each) { return each.name == segment.name; });
    ASSERT_NE(same, summary.segments.end());
    EXPECT_EQ(same->customers, segment.size);
  }
}

TEST_F(Orders, WhatNeedsOrdersSaysSoWithoutThem) {
  open("customers");
  EXPECT_EQ(failure_key(session.ask(ScoreRfm{})), "engine.no_orders");
  EXPECT_EQ(failure_key(session.ask(ForecastValue{})), "engine.no_orders");
  EXPECT_EQ(failure_key(session.ask(CloseFile{"customers"})), "engine.last_file");
  EXPECT_EQ(failure_key(session.ask(ReadLines{"nowhere", 5})), "engine.no_such_file");
}

TEST_F(Orders, TooFewForAForecastIsARefusalInWords) {
  open("orders");
  const auto* forecast = session.ask_for<ValueForecast>(ForecastValue{});
  ASSERT_NE(forecast, nullptr);
  EXPECT_EQ(forecast->summary.refused.key, "lifetime_value.too_few_repeat_buyers");
}

TEST_F(Orders, RawLinesShowTheFileAsItStands) {
  open("orders");
  const auto* lines = session.ask_for<LinesRead>(ReadLines{"orders", 3});
  ASSERT_NE(lines, nullptr);
  ASSERT_EQ(lines->lines.size(), 3u);
  EXPECT_EQ(lines->lines[0].kind, "header");
  EXPECT_EQ(lines->lines[1].text, "5000,C100,2025-01-10,10,C100@contoh.co.id");
}

TEST(OrdersOfRealFiles, KalbeJoinsToAStarAndScoresAsTheReferenceDoes) {
  RUAS_NEEDS_REAL_DATA();
  RecordingSession session;
  const Opened* opened = nullptr;
  for (const char* name : {"Customer", "Product", "Store", "Transaction"}) {
    session.put(name, read_real_file(std::string("kalbe_fmcg_id/Case Study - ") + name + ".csv"));
    opened = session.ask_for<Opened>(OpenFile{name, std::string("Case Study - ") + name + ".csv", {}, true});
    ASSERT_NE(opened, nullptr);
  }
  const DataSummary data = opened->data;
  EXPECT_EQ(data.join.keys.size(), 3u);
  for (const KeySummary& key : data.join.keys) EXPECT_EQ(key.rows_found, 5020u);
  const auto golden = read_golden()["datasets"]["kalbe_fmcg_id"];
  EXPECT_EQ(data.customers.customers, 447u);
  EXPECT_EQ(data.customers.revenue, golden["facts"]["total_rupiah"].get<double>());
  Plan plan = data.plan;
  plan.orders = "line";
  ASSERT_NE(session.ask_for<Opened>(SetPlan{plan}), nullptr);
  const auto* scored = session.ask_for<RfmScored>(ScoreRfm{});
  ASSERT_NE(scored, nullptr);
  for (std::size_t cell = 0; cell < 125; ++cell) {
    const std::string digits = {static_cast<char>('1' + cell / 25), static_cast<char>('1' + cell / 5 % 5),
                                static_cast<char>('1' + cell % 5)};
    const auto& cells = golden["rfm"]["rfm_cells"];
    EXPECT_EQ(scored->summary.cells[cell], cells.value(digits, std::uint64_t{0})) << digits;
  }
}

TEST(OrdersOfRealFiles, CdnowIsForecastAsPublished) {
  RUAS_NEEDS_REAL_DATA();
  RecordingSession session;
  session.put("file", read_real_file("cdnow/CDNOW_sample.txt"));
  const auto* opened = session.ask_for<Opened>(OpenFile{"file", "CDNOW_sample.txt", {}});
  ASSERT_NE(opened, nullptr);
  // Calibration as in Fader, Hardie & Lee (2005): 39 weeks, to 30 September 1997. The file has no header.
  Plan plan = opened->data.plan;
  plan.kind = "transactions";
  const std::vector<FileColumn>& columns = opened->data.columns;
  plan.columns = {{columns[0].name, "customer_id", ""}, {columns[1].name, "ignore", ""}, {columns[2].name, "date", ""},
                  {columns[3].name, "quantity", ""},    {columns[4].name, "amount", ""}};
  plan.to = "1997-09-30";
  plan.analysis_date = "1997-10-01";
  ASSERT_NE(session.ask_for<Opened>(SetPlan{plan}), nullptr);
  const auto* forecast = session.ask_for<ValueForecast>(ForecastValue{});
  ASSERT_NE(forecast, nullptr) << failure_key(session.events().back().answer);
  const LifetimeSummary& summary = forecast->summary;
  EXPECT_TRUE(summary.refused.key.empty()) << summary.refused.key;
  EXPECT_EQ(summary.customers, 2357u);
  EXPECT_NEAR(summary.r, 0.2426, 1e-3);
  EXPECT_NEAR(summary.alpha, 4.4135, 1e-3);
  EXPECT_NEAR(summary.a, 0.7928, 1e-3);
  EXPECT_NEAR(summary.b, 2.4256, 1e-3);
  EXPECT_NEAR(summary.log_likelihood, -9582.43, 0.01);
}

}  // namespace
}  // namespace ruas::protocol
