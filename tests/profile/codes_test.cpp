#include "profile/codes.hpp"

#include <gtest/gtest.h>
#include <map>

#include "base/random.hpp"
#include "parallel/pool.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

std::vector<std::uint32_t> codes(const Column& column, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  const Codes found = codes_of(column, run);
  return {found.of_row.begin(), found.of_row.end()};
}

TEST(Codes, NumberTheValuesInOrderOfAppearance) {
  const std::vector<std::uint32_t> expected = {0, 1, kMissingCode, 0, 2};
  EXPECT_EQ(codes(testing::numbers("n", {5, 3, kMissingNumber, 5, 4})), expected);
  EXPECT_EQ(codes(testing::numbers("far", {5, 3e9, kMissingNumber, 5, 0.5})), expected);
  EXPECT_EQ(codes(testing::texts("t", {"x", "y", "", "x", "z"})), expected);
  EXPECT_EQ(codes(testing::dates("d", {60, 0, kMissingDate, 60, 1})), expected);
  EXPECT_EQ(codes(testing::categories("c", {"x", "y", "", "x", "z"})), expected);
  EXPECT_EQ(codes(testing::numbers("zero", {0.0, -0.0})), (std::vector<std::uint32_t>{0, 0}));
}

TEST(Codes, OfMissingCellsOnlyAreNone) {
  EXPECT_EQ(codes(testing::numbers("n", {kMissingNumber, kMissingNumber})),
            (std::vector<std::uint32_t>{kMissingCode, kMissingCode}));
  EXPECT_TRUE(codes(testing::numbers("n", {})).empty());
  EXPECT_TRUE(codes(testing::texts("t", {})).empty());
}

/// Numbered as a reader of the file would, one row after the other.
std::vector<std::uint32_t> numbered_by_a_map(const std::vector<double>& values) {
  std::map<double, std::uint32_t> numbers;
  std::vector<std::uint32_t> codes;
  for (const double value : values)
    codes.push_back(
        value != value
            ? kMissingCode
            : numbers.try_emplace(value, static_cast<std::uint32_t>(numbers.size())).first->second);
  return codes;
}

TEST(Codes, AreThoseOfAPlainMapAtAnyNumberOfThreads) {
  Random random(1);
  std::vector<double> values(200'000);
  for (double& value : values) value = static_cast<double>(random.below(50'000)) * 1000.5;
  const std::vector<std::uint32_t> expected = numbered_by_a_map(values);
  EXPECT_EQ(codes(testing::numbers("n", values), 1), expected);
  EXPECT_EQ(codes(testing::numbers("n", values), 3), expected);
}

/// Close whole numbers are numbered in stretches by all threads: newcomers in any of them, twice in one, and
/// gaps.
TEST(Codes, OfCloseNumbersAreThoseOfAPlainMapAtAnyNumberOfThreads) {
  Random random(2);
  std::vector<double> values(700'000);
  for (std::size_t row = 0; row < values.size(); ++row)
    values[row] =
        random.below(50) == 0 ? kMissingNumber : static_cast<double>(random.below(1 + row / 3)) - 1000;
  const std::vector<std::uint32_t> expected = numbered_by_a_map(values);
  EXPECT_EQ(codes(testing::numbers("n", values), 1), expected);
  EXPECT_EQ(codes(testing::numbers("n", values), 3), expected);
}

}  // namespace
}  // namespace ruas
