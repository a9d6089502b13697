#include "profile/file_kind.hpp"

#include <gtest/gtest.h>

#include "profile/names.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::table;

FileKindSuggestion kind_of(const Table& of) {
  Pool pool(1);
  Run run(pool);
  const Profile profile = profile_table(of, run);
  return suggest_file_kind(of, profile, suggest_meanings(of, profile));
}

std::vector<double> ids(std::size_t rows, std::size_t customers) {
  std::vector<double> values;
  for (std::size_t i = 0; i < rows; ++i) values.push_back(static_cast<double>(1000 + i % customers));
  return values;
}

std::vector<std::int64_t> days(std::size_t rows) {
  std::vector<std::int64_t> values;
  for (std::size_t i = 0; i < rows; ++i) values.push_back(static_cast<std::int64_t>(i) * 86400);
  return values;
}

TEST(SuggestFileKind, CustomersWhereEachStandsOnce) {
  const FileKindSuggestion found =
      kind_of(table({numbers("customer_id", ids(50, 50)), numbers("age", ids(50, 7))}));
  EXPECT_EQ(found.kind.value, FileKind::customers);
  EXPECT_EQ(found.customers, 50u);
  EXPECT_EQ(found.reason.key, "quality.kind_customers_once");
}

TEST(SuggestFileKind, TransactionsWhereTheyRepeatWithDates) {
  const FileKindSuggestion found =
      kind_of(table({numbers("id_pelanggan", ids(60, 20)), dates("tanggal", days(60))}));
  EXPECT_EQ(found.kind.value, FileKind::transactions);
  EXPECT_EQ(found.customers, 20u);
  EXPECT_EQ(found.rows, 60u);
}

TEST(SuggestFileKind, RepeatedCustomersWithoutAnythingBoughtAreNotTransactions) {
  const FileKindSuggestion found =
      kind_of(table({numbers("customer_id", ids(60, 20)), numbers("age", ids(60, 7))}));
  EXPECT_EQ(found.kind.value, FileKind::customers);
}

TEST(SuggestFileKind, AFewRepeatsAreMistakes) {
  std::vector<double> values = ids(100, 100);
  values[50] = values[49];
  const FileKindSuggestion found =
      kind_of(table({numbers("customer_id", values), dates("last order", days(100))}));
  EXPECT_EQ(found.kind.value, FileKind::customers);
  EXPECT_EQ(found.customers, 99u);
}

TEST(SuggestFileKind, CountsBeyondWhereTheProfileStops) {
  const std::size_t customers = ColumnProfile::kDistinctLimit + 5;
  const FileKindSuggestion found = kind_of(
      table({numbers("customer_id", ids(2 * customers, customers)), dates("date", days(2 * customers))}));
  EXPECT_EQ(found.kind.value, FileKind::transactions);
  EXPECT_EQ(found.customers, customers);
}

TEST(SuggestFileKind, KnowsThatManyStandOnceEach) {
  const std::size_t customers = ColumnProfile::kDistinctLimit + 5;
  const FileKindSuggestion found = kind_of(table({numbers("customer_id", ids(customers, customers))}));
  EXPECT_EQ(found.kind.value, FileKind::customers);
  EXPECT_EQ(found.customers, customers);
}

TEST(SuggestFileKind, AMatrixWhereMostColumnsShareAScale) {
  std::vector<Column> answers;
  for (int i = 0; i < 6; ++i) {
    std::vector<double> column;
    for (int row = 0; row < 30; ++row) column.push_back(1 + (row * (i + 1) + i) % 5);
    answers.push_back(numbers("q" + std::to_string(i), column));
  }
  EXPECT_EQ(kind_of(table(answers)).kind.value, FileKind::matrix);
  answers.resize(4);
  EXPECT_EQ(kind_of(table(answers)).kind.value, FileKind::customers);
}

TEST(SuggestFileKind, OfNothingIsCustomers) {
  EXPECT_EQ(kind_of(table({})).kind.value, FileKind::customers);
  EXPECT_EQ(kind_of(table({numbers("customer_id", {})})).kind.value, FileKind::customers);
}

TEST(Names, GoThereAndBack) {
  for (int i = 0; i <= static_cast<int>(Role::ignore); ++i)
    EXPECT_EQ(role_named(name_of(static_cast<Role>(i))), static_cast<Role>(i));
  for (int i = 0; i < static_cast<int>(kCriteria); ++i)
    EXPECT_EQ(criterion_named(name_of(static_cast<Criterion>(i))), static_cast<Criterion>(i));
  for (const FileKind kind : {FileKind::customers, FileKind::transactions, FileKind::matrix})
    EXPECT_EQ(file_kind_named(name_of(kind)), kind);
  for (const QuestionSet set : kQuestionSets) EXPECT_EQ(question_set_named(name_of(set)), set);
  EXPECT_EQ(role_named("king"), std::nullopt);
}

}  // namespace
}  // namespace ruas
