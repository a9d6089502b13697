// What is known of the real files (their SOURCE.txt, and counts taken independently with Python) is found,
// and nothing that is not so.
#include <algorithm>
#include <gtest/gtest.h>

#include "checking.hpp"

namespace ruas {
namespace {

using testing::examine;
using testing::Examined;
using testing::read_real_table;

void expect_found(const Examined& examined, std::string_view id, std::uint64_t count, std::uint64_t of) {
  const Finding* finding = examined.find(id);
  ASSERT_NE(finding, nullptr) << id;
  EXPECT_EQ(finding->count, count) << id;
  EXPECT_EQ(finding->of, of) << id;
  EXPECT_EQ(finding->example_rows.size(), std::min<std::uint64_t>(count, kExampleRows)) << id;
}

TEST(RealQuality, PenguinsLackSomeMeasuresAndNothingElse) {
  RUAS_NEEDS_REAL_DATA();
  const Examined penguins = examine(read_real_table("penguins/penguins.csv"));
  EXPECT_EQ(penguins.ids(),
            (std::vector<std::string>{"missing_values:bill_length_mm", "missing_values:bill_depth_mm",
                                      "missing_values:flipper_length_mm", "missing_values:body_mass_g",
                                      "missing_values:sex"}));
  expect_found(penguins, "missing_values:body_mass_g", 2, 344);
  expect_found(penguins, "missing_values:sex", 11, 344);
  EXPECT_EQ(penguins.find("missing_values:body_mass_g")->example_rows, (std::vector<std::uint64_t>{3, 271}));
  EXPECT_DOUBLE_EQ(penguins.report.score.completeness, 1 - 19.0 / (344 * 8));
  EXPECT_NEAR(penguins.report.score.total(), 100 * (1 - 19.0 / (344 * 8)), 1e-9);
}

TEST(RealQuality, MallCustomersAreFaultless) {
  RUAS_NEEDS_REAL_DATA();
  const Examined mall = examine(read_real_table("mall_customers/Mall_Customers.csv"));
  EXPECT_EQ(mall.ids(), std::vector<std::string>());
  EXPECT_EQ(mall.report.score.total(), 100);
  EXPECT_EQ(mall.kind.kind.value, FileKind::customers);
  EXPECT_EQ(mall.kind.customers, 200u);
}

TEST(RealQuality, TelcoHasElevenBlankTotals) {
  RUAS_NEEDS_REAL_DATA();
  const Examined telco = examine(read_real_table("telco_churn/Telco-Customer-Churn.csv"));
  expect_found(telco, "missing_values:TotalCharges", 11, 7043);
  EXPECT_EQ(telco.find("missing_values:TotalCharges")->example_rows.front(), 488u);
  for (const Finding& finding : telco.report.findings) EXPECT_EQ(finding.columns.front(), "TotalCharges");
  EXPECT_EQ(telco.meaning("customerID").role.value, Role::customer_id);
  EXPECT_EQ(telco.meaning("Churn").role.value, Role::label);
  EXPECT_EQ(telco.meaning("SeniorCitizen").criterion.value, Criterion::demographic);
  EXPECT_EQ(telco.meaning("OnlineBackup").criterion.value, Criterion::product_preference);
  EXPECT_EQ(column_with(telco.meanings, Role::amount), 19);  // TotalCharges before MonthlyCharges
}

TEST(RealQuality, OnlineRetailHasRefundsBlankCustomersAndRepeatedLines) {
  RUAS_NEEDS_REAL_DATA();
  const Examined retail = examine(read_real_table("online_retail_sample/online_retail_sample.csv"));
  EXPECT_EQ(retail.kind.kind.value, FileKind::transactions);
  EXPECT_EQ(retail.kind.customers, 879u);
  expect_found(retail, "missing_ids:CustomerID", 24573, 99096);
  expect_found(retail, "duplicate_rows", 898, 99096);
  expect_found(retail, "refunds", 1897, 99096);
  expect_found(retail, "stale_customers:InvoiceDate", 17, 879);
  EXPECT_EQ(retail.find("missing_ids:CustomerID")->severity, Severity::serious);
  EXPECT_EQ(retail.find("missing_values:CustomerID"), nullptr);  // told once
  EXPECT_EQ(retail.find("duplicate_ids:InvoiceNo"), nullptr);    // lines of orders repeat it
  EXPECT_EQ(retail.find("similar_labels:StockCode"), nullptr);   // codes one letter apart are other goods
  const Finding* refunds = retail.find("refunds");
  EXPECT_EQ(refunds->columns, (std::vector<std::string>{"InvoiceNo", "Quantity"}));
  EXPECT_EQ(refunds->fixes.at(0).rows_left_out, 1628u);  // cancelled invoices
  EXPECT_EQ(refunds->fixes.at(1).rows_left_out, 1897u);  // negative quantities
  for (const OfferedFix& offered : refunds->fixes) EXPECT_FALSE(offered.recommended);
}

TEST(RealQuality, AnOldFileIsToldOfOnce) {
  RUAS_NEEDS_REAL_DATA();
  QualityOptions options;
  options.today = 20'000;  // 4 October 2024
  const Examined retail = examine(read_real_table("online_retail_sample/online_retail_sample.csv"), options);
  expect_found(retail, "stale_customers:InvoiceDate", 17, 879);
  EXPECT_NE(retail.find("old_file:InvoiceDate"), nullptr);
}

TEST(RealQuality, KalbeCustomersAndTransactions) {
  RUAS_NEEDS_REAL_DATA();
  const Examined customers = examine(read_real_table("kalbe_fmcg_id/Case Study - Customer.csv"));
  EXPECT_EQ(customers.ids(), (std::vector<std::string>{"missing_values:Marital Status"}));
  expect_found(customers, "missing_values:Marital Status", 3, 447);
  EXPECT_EQ(customers.kind.kind.value, FileKind::customers);
  EXPECT_EQ(customers.kind.customers, 447u);

  const Examined sales = examine(read_real_table("kalbe_fmcg_id/Case Study - Transaction.csv"));
  EXPECT_EQ(sales.ids(), (std::vector<std::string>{"duplicate_ids:TransactionID"}));
  expect_found(sales, "duplicate_ids:TransactionID", 112, 5020);
  EXPECT_EQ(sales.kind.kind.value, FileKind::transactions);
  EXPECT_EQ(sales.kind.customers, 447u);
  EXPECT_EQ(sales.meaning("TotalAmount").role.value, Role::amount);
  EXPECT_EQ(sales.meaning("Qty").role.value, Role::quantity);
  EXPECT_EQ(sales.meaning("Price").role.value, Role::price);
  EXPECT_EQ(sales.meaning("TransactionID").role.value, Role::order_id);
}

TEST(RealQuality, IndonesianHeadersAreUnderstood) {
  RUAS_NEEDS_REAL_DATA();
  const Examined invoices = examine(
      read_real_table("kalbe_fmcg_id/Case Study 1 - Invoice Details Dataset - Data Visualization.csv"));
  EXPECT_EQ(invoices.meaning("ID Invoice").role.value, Role::order_id);
  EXPECT_EQ(invoices.meaning("Kota").criterion.value, Criterion::geographic);
  EXPECT_EQ(invoices.meaning("Jumlah Barang").role.value, Role::quantity);
  EXPECT_EQ(invoices.meaning("Total Harga").role.value, Role::amount);
  EXPECT_EQ(invoices.meaning("Metode Pembayaran").role.value, Role::channel);
  EXPECT_EQ(invoices.kind.kind.value, FileKind::transactions);
  EXPECT_EQ(invoices.kind.reason.key, "quality.kind_orders_only");

  const Examined orders =
      examine(read_real_table("kalbe_fmcg_id/Case Study 3 - Order Details Dataset - Data Cleaning.csv"));
  expect_found(orders, "missing_values:kuantitas", 20, 1712);
  EXPECT_EQ(orders.meaning("bayar_cash").role.value, Role::channel);
  EXPECT_EQ(orders.meaning("total_harga").role.value, Role::amount);
}

TEST(RealQuality, SurveysAreMatrices) {
  RUAS_NEEDS_REAL_DATA();
  for (const char* path : {"bfi_personality/bfi.csv", "customer_satisfaction/customerSat.csv",
                           "mcdonalds/mcdonalds.csv", "volunteers/volunteers.csv"})
    EXPECT_EQ(examine(read_real_table(path)).kind.kind.value, FileKind::matrix) << path;
}

TEST(RealQuality, CdnowIsAListOfPurchases) {
  RUAS_NEEDS_REAL_DATA();
  const Examined cdnow = examine(read_real_table("cdnow/CDNOW_master.txt"));
  EXPECT_EQ(cdnow.kind.kind.value, FileKind::transactions);
  EXPECT_EQ(cdnow.kind.customers, 23570u);
  EXPECT_EQ(cdnow.meaning("number_of_cds").role.value, Role::quantity);
  EXPECT_EQ(cdnow.meaning("dollar_value").role.value, Role::amount);
  // Without order numbers, two equal purchases of one day may both be true.
  EXPECT_FALSE(cdnow.find("duplicate_rows")->fixes.at(0).recommended);
  EXPECT_EQ(cdnow.report.score.uniqueness, 1);
}

/// Every offer, applied alone, changes exactly what it says it costs.
TEST(RealQuality, FixesCostWhatTheyPromise) {
  RUAS_NEEDS_REAL_DATA();
  std::size_t tried = 0;
  for (const char* path :
       {"penguins/penguins.csv", "telco_churn/Telco-Customer-Churn.csv",
        "online_retail_sample/online_retail_sample.csv", "wholesale_customers/supermarket_data.csv",
        "kalbe_fmcg_id/Case Study - Transaction.csv"}) {
    const Examined examined = examine(read_real_table(path));
    for (const Finding& finding : examined.report.findings) {
      for (const OfferedFix& offered : finding.fixes) {
        const FixedTable fixed = testing::fix(examined.table, {offered.fix});
        ASSERT_EQ(fixed.log.size(), 1u);
        EXPECT_NE(fixed.log[0].what.key, "quality.did_not_fit") << path << ' ' << finding.id;
        EXPECT_EQ(fixed.log[0].rows_left_out, offered.rows_left_out) << path << ' ' << finding.id;
        EXPECT_EQ(fixed.log[0].cells_changed, offered.cells_changed) << path << ' ' << finding.id;
        EXPECT_EQ(fixed.table.rows(), examined.table.rows() - offered.rows_left_out)
            << path << ' ' << finding.id;
        ++tried;
      }
    }
  }
  EXPECT_GT(tried, 30u);
}

TEST(RealQuality, AreTheSameAtAnyNumberOfThreads) {
  RUAS_NEEDS_REAL_DATA();
  const Table table = read_real_table("online_retail_sample/online_retail_sample.csv");
  const Examined one = examine(table, {}, 1);
  const Examined four = examine(table, {}, 4);
  ASSERT_EQ(one.ids(), four.ids());
  for (std::size_t i = 0; i < one.report.findings.size(); ++i) {
    EXPECT_EQ(one.report.findings[i].what, four.report.findings[i].what);
    EXPECT_EQ(one.report.findings[i].example_rows, four.report.findings[i].example_rows);
  }
  EXPECT_EQ(one.report.score.total(), four.report.score.total());
}

}  // namespace
}  // namespace ruas
