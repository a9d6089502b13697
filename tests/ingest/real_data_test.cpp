// The real files a newcomer will open, against facts worked out independently (golden.json).
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/dates.hpp"
#include "ingest/reading.hpp"
#include "support/folders.hpp"

namespace ruas {
namespace {

using nlohmann::json;

class RealFilesRead : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(data_path("golden.json")))
      GTEST_SKIP() << "no real data in " << testing::data_folder();
    golden_ = json::parse(file_bytes(data_path("golden.json"))).at("datasets");
  }

  Ingested read(const std::string& name) {
    auto read = read_text(file_bytes(data_path(name)), {}, 2);
    EXPECT_TRUE(read) << name;
    if (!read) return {};
    EXPECT_EQ(read->table.rows(), read->report.rows);
    return std::move(*read);
  }

  json golden_;
};

double sum(const Table& table, std::string_view name) {
  const Column* column = table.find(name);
  if (!column || column->type() != ColumnType::number) return NAN;
  double total = 0;
  for (const double value : std::get_if<NumberColumn>(&column->values)->values)
    total += std::isnan(value) ? 0 : value;
  return total;
}

std::uint64_t missing(const Ingested& read, std::string_view name) {
  for (const ColumnReading& column : read.report.columns)
    if (column.name == name) return column.missing + column.unreadable;
  return ~std::uint64_t{0};
}

std::uint64_t count(const Table& table, std::string_view name, std::string_view label) {
  std::uint64_t cells = 0;
  for (std::size_t row = 0; row < table.rows(); ++row) cells += shown_cell(*table.find(name), row) == label;
  return cells;
}

std::int64_t midnight(int year, int month, int day) {
  return days_from_civil({year, month, day}) * kSecondsPerDay;
}

TEST_F(RealFilesRead, MallCustomers) {
  const Ingested mall = read("mall_customers/Mall_Customers.csv");
  EXPECT_EQ(mall.table.rows(), golden_["mall_customers"]["facts"]["rows"]);
  EXPECT_EQ(count(mall.table, "Gender", "Female"), 112u);
  for (const auto& [name, mean] : golden_["mall_customers"]["facts"]["means"].items())
    EXPECT_NEAR(sum(mall.table, name) / 200, mean.get<double>(), 1e-9) << name;
  EXPECT_TRUE(mall.report.irregularities.empty());
}

TEST_F(RealFilesRead, WholesaleCustomers) {
  const Ingested wholesale = read("wholesale_customers/supermarket_data.csv");
  for (const auto& [name, total] : golden_["wholesale_customers"]["facts"]["column_totals"].items())
    EXPECT_EQ(sum(wholesale.table, name), total.get<double>()) << name;
  EXPECT_EQ(wholesale.table.rows(), 440u);
}

TEST_F(RealFilesRead, Penguins) {
  const Ingested penguins = read("penguins/penguins.csv");
  const json& facts = golden_["penguins"]["facts"];
  EXPECT_EQ(penguins.table.rows(), facts["rows"]);
  for (const auto& [name, cells] : facts["missing"].items())
    EXPECT_EQ(missing(penguins, name), cells) << name;
  for (const auto& [name, cells] : facts["species"].items())
    EXPECT_EQ(count(penguins.table, "species", name), cells);
}

TEST_F(RealFilesRead, TelcoChurnHasBlankTotals) {
  const Ingested telco = read("telco_churn/Telco-Customer-Churn.csv");
  const json& facts = golden_["telco_churn"]["facts"];
  EXPECT_EQ(telco.table.rows(), facts["rows"]);
  EXPECT_EQ(telco.table.columns().size(), facts["cols"]);
  EXPECT_EQ(missing(telco, "TotalCharges"), facts["blank_total"]);
  EXPECT_NEAR(sum(telco.table, "TotalCharges"), facts["sum_total"].get<double>(), 1e-3);
  EXPECT_EQ(count(telco.table, "Churn", "Yes"), facts["churn"]["Yes"]);
  EXPECT_EQ(telco.table.find("customerID")->type(), ColumnType::text);
}

TEST_F(RealFilesRead, KalbeIsSemicolonsDecimalCommasAndDaysFirst) {
  const json& facts = golden_["kalbe_fmcg_id"]["facts"];
  const Ingested customers = read("kalbe_fmcg_id/Case Study - Customer.csv");
  EXPECT_EQ(customers.table.rows(), facts["customer_rows"]);
  EXPECT_NEAR(sum(customers.table, "Income"), facts["income_sum"].get<double>(), 1e-9);
  EXPECT_EQ(missing(customers, "Marital Status"), facts["missing_marital"]);
  const Ingested sales = read("kalbe_fmcg_id/Case Study - Transaction.csv");
  EXPECT_EQ(sales.table.rows(), facts["transaction_rows"]);
  EXPECT_EQ(sum(sales.table, "TotalAmount"), facts["total_rupiah"].get<double>());
  EXPECT_EQ(sum(sales.table, "Qty"), facts["qty"].get<double>());
  const auto* dates = std::get_if<DateColumn>(&sales.table.find("Date")->values);
  ASSERT_NE(dates, nullptr);
  EXPECT_EQ(*std::min_element(dates->seconds.begin(), dates->seconds.end()), midnight(2022, 1, 1));
  EXPECT_EQ(*std::max_element(dates->seconds.begin(), dates->seconds.end()), midnight(2022, 12, 31));
  const Ingested stores = read("kalbe_fmcg_id/Case Study - Store.csv");
  EXPECT_EQ(stores.table.rows(), facts["store_rows"]);
  EXPECT_EQ(stores.table.find("Latitude")->type(), ColumnType::number);
}

TEST_F(RealFilesRead, OnlineRetailIsWindows1252WithAmericanDates) {
  const Ingested retail = read("online_retail_sample/online_retail_sample.csv");
  const json& facts = golden_["online_retail_sample"]["facts"];
  EXPECT_EQ(retail.report.dialect.encoding.value, Encoding::windows_1252);
  EXPECT_EQ(retail.table.rows(), facts["rows"]);
  EXPECT_EQ(missing(retail, "CustomerID"), facts["blank_customer"]);
  EXPECT_EQ(sum(retail.table, "Quantity"), facts["sum_quantity"].get<double>());
  const auto* dates = std::get_if<DateColumn>(&retail.table.find("InvoiceDate")->values);
  ASSERT_NE(dates, nullptr);
  EXPECT_TRUE(dates->has_time);
  EXPECT_EQ(*std::min_element(dates->seconds.begin(), dates->seconds.end()),
            midnight(2010, 12, 1) + 8 * 3600 + 26 * 60);
  EXPECT_EQ(*std::max_element(dates->seconds.begin(), dates->seconds.end()),
            midnight(2011, 12, 9) + 12 * 3600 + 50 * 60);
  std::uint64_t cancelled = 0, pounds = 0;
  for (std::size_t row = 0; row < retail.table.rows(); ++row) {
    cancelled += shown_cell(*retail.table.find("InvoiceNo"), row).starts_with('C');
    pounds += shown_cell(*retail.table.find("Description"), row).find("\u00a3") != std::string::npos;
  }
  EXPECT_EQ(cancelled, facts["cancel_rows"]);
  EXPECT_GT(pounds, 0u);
  EXPECT_EQ(count(retail.table, "Country", "United Kingdom"), facts["uk_rows"]);
}

TEST_F(RealFilesRead, CdnowIsAlignedWithBlanks) {
  const Ingested cdnow = read("cdnow/CDNOW_master.txt");
  const json& facts = golden_["cdnow"]["facts"];
  EXPECT_EQ(cdnow.table.rows(), facts["lines"]);
  EXPECT_EQ(sum(cdnow.table, "number_of_cds"), facts["cds"].get<double>());
  EXPECT_NEAR(sum(cdnow.table, "dollar_value"), facts["value"].get<double>(), 1e-4);
  EXPECT_EQ(shown_cell(*cdnow.table.find("customer_id"), 0), "00001");
  EXPECT_EQ(cdnow.table.find("date")->type(), ColumnType::date);
  const Ingested sample = read("cdnow/CDNOW_sample.txt");
  EXPECT_FALSE(sample.report.dialect.has_header.value);
  EXPECT_EQ(sample.table.columns().size(), 5u);
}

}  // namespace
}  // namespace ruas
