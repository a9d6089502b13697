#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "features/prepare.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::table;
using testing::texts;

Result<ColumnChoice> choose(const Table& of, const PrepareOptions& options = {}) {
  Pool pool(1);
  Run run(pool);
  return choose_columns(of, profile_table(of, run), options);
}

std::vector<std::string> repeated(std::size_t rows, std::size_t labels) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < rows; ++i) cells.push_back("level " + std::to_string(i % labels));
  return cells;
}

std::vector<double> counting(std::size_t rows, double step) {
  std::vector<double> values;
  for (std::size_t i = 0; i < rows; ++i) values.push_back(static_cast<double>(i * i % 17) * step);
  return values;
}

std::vector<double> with_missing(std::vector<double> values, std::size_t missing) {
  for (std::size_t i = 0; i < missing; ++i) values[i] = kMissingNumber;
  return values;
}

/// 50 rows with one column for each reason.
Table every_kind() {
  std::vector<double> ids;
  std::vector<std::string> mails;
  for (int i = 0; i < 50; ++i) {
    ids.push_back(i + 1);
    mails.push_back("c" + std::to_string(i) + "@example.com");
  }
  std::vector<std::string> notes = mails;
  notes[1] = notes[0];
  return table(
      {numbers("customer_id", ids), numbers("spend", counting(50, 1.5)),
       numbers("always", std::vector<double>(50, 7)), numbers("rare", with_missing(counting(50, 1), 21)),
       numbers("often", with_missing(counting(50, 1), 20)), texts("mail", mails), texts("note", notes),
       dates("since", std::vector<std::int64_t>(50, 86400)), categories("city", repeated(50, 20)),
       categories("street", repeated(50, 21)), categories("country", repeated(50, 1)),
       numbers("empty", std::vector<double>(50, kMissingNumber)), numbers("huge", {counting(50, 1e307)})});
}

const Message* reason(const ColumnChoice& choice, const std::string& column) {
  for (const LeftOutColumn& left_out : choice.left_out)
    if (left_out.name == column) return &left_out.reason;
  return nullptr;
}

TEST(ChooseColumns, TakesNumbersAndSmallCategoriesAndSaysWhyNotTheRest) {
  const Result<ColumnChoice> choice = choose(every_kind());
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{1, 4, 8}));  // spend, often, city
  const std::vector<std::pair<const char*, const char*>> expected = {{"customer_id", "preparing.identifier"},
                                                                     {"always", "preparing.constant"},
                                                                     {"rare", "preparing.too_many_missing"},
                                                                     {"mail", "preparing.identifier"},
                                                                     {"note", "preparing.text"},
                                                                     {"since", "preparing.date"},
                                                                     {"street", "preparing.too_many_levels"},
                                                                     {"country", "preparing.constant"},
                                                                     {"empty", "preparing.empty"},
                                                                     {"huge", "preparing.too_large"}};
  EXPECT_EQ(choice->left_out.size(), expected.size());
  for (const auto& [column, key] : expected) {
    ASSERT_NE(reason(*choice, column), nullptr) << column;
    EXPECT_EQ(reason(*choice, column)->key, key) << column;
  }
}

TEST(ChooseColumns, TakesWhatIsNamedEvenWhereItHadDoubts) {
  const Result<ColumnChoice> choice = choose(every_kind(), {.columns = {"street", "customer_id", "rare"}});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{0, 3, 9}));  // table order, however they were named
  EXPECT_EQ(reason(*choice, "spend")->key, "preparing.not_chosen");
}

TEST(ChooseColumns, LeavesOutWhatIsIgnoredEvenWhereItIsNamed) {
  const Result<ColumnChoice> choice =
      choose(every_kind(), {.columns = {"spend", "often"}, .ignore = {"often", "mail"}});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{1}));
  EXPECT_EQ(reason(*choice, "often")->key, "preparing.ignored");
  EXPECT_EQ(reason(*choice, "mail")->key, "preparing.ignored");
}

TEST(ChooseColumns, RefusesANamedColumnThatCannotBecomeNumbers) {
  for (const auto& [column, key] :
       std::vector<std::pair<std::string, std::string>>{{"mail", "preparing.named_text"},
                                                        {"since", "preparing.named_date"},
                                                        {"always", "preparing.named_constant"},
                                                        {"empty", "preparing.named_empty"},
                                                        {"huge", "preparing.named_too_large"}}) {
    const Result<ColumnChoice> choice = choose(every_kind(), {.columns = {"spend", column}});
    ASSERT_FALSE(choice) << column;
    EXPECT_EQ(choice.error().key, key);
    EXPECT_EQ(std::get<std::string>(choice.error().arguments.at(0).second), column);
  }
  const Result<ColumnChoice> choice =
      choose(table({categories("word", repeated(1002, 1001))}), {.columns = {"word"}});
  ASSERT_FALSE(choice);
  EXPECT_EQ(choice.error().key, "preparing.named_too_many_levels");
}

TEST(ChooseColumns, NamesTheNearestColumnWhereOneIsUnknown) {
  for (const auto& [name, nearest] :
       std::vector<std::pair<std::string, std::string>>{{"Spend", "spend"},
                                                        {"spnd", "spend"},
                                                        {"Customer ID", "customer_id"},
                                                        {"oftn", "often"},
                                                        {"spned", "spend"}}) {
    for (const PrepareOptions& options :
         {PrepareOptions{.columns = {"spend", name}}, PrepareOptions{.ignore = {name}}}) {
      const Result<ColumnChoice> choice = choose(every_kind(), options);
      ASSERT_FALSE(choice) << name;
      EXPECT_EQ(choice.error(),
                Error("preparing.unknown_column_near").with("name", name).with("nearest", nearest));
    }
  }
}

TEST(ChooseColumns, NamesNoColumnThatIsAnotherWordAltogether) {
  for (const std::string name : {"nocolumn", "x", "spending per visit"}) {
    const Result<ColumnChoice> choice = choose(every_kind(), PrepareOptions{.columns = {"spend", name}});
    ASSERT_FALSE(choice) << name;
    EXPECT_EQ(choice.error(), Error("preparing.unknown_column").with("name", name));
  }
}

TEST(ChooseColumns, StillSaysWhyOfEachWhereNoneIsLeft) {
  const Result<ColumnChoice> choice =
      choose(table({texts("mail", {"a", "b"}), numbers("spend", {7, 7}), categories("city", {"", ""})}));
  ASSERT_TRUE(choice);
  EXPECT_TRUE(choice->columns.empty());
  ASSERT_EQ(choice->left_out.size(), 3u);
  EXPECT_EQ(choice->left_out[1].reason.key, "preparing.constant");
  EXPECT_EQ(choice->left_out[2].reason.key, "preparing.empty");
}

TEST(ChooseColumns, NeedsTwoLevelsToCompareUnlessTheUserAsksForTheGaps) {
  const Table gaps = table({categories("newsletter", {"yes", "", "yes", "", "yes", "yes", "yes"}),
                            numbers("spend", {1, 2, 3, 5, 8, 13, 21})});
  EXPECT_EQ(choose(gaps)->columns, (std::vector<std::size_t>{1}));
  EXPECT_EQ(choose(gaps, {.columns = {"newsletter"}})->columns, (std::vector<std::size_t>{0}));
}

}  // namespace
}  // namespace ruas
