#include "insight/segment_profiles.hpp"

#include <bit>
#include <cmath>
#include <numeric>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::table;

Segmentation labelled(std::size_t k, std::vector<std::uint8_t> labels, std::vector<float> confidence = {}) {
  Segmentation segmentation;
  segmentation.k = k;
  segmentation.labels = std::move(labels);
  segmentation.confidence = std::move(confidence);
  for (std::size_t segment = 0; segment < k; ++segment)  // one feature: the segment's number
    segmentation.centers.push_back(static_cast<double>(segment));
  return segmentation;
}

std::vector<std::uint32_t> all_rows(std::size_t count) {
  std::vector<std::uint32_t> rows(count);
  std::iota(rows.begin(), rows.end(), 0u);
  return rows;
}

std::vector<SegmentProfile> describe(const Table& of, const Segmentation& segmentation, int revenue = -1,
                                     std::size_t threads = 1,
                                     Telling telling = Telling::largest_difference) {
  Pool pool(threads);
  Run run(pool);
  const Result<Prepared> prepared = prepare(of, profile_table(of, run), {}, run);
  EXPECT_TRUE(prepared);
  return profile_segments(of, *prepared, segmentation, revenue, run, telling);
}

TEST(OrderSegments, PutsTheLargestFirstAndTakesCentresAlong) {
  Segmentation segmentation = labelled(3, {0, 1, 1, 2, 2, 2});
  order_segments(segmentation, table({numbers("a", {1, 2, 3, 4, 5, 6})}), all_rows(6), -1);
  EXPECT_EQ(segmentation.labels, (std::vector<std::uint8_t>{2, 1, 1, 0, 0, 0}));
  EXPECT_EQ(segmentation.centers, (std::vector<double>{2, 1, 0}));
}

TEST(OrderSegments, GoesByRevenueWhereThereIsSome) {
  Segmentation segmentation = labelled(2, {0, 0, 0, 1});
  order_segments(segmentation, table({numbers("spend", {1, 2, kMissingNumber, 10})}), all_rows(4), 0);
  EXPECT_EQ(segmentation.labels, (std::vector<std::uint8_t>{1, 1, 1, 0}));
}

TEST(OrderSegments, BreaksTiesByTheFirstRowAndPutsEmptyOnesLast) {
  Segmentation segmentation = labelled(3, {2, 0, 0, 2});
  order_segments(segmentation, table({numbers("spend", {-5, -5, -5, -5})}), all_rows(4), 0);
  EXPECT_EQ(segmentation.labels, (std::vector<std::uint8_t>{0, 1, 1, 0}));
  EXPECT_EQ(segmentation.centers, (std::vector<double>{2, 0, 1}));
}

TEST(OrderSegments, ReadsTheRevenueOfTheRowsThatWereUsed) {
  Segmentation segmentation = labelled(2, {0, 1});
  order_segments(segmentation, table({numbers("spend", {99, 1, 99, 7})}), {1, 3}, 0);
  EXPECT_EQ(segmentation.labels, (std::vector<std::uint8_t>{1, 0}));
}

TEST(OrderSegments, DoesNothingASecondTime) {
  Random random(2);
  std::vector<std::uint8_t> labels(20'000);
  for (std::uint8_t& label : labels) label = static_cast<std::uint8_t>(random.below(random.below(9) + 1));
  const Table of = table({numbers("a", std::vector<double>(labels.size(), 1))});
  Segmentation once = labelled(9, labels);
  order_segments(once, of, all_rows(labels.size()), -1);
  Segmentation twice = once;
  order_segments(twice, of, all_rows(labels.size()), -1);
  EXPECT_EQ(once.labels, twice.labels);
  EXPECT_EQ(once.centers, twice.centers);
}

TEST(ProfileSegments, GivesSizesMeansAndDifferencesInTheTablesOwnUnits) {
  const Table of =
      table({numbers("visits", {1, 3, 10, 12, 14, kMissingNumber}), numbers("spend", {5, 5, 20, 20, 20, 1})});
  const auto profiles = describe(of, labelled(2, {0, 0, 1, 1, 1}, {1, 0.5F, 0.5F, 0.25F, 0.75F}), 1);
  ASSERT_EQ(profiles.size(), 2u);
  EXPECT_EQ(profiles[0].size, 2u);
  EXPECT_DOUBLE_EQ(profiles[0].share, 0.4);
  EXPECT_DOUBLE_EQ(profiles[0].mean_confidence, 0.75);
  EXPECT_DOUBLE_EQ(profiles[1].mean_confidence, 0.5);
  EXPECT_DOUBLE_EQ(profiles[0].revenue, 10);
  EXPECT_DOUBLE_EQ(profiles[1].revenue_share, 6.0 / 7);
  const SegmentColumn& visits = profiles[0].columns.at(0);
  EXPECT_EQ(visits.name, "visits");
  EXPECT_DOUBLE_EQ(visits.mean, 2);
  EXPECT_DOUBLE_EQ(visits.overall_mean, 8);
  // Few rows: beside all of them, of variance 26.
  EXPECT_DOUBLE_EQ(visits.standardised_difference, (2 - 8) / std::sqrt(26.0));
  EXPECT_DOUBLE_EQ(profiles[1].columns[0].standardised_difference, (12 - 8) / std::sqrt(26.0));
}

TEST(ProfileSegments, GivesSharesAndTheMostTellingLevel) {
  const Table of = table(
      {categories("sport", {"football", "football", "football", "tennis", "tennis", "tennis", "", "golf"})});
  const auto profiles = describe(of, labelled(2, {0, 0, 0, 0, 1, 1, 1, 1}));
  const SegmentColumn& first = profiles[0].columns.at(0);
  ASSERT_EQ(first.levels.size(), 3u);
  EXPECT_EQ(first.levels[0].level, "football");
  EXPECT_DOUBLE_EQ(first.levels[0].share, 0.75);
  EXPECT_DOUBLE_EQ(first.levels[0].overall_share, 3.0 / 7);
  EXPECT_EQ(first.top_level, "football");
  // Few rows: beside all of them, three footballers of seven.
  const double deviation = std::sqrt(3.5 / 8 * 4.5 / 8);
  EXPECT_DOUBLE_EQ(first.level_difference, (0.75 - 3.0 / 7) / deviation);
  // Of three rows with a value two are tennis and one golf; what sets them apart most is that none is
  // football.
  const SegmentColumn& second = profiles[1].columns.at(0);
  EXPECT_DOUBLE_EQ(second.levels[0].share, 2.0 / 3);
  EXPECT_EQ(second.top_level, "football");
  EXPECT_DOUBLE_EQ(second.level_difference, -3.0 / 7 / deviation);
}

TEST(ProfileSegments, TellsWhatASegmentHasMoreOfWhereAskedTo) {
  const Table of = table(
      {categories("sport", {"football", "football", "football", "tennis", "tennis", "tennis", "", "golf"})});
  const auto profiles = describe(of, labelled(2, {0, 0, 0, 0, 1, 1, 1, 1}), -1, 1, Telling::what_they_have_more);
  EXPECT_EQ(profiles[0].columns[0].top_level, "football");
  EXPECT_EQ(profiles[1].columns[0].top_level, "golf") << "which only they have";
  EXPECT_GT(profiles[1].columns[0].level_difference, 0);
}

TEST(ProfileSegments, SaysMostlyRatherThanHardlyAnyOfTwoLevels) {
  const Table of = table({categories("churn", {"no", "yes", "yes", "no", "no", "no", "yes"})});
  const auto profiles = describe(of, labelled(2, {0, 0, 0, 1, 1, 1, 1}));
  EXPECT_EQ(profiles[0].columns[0].top_level, "yes");
  EXPECT_GT(profiles[0].columns[0].level_difference, 0);
  EXPECT_EQ(profiles[1].columns[0].top_level, "no");
  EXPECT_GT(profiles[1].columns[0].level_difference, 0);
}

TEST(ProfileSegments, RanksUpToThreeDifferencesThatAreNotTrifles) {
  const Table of =
      table({numbers("same", {1, 2, 1, 2, 1, 2, 1, 2}), numbers("far", {0, 1, 0, 1, 9, 8, 9, 8}),
             numbers("farther", {0, 1, 0, 1, 99, 98, 99, 98}), numbers("some", {0, 3, 0, 3, 4, 1, 4, 1}),
             numbers("less", {0, 3, 0, 3, 3, 1, 3, 1})});
  const auto profiles = describe(of, labelled(2, {0, 0, 0, 0, 1, 1, 1, 1}));
  EXPECT_EQ(profiles[0].top_differences, (std::vector<std::size_t>{2, 1, 3}));
  EXPECT_EQ(profiles[1].top_differences, (std::vector<std::size_t>{2, 1, 3}));
}

TEST(ProfileSegments, OfOneSegmentHasNothingToCompareWith) {
  const auto profiles =
      describe(table({numbers("a", {1, 2, 4}), categories("b", {"x", "y", "x"})}), labelled(1, {0, 0, 0}));
  ASSERT_EQ(profiles.size(), 1u);
  EXPECT_EQ(profiles[0].share, 1);
  EXPECT_TRUE(std::isnan(profiles[0].columns[0].standardised_difference));
  EXPECT_TRUE(std::isnan(profiles[0].columns[1].level_difference));
  EXPECT_EQ(profiles[0].columns[1].levels[0].share, profiles[0].columns[1].levels[0].overall_share);
  EXPECT_TRUE(profiles[0].top_differences.empty());
}

TEST(ProfileSegments, BearsAnEmptySegment) {
  const auto profiles =
      describe(table({numbers("a", {1, 2, 4}), categories("b", {"x", "y", "x"})}), labelled(3, {0, 0, 1}));
  EXPECT_EQ(profiles[2].size, 0u);
  EXPECT_EQ(profiles[2].share, 0);
  EXPECT_TRUE(profiles[2].top_differences.empty());
}

TEST(ProfileSegments, IsNotBlindedByAnOutlyingSegment) {
  // Taking segment 2 away from the sums of all rows would leave no digit of the others.
  const Table of = table({numbers("a", {1, 3, 5, 7, 1e15, 1e15})});
  const auto profiles = describe(of, labelled(3, {0, 0, 1, 1, 2, 2}));
  EXPECT_DOUBLE_EQ(profiles[2].columns[0].mean, 1e15);
  EXPECT_LT(profiles[2].columns[0].overall_mean, 1e15);
  // A third of the rows at one end and two at the other, beside all of them.
  EXPECT_NEAR(profiles[2].columns[0].standardised_difference, std::sqrt(2.0), 1e-12);
  EXPECT_NEAR(profiles[0].columns[0].standardised_difference, -std::sqrt(0.5), 1e-12);
}

TEST(ProfileSegments, AddsUpToTheWholeAndIsTheSameToTheBitAtAnyNumberOfThreads) {
  Random random(77);
  const std::size_t rows = 200'003;
  std::vector<double> values(rows);
  std::vector<std::string> cells(rows);
  std::vector<std::uint8_t> labels(rows);
  for (std::size_t i = 0; i < rows; ++i) {
    labels[i] = static_cast<std::uint8_t>(random.below(4));
    values[i] = labels[i] * 10 + random.normal();
    cells[i] = std::string(1, static_cast<char>('a' + random.below(3u + labels[i])));
  }
  const Table of = table({numbers("spend", values), categories("c", cells)});
  const Segmentation segmentation = labelled(4, labels, std::vector<float>(rows, 0.7F));
  const auto one = describe(of, segmentation, 0, 1);
  double sum = 0;
  double share = 0;
  for (const SegmentProfile& profile : one) {
    sum += profile.columns[0].mean * static_cast<double>(profile.size);
    share += profile.revenue_share;
  }
  EXPECT_NEAR(sum / rows, one[0].columns[0].overall_mean, 1e-9);
  EXPECT_NEAR(share, 1, 1e-12);
  for (const std::size_t threads : {2u, 4u}) {
    const auto many = describe(of, segmentation, 0, threads);
    for (std::size_t i = 0; i < 4; ++i) {
      const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
      EXPECT_EQ(bits(one[i].columns[0].mean), bits(many[i].columns[0].mean));
      EXPECT_EQ(bits(one[i].columns[0].effect()), bits(many[i].columns[0].effect()));
      EXPECT_EQ(bits(one[i].columns[1].effect()), bits(many[i].columns[1].effect()));
      EXPECT_EQ(bits(one[i].revenue), bits(many[i].revenue));
      EXPECT_EQ(bits(one[i].mean_confidence), bits(many[i].mean_confidence));
    }
  }
}

}  // namespace
}  // namespace ruas
