#include "profile/moments.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "table/column.hpp"

namespace ruas {
namespace {

std::vector<double> random_values(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<double> values(count);
  for (double& value : values) value = 100 + 15 * random.normal();
  return values;
}

TEST(Moments, OfNothingAreZero) {
  const Moments moments = moments_of(std::vector<double>{kMissingNumber, kMissingNumber});
  EXPECT_EQ(moments.count, 0u);
  EXPECT_EQ(moments.mean, 0);
  EXPECT_EQ(moments.standard_deviation(), 0);
  EXPECT_EQ(moments.skewness(), 0);
}

TEST(Moments, OfOneValueAreThatValue) {
  const Moments moments = moments_of(std::vector<double>{0.1});
  EXPECT_EQ(moments.count, 1u);
  EXPECT_EQ(moments.mean, 0.1);
  EXPECT_EQ(moments.minimum, 0.1);
  EXPECT_EQ(moments.maximum, 0.1);
  EXPECT_EQ(moments.standard_deviation(), 0);
}

TEST(Moments, FollowTheirDefinitions) {
  // x = 1 2 3 4 10: mean 4, Σd² = 50, Σd³ = 180; g1 = 36 / 10^1.5.
  const Moments moments = moments_of(std::vector<double>{1, 2, 3, 4, 10});
  EXPECT_EQ(moments.mean, 4);
  EXPECT_EQ(moments.m2, 50);
  EXPECT_EQ(moments.m3, 180);
  EXPECT_DOUBLE_EQ(moments.variance(), 10);
  EXPECT_DOUBLE_EQ(moments.skewness(), 36 / std::pow(10, 1.5));
}

TEST(Moments, LeaveOutMissingValuesWhereverTheyStand) {
  const std::vector<double> full = random_values(1003, 5);
  for (const std::size_t every : {1u, 2u, 3u, 4u, 7u}) {
    std::vector<double> with_gaps;
    for (std::size_t i = 0; i < full.size(); ++i) {
      with_gaps.push_back(full[i]);
      if (i % every == 0) with_gaps.push_back(kMissingNumber);
    }
    const Moments expected = moments_of(full);
    const Moments moments = moments_of(with_gaps);
    EXPECT_EQ(moments.count, full.size());
    EXPECT_EQ(moments.minimum, expected.minimum);
    EXPECT_EQ(moments.maximum, expected.maximum);
    EXPECT_NEAR(moments.mean, expected.mean, 1e-12 * expected.mean);
    EXPECT_NEAR(moments.m2, expected.m2, 1e-11 * expected.m2);
  }
}

TEST(Moments, SurviveAMeanFarFromZero) {
  // The textbook formula Σx² − n·mean² has no digit left here.
  std::vector<double> values;
  for (int i = 0; i < 30'000; ++i) values.push_back(1e9 + i % 3);
  const Moments moments = moments_of(values);
  EXPECT_DOUBLE_EQ(moments.mean, 1e9 + 1);
  EXPECT_NEAR(moments.variance(), 2.0 / 3, 1e-12);
  EXPECT_NEAR(moments.skewness(), 0, 1e-9);
}

TEST(Moments, OfEqualValuesHaveNoScatterAtAll) {
  const Moments moments = moments_of(std::vector<double>(100'003, 0.1));
  EXPECT_EQ(moments.mean, 0.1);
  EXPECT_EQ(moments.m2, 0);
  EXPECT_EQ(moments.m3, 0);
  EXPECT_EQ(moments.skewness(), 0);
}

TEST(Moments, MergeToThoseOfAllRows) {
  const std::vector<double> values = random_values(5000, 11);
  for (const std::size_t cut : {0u, 1u, 17u, 2500u, 4999u, 5000u}) {
    Moments merged = moments_of(std::span(values).first(cut));
    merged.merge(moments_of(std::span(values).subspan(cut)));
    const Moments whole = moments_of(values);
    EXPECT_EQ(merged.count, whole.count);
    EXPECT_EQ(merged.minimum, whole.minimum);
    EXPECT_EQ(merged.maximum, whole.maximum);
    EXPECT_NEAR(merged.mean, whole.mean, 1e-12 * whole.mean);
    EXPECT_NEAR(merged.m2, whole.m2, 1e-11 * whole.m2);
    EXPECT_NEAR(merged.skewness(), whole.skewness(), 1e-9);
  }
}

TEST(Moments, MoveAndGrowWithTheValues) {
  const std::vector<double> values = random_values(20'000, 3);
  std::vector<double> changed = values;
  for (double& value : changed) value = -4 * value + 1000;
  const Moments before = moments_of(values);
  const Moments after = moments_of(changed);
  EXPECT_NEAR(after.mean, -4 * before.mean + 1000, 1e-9);
  EXPECT_NEAR(after.standard_deviation(), 4 * before.standard_deviation(), 1e-9);
  EXPECT_NEAR(after.skewness(), -before.skewness(), 1e-9);
  EXPECT_EQ(after.minimum, -4 * before.maximum + 1000);
}

}  // namespace
}  // namespace ruas
