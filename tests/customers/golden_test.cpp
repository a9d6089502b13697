// RFM of real shops, read by the real ingest, against independent results (golden.json).
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

#include "customers/orders.hpp"
#include "ingest/ingest.hpp"
#include "market/concentration.hpp"
#include "rfm/segments.hpp"
#include "support/real_data.hpp"

namespace ruas {
namespace {

Table read_real(const std::string& path) {
  const std::string bytes = testing::read_real_file(path);
  MemorySource source(bytes);
  Pool pool(2);
  Run run(pool);
  Result<Ingested> result = ingest(source, {}, run);
  EXPECT_TRUE(result) << path;
  return result ? std::move(result->table) : Table();
}

std::size_t index_of(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.columns().size(); ++i)
    if (table.column(i).name == name) return i;
  ADD_FAILURE() << "no column " << name;
  return 0;
}

void expect_near(double found, double golden, const char* what) {
  EXPECT_NEAR(found, golden, 1e-9 * std::max(1.0, std::abs(golden))) << what;
}

void expect_dimension(const ScoredDimension& found, const nlohmann::json& edges,
                      const nlohmann::json& counts) {
  for (std::size_t i = 0; i < 4; ++i) expect_near(found.edges[i], edges[i].get<double>(), "edge");
  for (std::size_t i = 0; i < 5; ++i)
    EXPECT_EQ(found.counts[i], counts[std::to_string(i + 1)].get<std::uint64_t>());
}

void expect_cells(const RfmScores& scores, const nlohmann::json& golden) {
  const auto counts = count_cells(scores);
  std::map<std::string, std::uint64_t> found;
  for (std::size_t i = 0; i < kRfmCells; ++i)
    if (counts[i] > 0) found[RfmCell::at(i).text()] = counts[i];
  EXPECT_EQ(found, golden.get<decltype(found)>());
}

/// The golden HHI and top shares are of all customers, those with a negative net revenue included; ours
/// (METHODS §12) of the positive ones. Their squares and sums are the same.
void expect_concentration(std::vector<double> monetary, const nlohmann::json& golden) {
  const Concentration found = concentration(monetary);
  EXPECT_NEAR(found.gini, golden["gini_positive_only"].get<double>(), 1e-9);
  std::sort(monetary.begin(), monetary.end());
  double squares = found.herfindahl * found.total * found.total;
  double total = found.total;
  for (const double value : monetary) {
    if (value > 0) break;
    squares += value * value;
    total += value;
  }
  EXPECT_NEAR(squares / (total * total), golden["hhi_0_to_1"].get<double>(), 1e-9);
  const auto top = [&](double share) {
    const auto n = static_cast<double>(monetary.size());
    return share_of_largest(monetary, static_cast<std::size_t>(std::ceil(share * n)));
  };
  EXPECT_NEAR(top(0.01), golden["top_1pct_share"].get<double>(), 1e-9);
  EXPECT_NEAR(top(0.2), golden["top_20pct_share"].get<double>(), 1e-9);
}

double mean_of(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

void expect_golden(const Customers& customers, const nlohmann::json& golden) {
  EXPECT_EQ(customers.size(), golden["customers"].get<std::size_t>());
  EXPECT_EQ(customers.report.lines_used, golden["lines"].get<std::uint64_t>());
  expect_near(customers.report.revenue, golden["revenue_total"].get<double>(), "revenue");
  const auto& recency = *customers.numbers("recency");
  const auto& frequency = *customers.numbers("frequency");
  const auto& monetary = *customers.numbers("monetary");
  const auto at_most_nothing =
      std::count_if(monetary.begin(), monetary.end(), [](double m) { return m <= 0; });
  EXPECT_EQ(at_most_nothing, golden["customers_with_nonpositive_monetary"].get<std::ptrdiff_t>());
  EXPECT_EQ(std::count(frequency.begin(), frequency.end(), 1.0),
            golden["one_time_customers"].get<std::ptrdiff_t>());
  expect_near(mean_of(recency), golden["mean"]["recency"].get<double>(), "mean recency");
  expect_near(mean_of(frequency), golden["mean"]["frequency"].get<double>(), "mean frequency");
  expect_near(mean_of(monetary), golden["mean"]["monetary"].get<double>(), "mean monetary");

  Pool pool(2);
  Run run(pool);
  const RfmScores scores = rfm_scores({recency, frequency, monetary}, {}, run);
  const nlohmann::json& edges = golden["quintile_edges"];
  expect_dimension(scores.recency, edges["recency"], golden["score_counts"]["R"]);
  expect_dimension(scores.frequency, edges["frequency"], golden["score_counts"]["F"]);
  expect_dimension(scores.monetary, edges["monetary"], golden["score_counts"]["M"]);
  expect_cells(scores, golden["rfm_cells"]);
  expect_concentration(monetary, golden["concentration"]);
}

TEST(GoldenCustomers, KalbeIsExact) {
  RUAS_NEEDS_REAL_DATA();
  const Table table = read_real("kalbe_fmcg_id/Case Study - Transaction.csv");
  TransactionPlan plan;
  plan.customer = index_of(table, "CustomerID");
  plan.date = index_of(table, "Date");
  plan.amount = index_of(table, "TotalAmount");
  plan.order = index_of(table, "TransactionID");  // a number may come twice, but never for one customer
  const auto golden = testing::read_golden()["datasets"]["kalbe_fmcg_id"]["rfm"];
  const Customers by_number = testing::customers_of(table, plan);
  expect_golden(by_number, golden);
  EXPECT_EQ(by_number.report.orders, golden["invoices"].get<std::uint64_t>());

  plan.amount.reset();
  plan.quantity = index_of(table, "Qty");
  plan.price = index_of(table, "Price");
  CustomerOptions options;
  options.orders = OrderRule::by_line;
  expect_golden(testing::customers_of(table, plan, options, 2), golden);
}

TEST(GoldenCustomers, OnlineRetailIsExactUnderBothRules) {
  RUAS_NEEDS_REAL_DATA();
  const Table table = read_real("online_retail_sample/online_retail_sample.csv");
  TransactionPlan plan;
  plan.customer = index_of(table, "CustomerID");
  plan.date = index_of(table, "InvoiceDate");
  plan.quantity = index_of(table, "Quantity");
  plan.price = index_of(table, "UnitPrice");
  plan.order = index_of(table, "InvoiceNo");
  const auto golden = testing::read_golden()["datasets"]["online_retail_sample"];
  CustomerOptions options;

  options.refunds = RefundRule::leave_out;
  const Customers left_out = testing::customers_of(table, plan, options);
  expect_golden(left_out, golden["rfm_rule_A"]);
  EXPECT_EQ(left_out.report.orders, golden["rfm_rule_A"]["invoices"].get<std::uint64_t>());

  options.refunds = RefundRule::count_as_orders;
  const Customers counted = testing::customers_of(table, plan, options, 2);
  expect_golden(counted, golden["rfm_rule_B"]);
  EXPECT_EQ(counted.report.orders, golden["rfm_rule_B"]["invoices"].get<std::uint64_t>());
  EXPECT_EQ(testing::set_aside(counted, "customer.set_aside_no_customer"), golden["facts"]["blank_customer"]);

  options.refunds = RefundRule::subtract;  // money as in rule B, orders as in rule A
  const Customers subtracted = testing::customers_of(table, plan, options);
  expect_near(subtracted.report.revenue, golden["rfm_rule_B"]["revenue_total"].get<double>(), "revenue");
  EXPECT_EQ(subtracted.size(), golden["rfm_rule_B"]["customers"].get<std::size_t>());
}

TEST(GoldenCustomers, CdnowIsExact) {
  RUAS_NEEDS_REAL_DATA();
  const Table table = read_real("cdnow/CDNOW_master.txt");
  TransactionPlan plan;
  plan.customer = index_of(table, "customer_id");
  plan.date = index_of(table, "date");
  plan.amount = index_of(table, "dollar_value");
  CustomerOptions options;
  options.orders = OrderRule::by_line;
  expect_golden(testing::customers_of(table, plan, options),
                testing::read_golden()["datasets"]["cdnow"]["rfm"]);
}

}  // namespace
}  // namespace ruas
