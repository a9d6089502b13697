#include "quality/repeats.hpp"

#include <gtest/gtest.h>
#include <map>

#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::texts;

using Rows = std::vector<std::uint32_t>;

Rows alike(const std::vector<Column>& columns, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return first_rows_alike(columns, run);
}

Rows of_values(const Column& column, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return first_rows_of_values(column, run);
}

TEST(FirstRowsAlike, ComparesEveryColumnOfEveryType) {
  const std::vector<Column> columns = {
      numbers("n", {1, 1, 1, 1, 1, -0.0, 0.0}), dates("d", {5, 5, 6, 5, 5, 5, 5}),
      categories("c", {"a", "a", "a", "b", "a", "a", "a"}), texts("t", {"x", "x", "x", "x", "y", "x", "x"})};
  EXPECT_EQ(alike(columns), (Rows{0, 0, 2, 3, 4, 5, 5}));
  EXPECT_EQ(count_repeats(alike(columns)), 2u);
}

TEST(FirstRowsAlike, MissingEqualsMissing) {
  const std::vector<Column> columns = {numbers("n", {kMissingNumber, 1, kMissingNumber, -kMissingNumber}),
                                       texts("t", {"", "", "", ""})};
  EXPECT_EQ(alike(columns), (Rows{0, 1, 0, 0}));
}

TEST(FirstRowsOfValues, MissingIsLikeNothing) {
  EXPECT_EQ(of_values(numbers("n", {kMissingNumber, 4, kMissingNumber, 4, 4})), (Rows{0, 1, 2, 1, 1}));
  EXPECT_EQ(of_values(texts("t", {"", "abcdefgh", "", "abcdefgh", "abcdefghi"})), (Rows{0, 1, 2, 1, 4}));
  EXPECT_EQ(of_values(categories("c", {"", "a", "", "a"})), (Rows{0, 1, 2, 1}));
  EXPECT_EQ(of_values(dates("d", {kMissingDate, 0, kMissingDate, 0})), (Rows{0, 1, 2, 1}));
}

TEST(FirstRowsOfValues, AgreesWithAMapOnManyRowsAtAnyNumberOfThreads) {
  Random random(3);
  std::vector<double> values;
  Rows expected;
  std::map<double, std::uint32_t> first;
  for (std::uint32_t row = 0; row < 300'000; ++row) {  // three parts
    values.push_back(static_cast<double>(random.below(100'000)) / 7);
    expected.push_back(first.try_emplace(values.back(), row).first->second);
  }
  const Column column = numbers("n", values);
  EXPECT_EQ(of_values(column, 1), expected);
  EXPECT_EQ(of_values(column, 3), expected);
  EXPECT_EQ(alike({column}, 2), expected);
}

TEST(FirstRowsAlike, OfNothing) {
  EXPECT_TRUE(alike({}).empty());
  EXPECT_TRUE(alike({numbers("n", {})}).empty());
}

}  // namespace
}  // namespace ruas
