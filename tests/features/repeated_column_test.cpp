#include "features/repeated_column.hpp"

#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "features/prepare.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::table;

std::vector<double> euros() {
  Random random(4, 0);
  std::vector<double> values;
  for (int i = 0; i < 500; ++i) values.push_back(static_cast<double>(random.below(100000)) / 100);
  return values;
}

std::vector<double> as(const std::vector<double>& values, double scale, double shift) {
  std::vector<double> out;
  for (const double value : values) out.push_back(value * scale + shift);
  return out;
}

Result<ColumnChoice> choose(const Table& of, const PrepareOptions& options = {}) {
  Pool pool(1);
  Run run(pool);
  return choose_columns(of, profile_table(of, run), options);
}

/// Whether the second of two columns is left out because it repeats the first.
bool repeats(Column first, Column second) {
  first.name = "first", second.name = "second";
  const Result<ColumnChoice> choice = choose(table({std::move(first), std::move(second)}));
  if (choice->columns == std::vector<std::size_t>{0, 1}) return false;
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{0}));
  EXPECT_EQ(choice->left_out.at(0).reason, Message("preparing.repeats").with("column", "first"));
  return true;
}

TEST(RepeatedColumn, IsTheSameNumberInAnyUnitFromAnyZeroAndTurnedRound) {
  const Column amount = numbers("", euros());
  EXPECT_TRUE(repeats(amount, amount));
  EXPECT_TRUE(repeats(amount, numbers("", as(euros(), 100, 0))));    // cents
  EXPECT_TRUE(repeats(amount, numbers("", as(euros(), 1.8, 32))));   // another zero
  EXPECT_TRUE(repeats(amount, numbers("", as(euros(), -1, 2026))));  // a year of birth beside an age
  EXPECT_TRUE(repeats(amount, numbers("", as(euros(), 1e-9, 1e-3))));
}

TEST(RepeatedColumn, IsNoneWhereOneRowSaysSomethingElse) {
  std::vector<double> other = as(euros(), 100, 0);
  other[499] += 1;
  EXPECT_FALSE(repeats(numbers("", euros()), numbers("", other)));

  // Nor may one huge amount hide that the others differ: their logarithms do.
  std::vector<double> huge = euros(), huge_too = euros();
  huge[3] = huge_too[3] = 1e8;
  huge_too[4] += 1;
  EXPECT_FALSE(repeats(numbers("", huge), numbers("", huge_too)));
}

TEST(RepeatedColumn, IsNoneWhereOneRowMoreIsKnown) {
  std::vector<double> gap_here = euros(), gap_there = euros();
  gap_here[7] = kMissingNumber, gap_there[8] = kMissingNumber;
  EXPECT_TRUE(repeats(numbers("", gap_here), numbers("", as(gap_here, 3, 0))));
  EXPECT_FALSE(repeats(numbers("", gap_here), numbers("", gap_there)));
  EXPECT_FALSE(repeats(numbers("", gap_here), numbers("", euros())));
}

/// Twelve rows of the six given.
Column twice(const std::vector<std::string>& cells) {
  std::vector<std::string> rows = cells;
  rows.insert(rows.end(), cells.begin(), cells.end());
  return categories("", rows);
}

TEST(RepeatedColumn, IsTheSameGroupsUnderAnyLabels) {
  const Column city = twice({"Jakarta", "Bandung", "", "Medan", "Jakarta", "Medan"});
  EXPECT_TRUE(repeats(city, city));
  EXPECT_TRUE(repeats(city, twice({"JKT", "BDG", "", "MES", "JKT", "MES"})));
  EXPECT_TRUE(repeats(city, twice({"Medan", "Jakarta", "", "Bandung", "Medan", "Bandung"})));
  EXPECT_FALSE(repeats(city, twice({"JKT", "BDG", "", "MES", "JKT", "BDG"})));
  EXPECT_FALSE(repeats(city, twice({"JKT", "BDG", "MES", "", "JKT", "MES"})));
}

TEST(RepeatedColumn, IsNotToldFromAHandfulOfRows) {
  EXPECT_FALSE(repeats(numbers("", {18, 35}), numbers("", {900, 100})));
  EXPECT_FALSE(repeats(categories("", {"a", "b", "a", "b"}), categories("", {"x", "y", "x", "y"})));
}

TEST(RepeatedColumn, IsHeldAgainstThoseThatTakePartOnly) {
  const Column amount = numbers("amount", euros()), cents = numbers("cents", as(euros(), 100, 0));
  const Result<ColumnChoice> choice = choose(table({amount, cents}), {.ignore = {"amount"}});
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{1}));
}

TEST(RepeatedColumn, CountsWhereTheUserNamesBoth) {
  const Column amount = numbers("amount", euros()), cents = numbers("cents", as(euros(), 100, 0));
  const Result<ColumnChoice> choice = choose(table({amount, cents}), {.columns = {"amount", "cents"}});
  EXPECT_EQ(choice->columns, (std::vector<std::size_t>{0, 1}));
}

}  // namespace
}  // namespace ruas
