#include "rules/evaluate.hpp"

#include <gtest/gtest.h>

#include "base/dates.hpp"
#include "base/random.hpp"
#include "rules/check.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::texts;

const std::int64_t kDay = kSecondsPerDay;

Table people() {
  return testing::table({numbers("age", {20, 40, kMissingNumber, 60}),
                         categories("city", {"A", "B", "", "C"}),
                         dates("joined", {10 * kDay, 10 * kDay + 3600, kMissingDate, 11 * kDay}),
                         texts("note", {"x", "", "y", "x"})});
}

/// The rows that satisfy the condition, as text.
std::string rows_of(const Condition& condition, const Table& table = people()) {
  EXPECT_TRUE(check_condition(condition, table, "rule"));
  Pool pool(1);
  ruas::Run run(pool);
  const RowSet set = matching_rows(condition, table, run);
  std::string rows;
  for (std::size_t row = 0; row < set.rows(); ++row)
    if (set.contains(row)) rows += std::to_string(row);
  return rows;
}

TEST(Evaluate, ComparesNumbersAndNeverAMissingOne) {
  EXPECT_EQ(rows_of(compare("age", Predicate::below, 40)), "0");
  EXPECT_EQ(rows_of(compare("age", Predicate::at_most, 40)), "01");
  EXPECT_EQ(rows_of(compare("age", Predicate::above, 40)), "3");
  EXPECT_EQ(rows_of(compare("age", Predicate::at_least, 40)), "13");
  EXPECT_EQ(rows_of(between("age", 20, 40)), "01");
}

TEST(Evaluate, ComparesDaysWhateverTheTimeOfDay) {
  EXPECT_EQ(rows_of(on_days(between("joined", 10, 10))), "01");
  EXPECT_EQ(rows_of(on_days(compare("joined", Predicate::below, 10))), "");
  EXPECT_EQ(rows_of(on_days(compare("joined", Predicate::at_most, 10))), "01");
  EXPECT_EQ(rows_of(on_days(compare("joined", Predicate::above, 10))), "3");
  EXPECT_EQ(rows_of(on_days(compare("joined", Predicate::at_least, 10))), "013");
}

TEST(Evaluate, ComparesLabels) {
  EXPECT_EQ(rows_of(one_of("city", {"A", "C"})), "03");
  EXPECT_EQ(rows_of(none_of("city", {"A"})), "13");
  EXPECT_EQ(rows_of(one_of("note", {"x"})), "03");
  EXPECT_EQ(rows_of(none_of("note", {"x"})), "2");
  EXPECT_EQ(rows_of(one_of("city", {"nowhere"})), "");
}

TEST(Evaluate, TellsMissingFromPresent) {
  for (const char* column : {"age", "city", "joined"}) {
    EXPECT_EQ(rows_of(missing(column)), "2");
    EXPECT_EQ(rows_of(present(column)), "013");
  }
}

TEST(Evaluate, JoinsAndNests) {
  EXPECT_EQ(rows_of(all_of({compare("age", Predicate::at_least, 20),
                            any_of({one_of("city", {"B"}), one_of("note", {"x"})})})),
            "013");
  EXPECT_EQ(rows_of(all_of({})), "0123");
  EXPECT_EQ(rows_of(any_of({})), "");
}

/// Blocks and words end where rows do not: every length around them.
TEST(Evaluate, AgreesWithAPlainLoopAtAnyLengthAndNumberOfThreads) {
  for (const std::size_t rows : {1, 63, 64, 65, 65'535, 65'536, 65'537, 200'001}) {
    Random random(rows);
    std::vector<double> x(rows), y(rows);
    for (double& value : x) value = static_cast<double>(random.below(100));
    for (double& value : y) value = random.below(10) == 0 ? kMissingNumber : random.uniform();
    const Table table = testing::table({numbers("x", x), numbers("y", y)});
    const Condition condition = any_of(
        {all_of({compare("x", Predicate::above, 30), compare("y", Predicate::at_most, 0.5)}), missing("y")});
    for (const std::size_t threads : {1, 4}) {
      Pool pool(threads);
      ruas::Run run(pool);
      const RowSet set = matching_rows(condition, table, run);
      std::uint64_t count = 0;
      for (std::size_t row = 0; row < rows; ++row) {
        const bool expected = (x[row] > 30 && y[row] <= 0.5) || y[row] != y[row];
        ASSERT_EQ(set.contains(row), expected) << row << " of " << rows;
        count += expected;
      }
      EXPECT_EQ(set.count(), count);
    }
  }
}

TEST(Evaluate, StopsWhenCancelled) {
  const Table table = people();
  std::atomic<bool> cancel{true};
  Pool pool(1);
  ruas::Run run(pool, &cancel);
  EXPECT_THROW(matching_rows(present("age"), table, run), Cancelled);
}

std::string problem_of(const Condition& condition) {
  const Status status = check_condition(condition, people(), "Mine");
  return status ? "" : status.error().key;
}

TEST(CheckCondition, SaysWhatCannotBeAsked) {
  EXPECT_EQ(problem_of(compare("agee", Predicate::below, 1)), "rules.unknown_column_near");
  EXPECT_EQ(problem_of(all_of({present("age"), any_of({missing("agee")})})), "rules.unknown_column_near");
  EXPECT_EQ(problem_of(compare("city", Predicate::below, 1)), "rules.label_column");
  EXPECT_EQ(problem_of(compare("joined", Predicate::below, 1)), "rules.date_column");
  EXPECT_EQ(problem_of(one_of("joined", {"A"})), "rules.date_column");
  EXPECT_EQ(problem_of(one_of("age", {"A"})), "rules.number_column");
  EXPECT_EQ(problem_of(on_days(compare("age", Predicate::below, 1))), "rules.number_column");
  EXPECT_EQ(problem_of(one_of("city", {})), "rules.no_labels");
  EXPECT_EQ(problem_of(compare("age", Predicate::below, kMissingNumber)), "rules.no_such_value");
  EXPECT_EQ(problem_of(on_days(compare("joined", Predicate::above, 1e300))), "rules.no_such_value");
  EXPECT_EQ(problem_of(between("age", 2, 1)), "rules.swapped_range");
}

TEST(CheckCondition, NamesTheNearestColumn) {
  const Status status = check_condition(present("Agee"), people(), "Mine");
  ASSERT_FALSE(status);
  EXPECT_EQ(
      status.error(),
      Error("rules.unknown_column_near").with("rule", "Mine").with("column", "Agee").with("nearest", "age"));
}

}  // namespace
}  // namespace ruas
