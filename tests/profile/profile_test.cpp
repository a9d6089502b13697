#include "profile/profile.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::table;
using testing::texts;

Profile profile(const Table& of, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return profile_table(of, run);
}

TEST(ProfileTable, DescribesNumbers) {
  const Profile found = profile(table({numbers("basket", {4, kMissingNumber, 1, 10, 3, 2})}));
  const ColumnProfile& column = found.columns.at(0);
  EXPECT_EQ(column.name, "basket");
  EXPECT_EQ(column.type, ColumnType::number);
  EXPECT_EQ(column.present, 5u);
  EXPECT_EQ(column.missing, 1u);
  EXPECT_EQ(column.distinct, 5u);
  EXPECT_EQ(column.minimum, 1);
  EXPECT_EQ(column.maximum, 10);
  EXPECT_EQ(column.mean, 4);
  EXPECT_DOUBLE_EQ(column.standard_deviation, std::sqrt(10.0));
  EXPECT_EQ(column.quartile_1, 2);
  EXPECT_EQ(column.median, 3);
  EXPECT_EQ(column.quartile_3, 4);
  EXPECT_FALSE(column.looks_like_identifier);
}

TEST(ProfileTable, DescribesDates) {
  const ColumnProfile column =
      profile(table({dates("since", {86400, kMissingDate, -5, 86400})})).columns.at(0);
  EXPECT_EQ(column.type, ColumnType::date);
  EXPECT_EQ(column.present, 3u);
  EXPECT_EQ(column.missing, 1u);
  EXPECT_EQ(column.distinct, 2u);
  EXPECT_EQ(column.earliest, -5);
  EXPECT_EQ(column.latest, 86400);
}

TEST(ProfileTable, NamesTheTenMostFrequentCategoriesTiesAsTheyAppear) {
  std::vector<std::string> cells = {"", "rare"};
  for (char label = 'a'; label <= 'l'; ++label)
    for (int i = 0; i < (label == 'k' ? 5 : 2); ++i) cells.push_back(std::string(1, label));
  const ColumnProfile column = profile(table({categories("city", cells)})).columns.at(0);
  EXPECT_EQ(column.missing, 1u);
  EXPECT_EQ(column.distinct, 13u);
  ASSERT_EQ(column.top.size(), 10u);
  EXPECT_EQ(column.top[0].label, "k");
  EXPECT_EQ(column.top[0].count, 5u);
  EXPECT_EQ(column.top[1].label, "a");
  EXPECT_EQ(column.top[9].label, "i");
  EXPECT_FALSE(column.looks_like_identifier);
}

TEST(ProfileTable, DoesNotCountLabelsThatNoRowHas) {
  CategoryColumn column{{1, 1, kMissingCode}, {"gone", "here"}};
  const Profile found = profile(table({{"kept", column}}));
  EXPECT_EQ(found.columns[0].distinct, 1u);
  ASSERT_EQ(found.columns[0].top.size(), 1u);
  EXPECT_EQ(found.columns[0].top[0].label, "here");
}

TEST(ProfileTable, KnowsTextThatNamesEachRow) {
  const Profile found =
      profile(table({texts("e-mail", {"a@x", "c@x", "b@x"}), texts("note", {"fine", "late", "fine"}),
                     categories("name", {"Ayu", "Budi", "Citra"})}));
  EXPECT_TRUE(found.columns[0].looks_like_identifier);
  EXPECT_FALSE(found.columns[1].looks_like_identifier);
  EXPECT_TRUE(found.columns[2].looks_like_identifier);
}

TEST(ProfileTable, OfAnEmptyTableHasNoNumbersToGiveAway) {
  const Profile found =
      profile(table({numbers("a", {}), dates("b", {}), categories("c", {}), texts("d", {})}));
  ASSERT_EQ(found.columns.size(), 4u);
  for (const ColumnProfile& column : found.columns) {
    EXPECT_EQ(column.present, 0u);
    EXPECT_EQ(column.missing, 0u);
    EXPECT_EQ(column.distinct, 0u);
    EXPECT_FALSE(column.looks_like_identifier);
  }
}

Table mixed_table(std::size_t rows) {
  Random random(12);
  std::vector<Column> columns;
  for (int i = 0; i < 20; ++i) {
    std::vector<double> values(rows);
    for (double& value : values)
      value = random.uniform() < 0.05 ? kMissingNumber : std::ldexp(random.normal(), i * 3);
    columns.push_back(numbers("n" + std::to_string(i), values));
  }
  return table(std::move(columns));
}

TEST(ProfileTable, IsTheSameToTheBitAtAnyNumberOfThreads) {
  const Table of = mixed_table(30'011);
  const Profile one = profile(of, 1);
  for (const std::size_t threads : {2u, 4u}) {
    const Profile many = profile(of, threads);
    for (std::size_t i = 0; i < one.columns.size(); ++i) {
      const auto same = [](double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
      };
      EXPECT_TRUE(same(one.columns[i].mean, many.columns[i].mean));
      EXPECT_TRUE(same(one.columns[i].standard_deviation, many.columns[i].standard_deviation));
      EXPECT_TRUE(same(one.columns[i].skewness, many.columns[i].skewness));
      EXPECT_TRUE(same(one.columns[i].median, many.columns[i].median));
      EXPECT_EQ(one.columns[i].distinct, many.columns[i].distinct);
    }
  }
}

TEST(ProfileTable, ReportsProgressAndStopsWhenAsked) {
  const Table of = mixed_table(100);
  Pool pool(2);
  std::vector<double> fractions;
  ::ruas::Run watched(pool, nullptr, [&](const Progress& progress) {
    EXPECT_EQ(progress.stage, "stage.profile");
    fractions.push_back(progress.fraction);
  });
  profile_table(of, watched);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
  EXPECT_EQ(fractions.back(), 1);

  const std::atomic<bool> cancel = true;
  ::ruas::Run cancelled(pool, &cancel);
  EXPECT_THROW(profile_table(of, cancelled), Cancelled);
}

}  // namespace
}  // namespace ruas
