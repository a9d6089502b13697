// The real files of the brief, from bytes to segments, against independently computed results (golden.json).
#include <gtest/gtest.h>

#include <cmath>

#include "support/real_data.hpp"
#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::read_golden;
using ruas::testing::read_real_file;
using ruas::testing::RecordingSession;

struct RealFile {
  const char* name;
  const char* path;
  std::uint64_t rows;
  const char* delimiter;
  std::vector<std::pair<std::string, std::string>> types;  // column → type
};

class RealFiles : public ::testing::TestWithParam<RealFile> {
 protected:
  void SetUp() override { RUAS_NEEDS_REAL_DATA(); }
};

const FileColumn* column_named(const DataSummary& data, const std::string& name) {
  for (const FileColumn& column : data.columns)
    if (column.name == name) return &column;
  return nullptr;
}

TEST_P(RealFiles, IsReadAsItWasMeantAndFallsIntoSegments) {
  RecordingSession session;
  session.put("file", read_real_file(GetParam().path));
  const auto* answer = session.ask_for<Opened>(OpenFile{"file", "file.csv", {}});
  ASSERT_NE(answer, nullptr);
  const Opened copy = *answer;
  const Opened* opened = &copy;
  EXPECT_EQ(opened->data.rows, GetParam().rows);
  EXPECT_EQ(opened->data.files.front().delimiter, GetParam().delimiter);
  for (const auto& [name, type] : GetParam().types) {
    const FileColumn* column = column_named(opened->data, name);
    ASSERT_NE(column, nullptr) << name;
    EXPECT_EQ(column->type, type) << name;
  }
  const auto* found = session.ask_for<Segmented>(FindSegments{});
  ASSERT_NE(found, nullptr) << ruas::testing::failure_key(session.events().back().answer);
  EXPECT_EQ(found->summary.rows_segmented + found->summary.rows_set_aside, opened->data.subject_rows);
  EXPECT_GE(found->summary.k, 2u);
}

INSTANTIATE_TEST_SUITE_P(
    All, RealFiles,
    ::testing::Values(
        RealFile{"mall_customers", "mall_customers/Mall_Customers.csv", 200, ",", {{"Age", "number"}, {"Gender", "category"}}},
        RealFile{"wholesale_customers", "wholesale_customers/supermarket_data.csv", 440, ",", {{"Grocery", "number"}}},
        RealFile{"penguins", "penguins/penguins.csv", 344, ",", {{"species", "category"}, {"bill_length_mm", "number"}}},
        RealFile{"telco_churn", "telco_churn/Telco-Customer-Churn.csv", 7043, ",",
                 {{"customerID", "text"}, {"TotalCharges", "number"}, {"Contract", "category"}}},
        RealFile{"kalbe_customers", "kalbe_fmcg_id/Case Study - Customer.csv", 447, ";", {{"Income", "number"}}},
        RealFile{"kalbe_transactions", "kalbe_fmcg_id/Case Study - Transaction.csv", 5020, ";",
                 {{"Date", "date"}, {"TotalAmount", "number"}}},
        RealFile{"online_retail", "online_retail_sample/online_retail_sample.csv", 99096, ",",
                 {{"InvoiceDate", "date"}, {"UnitPrice", "number"}, {"Country", "category"}}},
        RealFile{"cdnow", "cdnow/CDNOW_master.txt", 69659, "space", {{"date", "date"}, {"dollar_value", "number"}}}),
    [](const auto& file) { return file.param.name; });

TEST(RealFacts, TelcoBlankTotalsAreMissingAndSetAside) {
  RUAS_NEEDS_REAL_DATA();
  RecordingSession session;
  session.put("file", read_real_file("telco_churn/Telco-Customer-Churn.csv"));
  const auto* opened = session.ask_for<Opened>(OpenFile{"file", "telco.csv", {}});
  ASSERT_NE(opened, nullptr);
  EXPECT_EQ(column_named(opened->data, "TotalCharges")->missing, 11u);
  FindSegments request;
  request.columns = {"tenure", "MonthlyCharges", "TotalCharges"};
  request.k = 4;
  const auto* found = session.ask_for<Segmented>(request);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.rows_set_aside, 11u);
}

TEST(RealFacts, OnlineRetailIsWindows1252WithUsDates) {
  RUAS_NEEDS_REAL_DATA();
  RecordingSession session;
  session.put("file", read_real_file("online_retail_sample/online_retail_sample.csv"));
  const auto* opened = session.ask_for<Opened>(OpenFile{"file", "retail.csv", {}});
  ASSERT_NE(opened, nullptr);
  const DataSummary& data = opened->data;
  EXPECT_EQ(data.files.front().encoding, "windows-1252");
  EXPECT_EQ(data.files.front().date_order, "mdy");
  const auto facts = read_golden()["datasets"]["online_retail_sample"]["facts"];
  EXPECT_EQ(column_named(data, "CustomerID")->missing, facts["blank_customer"].get<std::uint64_t>());
  EXPECT_EQ(column_named(data, "InvoiceDate")->earliest, "2010-12-01 08:26");
  EXPECT_EQ(column_named(data, "InvoiceDate")->latest, "2011-12-09 12:50");
  const FileColumn* quantity = column_named(data, "Quantity");
  EXPECT_NEAR(quantity->mean * static_cast<double>(quantity->present), facts["sum_quantity"].get<double>(), 1e-3);
}

TEST(RealFacts, KalbeIncomeHasADecimalCommaAndDatesStartWithTheDay) {
  RUAS_NEEDS_REAL_DATA();
  const auto facts = read_golden()["datasets"]["kalbe_fmcg_id"]["facts"];
  RecordingSession session;
  session.put("customers", read_real_file("kalbe_fmcg_id/Case Study - Customer.csv"));
  session.put("orders", read_real_file("kalbe_fmcg_id/Case Study - Transaction.csv"));
  const auto* customers = session.ask_for<Opened>(OpenFile{"customers", "customers.csv", {}});
  ASSERT_NE(customers, nullptr);
  EXPECT_NEAR(column_named(customers->data, "Income")->mean, facts["income_mean"].get<double>(), 1e-8);
  const auto* orders = session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}});
  ASSERT_NE(orders, nullptr);
  EXPECT_EQ(column_named(orders->data, "Date")->earliest, facts["first"]);
  EXPECT_EQ(column_named(orders->data, "Date")->latest, facts["last"]);
  const FileColumn* amount = column_named(orders->data, "TotalAmount");
  EXPECT_NEAR(amount->mean * static_cast<double>(amount->present), facts["total_rupiah"].get<double>(), 1e-3);
}

struct GoldenMatrix {
  const char* name;
  const char* path;
  std::vector<std::string> pointer;  // into golden.json "datasets"
};

class GoldenInertia : public ::testing::TestWithParam<GoldenMatrix> {
 protected:
  void SetUp() override { RUAS_NEEDS_REAL_DATA(); }

  /// Every k with a best known inertia stays within `ratio` of it.
  void expect_within(std::uint32_t restarts, double ratio) {
    nlohmann::json entry = read_golden()["datasets"];
    for (const std::string& step : GetParam().pointer) entry = entry[step];
    RecordingSession session;
    session.put("file", read_real_file(GetParam().path));
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"file", "file.csv", {}}), nullptr);
    FindSegments request;
    request.columns = entry["columns"].get<std::vector<std::string>>();
    request.restarts = restarts;
    request.log_skewed = false;
    for (const auto& [k, known] : entry["kmeans"]["best_known"].items()) {
      request.k = static_cast<std::uint32_t>(std::stoul(k));
      const auto* found = session.ask_for<Segmented>(request);
      ASSERT_NE(found, nullptr) << "k " << k;
      EXPECT_EQ(found->summary.rows_segmented, entry["n"].get<std::uint64_t>());
      EXPECT_LE(found->summary.inertia, ratio * known["inertia"].get<double>()) << "k " << k;
    }
  }
};

TEST_P(GoldenInertia, IsWithinOnePercentByDefault) { expect_within(4, 1.01); }
TEST_P(GoldenInertia, IsWithinOnePerMilleWithFiftyStarts) { expect_within(50, 1.001); }

INSTANTIATE_TEST_SUITE_P(
    ZScored, GoldenInertia,
    ::testing::Values(
        GoldenMatrix{"mall_customers", "mall_customers/Mall_Customers.csv", {"mall_customers", "three_numeric_z"}},
        GoldenMatrix{"wholesale_customers", "wholesale_customers/supermarket_data.csv", {"wholesale_customers", "raw_z"}},
        GoldenMatrix{"penguins", "penguins/penguins.csv", {"penguins", "z"}},
        GoldenMatrix{"telco_churn", "telco_churn/Telco-Customer-Churn.csv", {"telco_churn", "numeric_z"}},
        GoldenMatrix{"german_credit", "german_credit/credit.csv", {"german_credit", "numeric_z"}},
        GoldenMatrix{"customer_satisfaction", "customer_satisfaction/customerSat.csv", {"customer_satisfaction", "z"}},
        GoldenMatrix{"bfi_personality", "bfi_personality/bfi.csv", {"bfi_personality", "items_z"}}),
    [](const auto& file) { return file.param.name; });

}  // namespace
}  // namespace ruas
