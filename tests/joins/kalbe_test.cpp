// The case to make beautiful: four files of a shop, dropped at once.
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "ingest/ingest.hpp"
#include "joins/join_tables.hpp"
#include "joins/key_names.hpp"
#include "parallel/pool.hpp"
#include "support/real_data.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

class Kalbe : public ::testing::Test {
 protected:
  void SetUp() override {
    RUAS_NEEDS_REAL_DATA();
    std::vector<std::string> files;
    for (const char* name : {"Customer", "Product", "Store", "Transaction"})
      files.push_back("Case Study - " + std::string(name) + ".csv");
    for (const std::string& file : files) {
      const std::string bytes = testing::read_real_file("kalbe_fmcg_id/" + file);
      MemorySource source(bytes);
      Result<Ingested> read = ingest(source, {}, run_);
      ASSERT_TRUE(read);
      read_.push_back(std::move(*read).table);
    }
    const std::vector<std::string> names = short_table_names(files);
    for (std::size_t i = 0; i < names.size(); ++i) tables_.push_back({names[i], &read_[i]});
  }

  Pool pool_{1};
  ruas::Run run_{pool_};
  std::vector<Table> read_;
  std::vector<NamedTable> tables_;
};

TEST_F(Kalbe, IsAStarAroundItsTransactions) {
  const Result<JoinProposal> proposal = propose_join(tables_, run_);
  ASSERT_TRUE(proposal) << sentence(Language::english, proposal.error());
  EXPECT_EQ(tables_[proposal->plan.fact].name, "Transaction");
  std::set<std::string> found;
  for (const KeyReport& report : proposal->reports) {
    found.insert(sentence(Language::english, report.found));
    EXPECT_TRUE(report.notes.empty()) << sentence(Language::english, report.notes.front());
    EXPECT_EQ(report.relation, Relation::many_to_one);
    EXPECT_EQ(report.rows_found, 5020u);
  }
  EXPECT_EQ(found, (std::set<std::string>{"CustomerID ↔ CustomerID: 447 of 447 found",
                                          "ProductID ↔ ProductID: 10 of 10 found",
                                          "StoreID ↔ StoreID: 14 of 14 found"}));
}

TEST_F(Kalbe, JoinedGivesTheKnownTotals) {
  const Result<JoinProposal> proposal = propose_join(tables_, run_);
  ASSERT_TRUE(proposal);
  const Result<Joined> joined = join_tables(tables_, proposal->plan, run_);
  ASSERT_TRUE(joined);
  const Table& table = joined->table;
  EXPECT_EQ(table.rows(), 5020u);
  EXPECT_EQ(table.columns().size(), 8u + 4 + 2 + 5);
  ASSERT_TRUE(table.find("Price (Product)"));

  const auto facts = testing::read_golden()["datasets"]["kalbe_fmcg_id"]["facts"];
  const auto& amounts = std::get<NumberColumn>(table.find("TotalAmount")->values).values;
  const auto& types = std::get<CategoryColumn>(table.find("Type")->values);
  const auto& prices = std::get<NumberColumn>(table.find("Price")->values).values;
  const auto& list_prices = std::get<NumberColumn>(table.find("Price (Product)")->values).values;
  std::map<std::string, double> by_type;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    by_type[types.labels[types.codes[row]]] += amounts[row];
    EXPECT_EQ(prices[row], list_prices[row]) << row;
  }
  for (const auto& [type, amount] : facts["by_store_type"].items()) EXPECT_EQ(by_type[type], amount) << type;
  EXPECT_EQ(std::get<CategoryColumn>(table.find("Product Name")->values).labels.size(), 10u);
  // Each customer's income stands in each of their rows.
  std::map<double, double> income_of;
  const auto& customers = std::get<NumberColumn>(table.find("CustomerID")->values).values;
  const auto& incomes = std::get<NumberColumn>(table.find("Income")->values).values;
  for (std::size_t row = 0; row < table.rows(); ++row) income_of[customers[row]] = incomes[row];
  double sum = 0;
  for (const auto& [customer, income] : income_of) sum += income;
  EXPECT_EQ(income_of.size(), 447u);
  EXPECT_NEAR(sum, facts["income_sum"], 1e-6);
}

}  // namespace
}  // namespace ruas
