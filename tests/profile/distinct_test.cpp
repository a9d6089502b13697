#include "profile/distinct.hpp"

#include <set>
#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kLimit = 100'000;

TEST(CountDistinct, CountsEachValueOnce) {
  EXPECT_EQ(count_distinct(std::vector<double>{}, kLimit), 0u);
  EXPECT_EQ(count_distinct(std::vector<double>{kMissingNumber}, kLimit), 0u);
  EXPECT_EQ(count_distinct(std::vector<double>{3, 1, 3, kMissingNumber, 1}, kLimit), 2u);
  EXPECT_EQ(count_distinct(std::vector<double>{0.0, -0.0}, kLimit), 1u);
  EXPECT_EQ(count_distinct(std::vector<std::int64_t>{0, kMissingDate, 86400, 0}, kLimit), 2u);
}

TEST(CountDistinct, AgreesWithASortedSet) {
  for (const std::uint64_t range : {2u, 60u, 5000u, 40'000u, 1'000'000u}) {
    Random random(range);
    std::vector<double> values(30'000);
    for (double& value : values) value = static_cast<double>(random.below(range)) / 7;
    EXPECT_EQ(count_distinct(values, kLimit), std::set<double>(values.begin(), values.end()).size());
  }
}

TEST(CountDistinct, StopsAtTheLimitAndNotBefore) {
  std::vector<double> values;
  for (int i = 0; i < 1000; ++i) values.push_back(i);
  EXPECT_EQ(count_distinct(values, 999), 999u);
  EXPECT_EQ(count_distinct(values, 1000), 1000u);
  EXPECT_EQ(count_distinct(values, 1001), 1000u);
}

TEST(VarietyOfText, TellsRunningNumbersWithoutLookingTwice) {
  std::vector<std::string> cells;
  for (int i = 1; i <= 20'000; ++i) cells.push_back("CUST-" + std::to_string(i));
  const Column column = testing::texts("id", cells);
  const TextVariety variety = variety_of(std::get<TextColumn>(column.values), 15'000);
  EXPECT_EQ(variety.present, 20'000u);
  EXPECT_EQ(variety.distinct, 15'000u);
  EXPECT_TRUE(variety.all_different);
}

TEST(VarietyOfText, AgreesWithASortedSetInAnyOrder) {
  for (const std::uint64_t range : {3u, 900u, 1'000'000'000u}) {
    Random random(range);
    std::vector<std::string> cells;
    for (int i = 0; i < 5000; ++i)
      cells.push_back(i % 10 == 3 ? "" : "a rather long beginning " + std::to_string(random.below(range)));
    const Column column = testing::texts("note", cells);
    const TextVariety variety = variety_of(std::get<TextColumn>(column.values), kLimit);
    std::set<std::string> expected(cells.begin(), cells.end());
    expected.erase("");
    EXPECT_EQ(variety.present, 4500u);
    EXPECT_EQ(variety.distinct, expected.size());
    EXPECT_EQ(variety.all_different, expected.size() == 4500u);
  }
}

TEST(VarietyOfText, FindsARepetitionBeyondTheLimit) {
  std::vector<std::string> cells;
  for (int i = 5000; i > 0; --i) cells.push_back(std::to_string(i));
  cells.push_back("4321");
  const Column column = testing::texts("id", cells);
  const TextVariety variety = variety_of(std::get<TextColumn>(column.values), 100);
  EXPECT_EQ(variety.distinct, 100u);
  EXPECT_FALSE(variety.all_different);
}

TEST(VarietyOfText, OfNoTextIsNothing) {
  const Column column = testing::texts("empty", {"", ""});
  const TextVariety variety = variety_of(std::get<TextColumn>(column.values), kLimit);
  EXPECT_EQ(variety.present, 0u);
  EXPECT_FALSE(variety.all_different);
}

TEST(AllDifferent, HoldsForOrderDenseAndWideNumbers) {
  EXPECT_TRUE(all_different(std::vector<double>{5, kMissingNumber, 4, 1}, 1, 5));
  EXPECT_TRUE(all_different(std::vector<double>{5, 9, 4, 1}, 1, 9));
  EXPECT_FALSE(all_different(std::vector<double>{5, 9, 4, 9}, 4, 9));
  EXPECT_TRUE(all_different(std::vector<double>{6281230000001, 6, 6285550000009}, 6, 6285550000009));
  EXPECT_FALSE(all_different(std::vector<double>{6281230000001, 6, 6281230000001}, 6, 6281230000001));
}

}  // namespace
}  // namespace ruas
