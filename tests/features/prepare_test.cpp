#include "features/prepare.hpp"

#include <bit>
#include <cmath>
#include <vector>

#include "gtest/gtest.h"

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::table;

Result<Prepared> prepare(const Table& of, const PrepareOptions& options = {}, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return ruas::prepare(of, profile_table(of, run), options, run);
}

TEST(Prepare, StandardisesWithThePopulationDeviation) {
  const Result<Prepared> prepared =
      prepare(table({numbers("spend", {2, 4, 4, 4, 5, 5, 7, 9})}));  // mean 5, sd 2
  ASSERT_TRUE(prepared);
  EXPECT_EQ(prepared->columns[0].mean, 5);
  EXPECT_EQ(prepared->columns[0].standard_deviation, 2);
  EXPECT_FALSE(prepared->columns[0].log);
  ASSERT_EQ(prepared->matrix.rows(), 8u);
  EXPECT_EQ(prepared->matrix.at(0, 0), -1.5F);
  EXPECT_EQ(prepared->matrix.at(7, 0), 2.0F);
}

TEST(Prepare, KeepsThePaddingRowsZero) {
  const Result<Prepared> prepared =
      prepare(table({numbers("a", {1, 2, 4}), categories("b", {"x", "y", "x"})}));
  ASSERT_TRUE(prepared);
  const float* const block = prepared->matrix.block(0);
  for (std::size_t feature = 0; feature < prepared->matrix.features(); ++feature)
    for (std::size_t lane = 3; lane < FeatureMatrix::kLanes; ++lane)
      EXPECT_EQ(block[feature * FeatureMatrix::kLanes + lane], 0);
}

TEST(Prepare, TakesLogarithmsOfRightSkewedAmountsOnly) {
  std::vector<double> amounts;
  std::vector<double> negative;
  std::vector<double> left;
  std::vector<double> flag;
  for (int i = 0; i < 100; ++i) {
    amounts.push_back(i == 50 ? 1e6 : i);
    negative.push_back(i == 50 ? 1e6 : i - 1);
    left.push_back(i == 50 ? 0 : 1e6 + i);
    flag.push_back(i == 50 ? 1 : 0);
  }
  const Table of = table({numbers("amount", amounts), numbers("balance", negative), numbers("left", left),
                          numbers("flag", flag)});
  const Result<Prepared> prepared = prepare(of);
  ASSERT_TRUE(prepared);
  ASSERT_EQ(prepared->columns.size(), 4u);
  EXPECT_TRUE(prepared->columns[0].log);
  for (std::size_t i = 1; i < 4; ++i) EXPECT_FALSE(prepared->columns[i].log) << prepared->columns[i].name;

  double sum = 0;
  for (const double amount : amounts) sum += std::log1p(amount);
  EXPECT_NEAR(prepared->columns[0].mean, sum / 100, 1e-12);
  const double z = (std::log1p(1e6) - prepared->columns[0].mean) / prepared->columns[0].standard_deviation;
  EXPECT_NEAR(prepared->matrix.at(50, 0), z, 1e-5);

  const Result<Prepared> plain = prepare(of, {.log_skewed = false});
  EXPECT_FALSE(plain->columns[0].log);
}

TEST(Prepare, SetsRowsWithAMissingNumberAside) {
  const Table of =
      table({numbers("a", {1, kMissingNumber, 3, 4, 5}), numbers("b", {2, 4, 6, kMissingNumber, 9}),
             categories("c", {"x", "x", "", "y", "y"})});
  const Result<Prepared> prepared = prepare(of);
  ASSERT_TRUE(prepared);
  EXPECT_EQ(prepared->rows, (std::vector<std::uint32_t>{0, 2, 4}));
  EXPECT_EQ(prepared->rows_set_aside, 2u);
  EXPECT_EQ(prepared->columns[0].mean, 3);  // of 1, 3, 5: the rows used
  EXPECT_DOUBLE_EQ(prepared->columns[0].standard_deviation, std::sqrt(8.0 / 3));
  EXPECT_EQ(prepared->matrix.rows(), 3u);
  EXPECT_EQ(prepared->matrix.at(1, 0), 0);

  const Result<Prepared> only_b = prepare(of, {.columns = {"b"}});
  EXPECT_EQ(only_b->rows, (std::vector<std::uint32_t>{0, 1, 2, 4}));
}

TEST(Prepare, RefusesATableThatTellsNoRowsApart) {
  using testing::texts;
  for (const Table& of : {Table(), table({texts("mail", {"a", "b"})}),
                          table({numbers("spend", {}), categories("city", {})})})
    EXPECT_EQ(prepare(of).error().key, "preparing.no_usable_column");
  EXPECT_EQ(prepare(table({numbers("spend", {1, 2})}), {.columns = {"spend"}, .ignore = {"spend"}}).error().key,
            "preparing.no_usable_column");
}

TEST(Prepare, SaysWhichColumnEmptiesTheRows) {
  const Table of = table({numbers("a", {kMissingNumber, 2, kMissingNumber, 4, 5, 6, 8, 9}),
                          numbers("b", {2, kMissingNumber, 6, kMissingNumber, kMissingNumber, kMissingNumber,
                                        kMissingNumber, kMissingNumber})});
  const Result<Prepared> prepared = prepare(of, {.columns = {"a", "b"}});
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error(), Error("preparing.no_complete_row").with("column", "b").with("missing", 6));
}

TEST(Prepare, GivesEachLevelAFeatureOfWeightOneOverRootLevels) {
  const Result<Prepared> prepared =
      prepare(table({categories("plan", {"basic", "gold", "basic", "plus", "plus", "gold", "basic"})}));
  ASSERT_TRUE(prepared);
  const PreparedColumn& column = prepared->columns[0];
  EXPECT_TRUE(column.categorical);
  EXPECT_EQ(column.levels, (std::vector<std::string>{"basic", "gold", "plus"}));
  EXPECT_EQ(column.feature_count, 3u);
  const auto weight = static_cast<float>(1 / std::sqrt(3.0));
  const std::vector<std::size_t> expected = {0, 1, 0, 2, 2, 1, 0};
  for (std::size_t row = 0; row < expected.size(); ++row)
    for (std::size_t level = 0; level < 3; ++level)
      EXPECT_EQ(prepared->matrix.at(row, level), level == expected[row] ? weight : 0.0F);
}

TEST(Prepare, CountsMissingCellsAsALevelOfTheirOwn) {
  const Result<Prepared> prepared = prepare(table({categories("plan", {"a", "", "b", "b", "a"})}));
  ASSERT_TRUE(prepared);
  EXPECT_EQ(prepared->columns[0].levels, (std::vector<std::string>{"a", "b", ""}));
  EXPECT_EQ(prepared->rows_set_aside, 0u);
  EXPECT_GT(prepared->matrix.at(1, 2), 0);
  EXPECT_EQ(prepared->matrix.at(1, 0), 0);
}

TEST(Prepare, ForgetsLevelsThatOnlyRowsSetAsideHad) {
  const Table of =
      table({numbers("a", {1, kMissingNumber, 3, 4, 9}), categories("b", {"x", "gone", "y", "x", "y"})});
  const Result<Prepared> prepared = prepare(of);
  ASSERT_TRUE(prepared);
  EXPECT_EQ(prepared->columns[1].levels, (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(prepared->columns[1].first_feature, 1u);
  EXPECT_EQ(prepared->matrix.features(), 3u);
}

TEST(Prepare, HasNoScatterWhereTheRowsUsedAreAllEqual) {
  const Table of = table({numbers("a", {7, 7, 7, 8}), numbers("b", {1, 2, 3, kMissingNumber})});
  const Result<Prepared> prepared = prepare(of);
  ASSERT_TRUE(prepared);
  EXPECT_EQ(prepared->columns[0].standard_deviation, 1);
  for (std::size_t row = 0; row < 3; ++row) EXPECT_EQ(prepared->matrix.at(row, 0), 0);
}

Table random_table(std::size_t rows) {
  Random random(31);
  std::vector<Column> columns;
  for (int i = 0; i < 5; ++i) {
    std::vector<double> values(rows);
    for (double& value : values) {
      const double draw = random.normal();
      value = random.uniform() < 0.02 ? kMissingNumber : i % 2 == 0 ? exponential(2 * draw) : 50 + draw;
    }
    columns.push_back(numbers("n" + std::to_string(i), std::move(values)));
  }
  std::vector<std::string> cells(rows);
  for (std::string& cell : cells) cell = std::string(1, static_cast<char>('a' + random.below(5)));
  columns.push_back(categories("c", cells));
  return table(std::move(columns));
}

TEST(Prepare, HasMeanZeroAndDeviationOneInEveryNumber) {
  const Result<Prepared> prepared = prepare(random_table(20'000));
  ASSERT_TRUE(prepared);
  EXPECT_TRUE(prepared->columns[0].log);
  EXPECT_FALSE(prepared->columns[1].log);
  const double rows = static_cast<double>(prepared->matrix.rows());
  for (std::size_t feature = 0; feature < 5; ++feature) {
    double sum = 0;
    double squares = 0;
    for (std::size_t row = 0; row < prepared->matrix.rows(); ++row) {
      const double value = prepared->matrix.at(row, feature);
      sum += value;
      squares += value * value;
    }
    EXPECT_NEAR(sum / rows, 0, 1e-6);
    EXPECT_NEAR(squares / rows, 1, 1e-6);
  }
}

TEST(Prepare, IsTheSameToTheBitAtAnyNumberOfThreads) {
  const Table of = random_table(20'011);
  const Result<Prepared> one = prepare(of, {}, 1);
  ASSERT_TRUE(one);
  for (const std::size_t threads : {2u, 4u}) {
    const Result<Prepared> many = prepare(of, {}, threads);
    ASSERT_TRUE(many);
    EXPECT_EQ(one->rows, many->rows);
    for (std::size_t i = 0; i < one->columns.size(); ++i) {
      EXPECT_EQ(std::bit_cast<std::uint64_t>(one->columns[i].mean),
                std::bit_cast<std::uint64_t>(many->columns[i].mean));
      EXPECT_EQ(std::bit_cast<std::uint64_t>(one->columns[i].standard_deviation),
                std::bit_cast<std::uint64_t>(many->columns[i].standard_deviation));
    }
    const std::size_t values = one->matrix.blocks() * one->matrix.features() * FeatureMatrix::kLanes;
    EXPECT_TRUE(std::equal(
        one->matrix.block(0), one->matrix.block(0) + values, many->matrix.block(0),
        [](float a, float b) { return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b); }));
  }
}

TEST(Prepare, IsNotMovedByAShiftOrAScale) {
  const Table of = random_table(3000);
  std::vector<Column> changed;
  for (const Column& column : of.columns()) {
    changed.push_back(column);
    if (auto* values = std::get_if<NumberColumn>(&changed.back().values))
      for (double& value : values->values) value = 1000 * value - 5;
  }
  const Result<Prepared> before = prepare(of, {.log_skewed = false});
  const Result<Prepared> after = prepare(table(std::move(changed)), {.log_skewed = false});
  ASSERT_TRUE(before);
  ASSERT_TRUE(after);
  for (std::size_t row = 0; row < before->matrix.rows(); row += 7)
    for (std::size_t feature = 0; feature < before->matrix.features(); ++feature)
      EXPECT_NEAR(before->matrix.at(row, feature), after->matrix.at(row, feature), 1e-5);
}

TEST(Prepare, StopsWhenAsked) {
  const Table of = random_table(100);
  Pool pool(2);
  ::ruas::Run free_run(pool);
  const Profile profile = profile_table(of, free_run);
  const std::atomic<bool> cancel = true;
  ::ruas::Run cancelled(pool, &cancel);
  EXPECT_THROW((void)ruas::prepare(of, profile, {}, cancelled), Cancelled);
}

}  // namespace
}  // namespace ruas
