#include <cmath>
#include <gtest/gtest.h>

#include "joins/check_key.hpp"
#include "joins/join_tables.hpp"
#include "joins/propose_join.hpp"
#include "parallel/pool.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::table;
using testing::texts;

struct Alone {
  Pool pool{1};
  Run run{pool};
};

Result<JoinProposal> proposal_of(std::vector<NamedTable> tables) {
  Alone alone;
  return propose_join(tables, alone.run);
}

Result<Joined> joined(std::vector<NamedTable> tables) {
  Alone alone;
  const Result<JoinProposal> proposal = propose_join(tables, alone.run);
  if (!proposal) return proposal.error();
  return join_tables(tables, proposal->plan, alone.run);
}

std::vector<std::string> names_of(const Table& found) {
  std::vector<std::string> names;
  for (const Column& column : found.columns()) names.push_back(column.name);
  return names;
}

std::string label(const Table& found, std::string_view name, std::size_t row) {
  const auto& column = std::get<CategoryColumn>(found.find(name)->values);
  return column.is_missing(row) ? "" : column.labels[column.codes[row]];
}

double number(const Table& found, std::string_view name, std::size_t row) {
  return std::get<NumberColumn>(found.find(name)->values).values[row];
}

const Message* note(const KeyReport& report, std::string_view key) {
  for (const Message& message : report.notes)
    if (message.key == key) return &message;
  return nullptr;
}

struct Shop {
  Table customers = table({numbers("CustomerID", {1, 2, 3}), categories("City", {"Solo", "Bogor", "Solo"}),
                           numbers("Price", {7, 8, 9})});
  Table products = table({texts("ProductID", {"P1", "P2"}), texts("Product Name", {"Oat", "Thai Tea"}),
                          numbers("Price", {16000, 4200})});
  Table orders =
      table({texts("OrderID", {"a", "b", "c", "d", "e"}), numbers("CustomerID", {3, 1, 3, 4, kMissingNumber}),
             categories("ProductID", {"P2", "P1", "P2", "P2", "P1"}), numbers("Price", {1, 2, 3, 4, 5})});

  std::vector<NamedTable> all() const {
    return {{"customers", &customers}, {"products", &products}, {"orders", &orders}};
  }
};

TEST(Join, FindsTheFactsAndTheWayToTheRest) {
  const Shop shop;
  const Result<JoinProposal> proposal = proposal_of(shop.all());
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.fact, 2u);
  EXPECT_EQ(proposal->plan.keys,
            (std::vector<JoinKey>{{2, 1, 0, 0, KeySpelling::exact}, {2, 2, 1, 0, KeySpelling::exact}}));
  const KeyReport& customers = proposal->reports[0];
  EXPECT_EQ(customers.relation, Relation::many_to_one);
  EXPECT_EQ(customers.rows_found, 3u);
  EXPECT_EQ(customers.rows_not_found, 1u);
  EXPECT_EQ(customers.rows_blank, 1u);
  EXPECT_EQ(customers.not_found, std::vector<std::string>{"4"});
  EXPECT_EQ(customers.to_rows_unused, 1u);
  EXPECT_EQ(customers.unused, std::vector<std::string>{"2"});
  EXPECT_TRUE(note(customers, "joining.rows_not_found"));
  EXPECT_TRUE(note(customers, "joining.rows_blank"));
  EXPECT_TRUE(note(customers, "joining.rows_unused"));
  EXPECT_TRUE(proposal->reports[1].notes.empty());
}

TEST(Join, BringsEveryRowWhatTheOtherTablesKnow) {
  const Shop shop;
  const Result<Joined> found = joined(shop.all());
  ASSERT_TRUE(found);
  const Table& result = found->table;
  EXPECT_EQ(result.rows(), 5u);
  EXPECT_EQ(names_of(result),
            (std::vector<std::string>{"OrderID", "CustomerID", "ProductID", "Price", "City",
                                      "Price (customers)", "Product Name", "Price (products)"}));
  EXPECT_EQ(label(result, "City", 0), "Solo");
  EXPECT_EQ(label(result, "City", 3), "");
  EXPECT_EQ(label(result, "City", 4), "");
  EXPECT_EQ(number(result, "Price (customers)", 1), 7);
  EXPECT_TRUE(std::isnan(number(result, "Price (customers)", 3)));
  EXPECT_EQ(label(result, "Product Name", 0), "Thai Tea");
  EXPECT_EQ(number(result, "Price (products)", 1), 16000);
  EXPECT_EQ(number(result, "Price", 1), 2);
  ASSERT_EQ(found->renamed.size(), 2u);
  EXPECT_EQ(found->origins[5].table, 0u);
  EXPECT_EQ(found->origins[5].column, 2u);
}

/// The contract of CategoryColumn: labels that occur, in order of first appearance.
TEST(Join, LabelsStandInOrderOfAppearance) {
  const Shop shop;
  const Result<Joined> found = joined(shop.all());
  ASSERT_TRUE(found);
  EXPECT_EQ(std::get<CategoryColumn>(found->table.find("Product Name")->values).labels,
            (std::vector<std::string>{"Thai Tea", "Oat"}));
  EXPECT_EQ(std::get<CategoryColumn>(found->table.find("City")->values).labels,
            std::vector<std::string>{"Solo"});
}

TEST(Join, FollowsAChain) {
  const Table regions = table({texts("Region ID", {"R1", "R2"}), texts("Region", {"Jawa", "Bali"})});
  const Table stores = table({numbers("StoreID", {1, 2, 3}), texts("Region ID", {"R2", "R1", "R9"})});
  const Table sales = table({numbers("StoreID", {2, 1, 2, 3, 9, 1})});
  const Result<Joined> found = joined({{"regions", &regions}, {"stores", &stores}, {"sales", &sales}});
  ASSERT_TRUE(found);
  EXPECT_EQ(names_of(found->table), (std::vector<std::string>{"StoreID", "Region ID", "Region"}));
  const std::vector<std::string> expected = {"Jawa", "Bali", "Jawa", "", "", "Bali"};
  for (std::size_t row = 0; row < expected.size(); ++row)
    EXPECT_EQ(label(found->table, "Region", row), expected[row]);
}

TEST(Join, OneToOneTakesTheLargerTableOrElseTheFirst) {
  const Table a = table({numbers("id", {1, 2, 3}), numbers("x", {1, 2, 3})});
  const Table b = table({numbers("id", {3, 2, 1}), numbers("y", {30, 20, 10})});
  const Result<JoinProposal> proposal = proposal_of({{"a", &a}, {"b", &b}});
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.fact, 0u);
  EXPECT_EQ(proposal->reports[0].relation, Relation::one_to_one);
  const Result<Joined> found = joined({{"a", &a}, {"b", &b}});
  ASSERT_TRUE(found);
  EXPECT_EQ(number(found->table, "y", 0), 10);
}

/// Ages and quantities are customer and store numbers too, by chance.
TEST(Join, IsNotMisledByNumbersThatMeetByChance) {
  const Table stores = table({numbers("StoreID", {1, 2, 3, 4}), numbers("Price", {10, 20, 30, 40})});
  const Table sales = table({numbers("Qty", {1, 2, 3, 4, 1}), numbers("Price", {10, 20, 30, 40, 10}),
                             numbers("Store", {9, 1, 2, 2, 1})});
  const Result<JoinProposal> proposal = proposal_of({{"stores", &stores}, {"sales", &sales}});
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.keys[0], (JoinKey{1, 2, 0, 0, KeySpelling::exact}));
}

TEST(Join, FindsAKeyByItsValuesWhereNamesSayNothing) {
  const Table products =
      table({texts("Artikelnummer", {"X-1", "X-2", "X-3", "X-4"}), numbers("Weight", {1, 2, 3, 4})});
  const Table sales = table({categories("what", {"X-3", "X-1", "X-2", "X-1", "X-3"})});
  const Result<JoinProposal> proposal = proposal_of({{"sales", &sales}, {"products", &products}});
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.keys[0], (JoinKey{0, 0, 1, 0, KeySpelling::exact}));
}

TEST(Join, ReadsNumbersAndTextsAsTheSameKeys) {
  const Table customers = table({texts("customer_id", {"7", "12", "x"}), numbers("Age", {30, 40, 50})});
  const Table orders = table({numbers("customer_id", {12, 7, 12, 7})});
  const Result<JoinProposal> proposal = proposal_of({{"customers", &customers}, {"orders", &orders}});
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->reports[0].values_found, 2u);
  EXPECT_EQ(proposal->plan.keys[0].spelling, KeySpelling::exact);
  EXPECT_TRUE(note(proposal->reports[0], "joining.number_and_text"));
}

TEST(Join, SaysWhenKeysDifferInSpellingOnly) {
  const Table customers =
      table({texts("customer_id", {"C001", "C002", "C010"}), numbers("Age", {30, 40, 50})});
  const Table orders = table({texts("customer_id", {"c1", " C2", "C010", "c1"})});
  const Result<Joined> found = joined({{"customers", &customers}, {"orders", &orders}});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->reports[0].key.spelling, KeySpelling::folded);
  EXPECT_EQ(found->reports[0].rows_found, 4u);
  EXPECT_EQ(number(found->table, "Age", 3), 30);
  const Message* spelling = note(found->reports[0], "joining.spelling");
  ASSERT_TRUE(spelling);
  EXPECT_EQ(std::get<std::string>(spelling->arguments[4].second), "c1");
  EXPECT_EQ(std::get<std::string>(spelling->arguments[5].second), "C001");
}

TEST(Join, DoesNotIgnoreASpellingThatTellsRowsApart) {
  const Table customers = table({texts("customer_id", {"A1", "a1", "B01"}), numbers("Age", {30, 40, 50})});
  const Table orders = table({texts("customer_id", {"A1", "a1", "b1", "A1"})});
  const std::vector<NamedTable> tables = {{"customers", &customers}, {"orders", &orders}};
  const Result<JoinProposal> proposal = proposal_of(tables);
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.keys[0].spelling, KeySpelling::exact);
  Alone alone;
  const KeyReport forced = check_key(tables, {1, 0, 0, 0, KeySpelling::folded}, alone.run);
  ASSERT_TRUE(forced.refused);
  EXPECT_EQ(forced.refused->key, "joining.spelling_merges");
}

TEST(Join, RefusesManyToManyWithKeyExampleAndCounts) {
  const Table visits = table({numbers("CustomerID", {1, 2, 2, 3}), numbers("Visit", {1, 2, 3, 4})});
  const Table orders = table({numbers("CustomerID", {2, 2, 2, 1, 1}), numbers("Amount", {1, 2, 3, 4, 5})});
  const Result<JoinProposal> proposal = proposal_of({{"visits", &visits}, {"orders", &orders}});
  ASSERT_FALSE(proposal);
  EXPECT_EQ(proposal.error(), Error("joining.many_to_many")
                                  .with("from_table", "orders")
                                  .with("from_column", "CustomerID")
                                  .with("to_table", "visits")
                                  .with("to_column", "CustomerID")
                                  .with("value", "2")
                                  .with("here", 3)
                                  .with("there", 2)
                                  .with("values", 1));
}

TEST(Join, TakesIdenticalRowsForOne) {
  const Table products = table({texts("sku", {"A", "B", "A"}), numbers("Price", {1, kMissingNumber, 1})});
  const Table sales = table({categories("sku", {"A", "B", "A", "A"}), numbers("Qty", {1, 1, 2, 3})});
  const Result<Joined> found = joined({{"products", &products}, {"sales", &sales}});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->table.rows(), 4u);
  EXPECT_EQ(found->reports[0].to_rows_identical, 1u);
  EXPECT_TRUE(note(found->reports[0], "joining.rows_identical"));
}

TEST(Join, RefusesARepeatedKeyOnTheOneSide) {
  const Table customers = table({numbers("CustomerID", {1, 1, 2}), numbers("Age", {20, 30, 40})});
  const Table notes = table({numbers("CustomerID", {1, 2})});
  const std::vector<NamedTable> tables = {{"customers", &customers}, {"notes", &notes}};
  Alone alone;
  const KeyReport report = check_key(tables, {1, 0, 0, 0, KeySpelling::exact}, alone.run);
  ASSERT_TRUE(report.refused);
  EXPECT_EQ(report.refused->key, "joining.key_repeats");
  const Result<Joined> refused = join_tables(tables, {1, {{1, 0, 0, 0, KeySpelling::exact}}}, alone.run);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().key, "joining.key_repeats");
}

TEST(Join, SaysWhenNothingMatches) {
  const Table customers = table({texts("customer_id", {"A1", "A2"}), numbers("Age", {20, 30})});
  const Table orders = table({texts("customer_id", {"7", "8", "7"})});
  const Result<JoinProposal> proposal = proposal_of({{"customers", &customers}, {"orders", &orders}});
  ASSERT_FALSE(proposal);
  EXPECT_EQ(proposal.error().key, "joining.nothing_matches");
}

TEST(Join, SaysWhichTableNothingConnects) {
  const Shop shop;
  const Table weather = table({dates("Day", {0, 86400}), numbers("Rain", {0.5, 1.5})});
  std::vector<NamedTable> tables = shop.all();
  tables.push_back({"weather", &weather});
  const Result<JoinProposal> proposal = proposal_of(tables);
  ASSERT_TRUE(proposal) << "the others are joined all the same";
  EXPECT_EQ(proposal->plan.keys, proposal_of(shop.all())->plan.keys);
  ASSERT_EQ(proposal->left_out.size(), 1u);
  EXPECT_EQ(proposal->left_out[0].table, tables.size() - 1);
  EXPECT_EQ(proposal->left_out[0].why,
            Error("joining.no_key").with("table", "weather").with("other", "orders"));
  EXPECT_TRUE(proposal_of(shop.all())->left_out.empty());

  const Result<Joined> together = joined(tables);
  ASSERT_TRUE(together);
  EXPECT_FALSE(together->table.find("Rain"));
}

TEST(Join, LeavesOutOneWhoseValuesMatchNothing) {
  const Shop shop;
  const Table strangers = table({texts("CustomerID", {"X-1", "X-2"}), numbers("Points", {1, 2})});
  std::vector<NamedTable> tables = shop.all();
  tables.push_back({"strangers", &strangers});
  const Result<JoinProposal> proposal = proposal_of(tables);
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->plan.keys.size(), shop.all().size() - 1);
  ASSERT_EQ(proposal->left_out.size(), 1u);
  EXPECT_EQ(proposal->left_out[0].why.key, "joining.nothing_matches");
}

TEST(Join, RefusesEmptyAndLonelyTables) {
  const Shop shop;
  const Table empty = table({numbers("CustomerID", {})});
  EXPECT_EQ(proposal_of({{"orders", &shop.orders}}).error().key, "joining.one_table");
  EXPECT_EQ(proposal_of({{"orders", &shop.orders}, {"none", &empty}}).error().key, "joining.empty_table");
  const Table blank = table({numbers("CustomerID", {kMissingNumber, kMissingNumber})});
  EXPECT_EQ(proposal_of({{"orders", &shop.orders}, {"blank", &blank}}).error().key, "joining.key_blank");
}

TEST(Join, RefusesAPlanThatDoesNotHoldTogether) {
  const Shop shop;
  Alone alone;
  const JoinKey to_customers{2, 1, 0, 0, KeySpelling::exact};
  EXPECT_TRUE(join_tables(shop.all(), {2, {to_customers}}, alone.run)) << "a table left out is no fault";
  EXPECT_EQ(join_tables(shop.all(), {2, {to_customers, to_customers}}, alone.run).error().key,
            "joining.incomplete_plan");
  EXPECT_EQ(join_tables(shop.all(), {1, {to_customers}}, alone.run).error().key, "joining.incomplete_plan");
  EXPECT_EQ(join_tables(shop.all(), {7, {}}, alone.run).error().key, "joining.incomplete_plan");
}

TEST(Join, NumbersNamesThatAreTakenTwice) {
  const Table products = table({texts("sku", {"A", "B"}), numbers("Price", {1, 2})});
  const Table sales = table({categories("sku", {"A", "B", "A"}), numbers("Price", {1, 1, 2}),
                             numbers("Price (products)", {5, 6, 7})});
  const Result<Joined> found = joined({{"products", &products}, {"sales", &sales}});
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->table.find("Price (products) 2"));
}

}  // namespace
}  // namespace ruas
