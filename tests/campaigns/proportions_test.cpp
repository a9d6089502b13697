#include "campaigns/proportions.hpp"

#include <gtest/gtest.h>

#include "campaigns/power.hpp"

#include <array>
#include <cmath>

namespace ruas {
namespace {

// METHODS §14.
TEST(Proportions, PublishedVectors) {
  const Responses treated{60, 1000}, control{40, 1000};
  EXPECT_NEAR(pooled_z(treated, control), 2.052, 5e-4);
  EXPECT_NEAR(two_sided_p(pooled_z(treated, control)), 0.0402, 5e-5);
  EXPECT_NEAR(newcombe_interval(treated, control).low, 0.0008, 5e-5);
  EXPECT_NEAR(newcombe_interval(treated, control).high, 0.0395, 5e-5);
}

// Newcombe (1998), table II, example a: 56/70 and 48/80.
TEST(Proportions, NewcombesOwnExample) {
  const Interval interval = newcombe_interval({56, 70}, {48, 80});
  EXPECT_NEAR(interval.low, 0.0524, 5e-5);
  EXPECT_NEAR(interval.high, 0.3339, 5e-5);
}

TEST(Proportions, IntervalsStayInsideAndHoldTheDifference) {
  for (const Responses treated : {Responses{0, 10}, Responses{10, 10}, Responses{1, 3}, Responses{500, 100000}})
    for (const Responses control : {Responses{0, 7}, Responses{7, 7}, Responses{2, 90}}) {
      const Interval interval = newcombe_interval(treated, control);
      EXPECT_GE(interval.low, -1);
      EXPECT_LE(interval.high, 1);
      EXPECT_LE(interval.low, treated.rate() - control.rate());
      EXPECT_GE(interval.high, treated.rate() - control.rate());
    }
}

// R's fisher.test: the lady tasting tea (3 of 4 and 1 of 4), and a table without doubt.
TEST(Fisher, AgreesWithR) {
  EXPECT_NEAR(fisher_p({3, 4}, {1, 4}), 0.4857142857142857, 1e-12);
  EXPECT_NEAR(fisher_p({4, 4}, {0, 4}), 0.02857142857142857, 1e-12);
  EXPECT_NEAR(fisher_p({1, 10}, {11, 14}), 0.002759456185220, 1e-9);  // Wikipedia's studying teenagers
  EXPECT_NEAR(fisher_p({0, 5}, {0, 5}), 1, 1e-12);
}

TEST(Fisher, IsAskedWhereACellIsSmall) {
  EXPECT_FALSE(needs_exact_test({60, 1000}, {40, 1000}));
  EXPECT_TRUE(needs_exact_test({3, 1000}, {4, 1000}));
  EXPECT_TRUE(needs_exact_test({997, 1000}, {996, 1000}));
}

TEST(Power, PublishedVectors) {
  EXPECT_EQ(customers_per_arm(0.03, 0.033), 53210u);
  EXPECT_EQ(customers_per_arm(0.04, 0.06), 1863u);
  EXPECT_EQ(customers_per_arm(0.05, 0.05), 0u);
}

TEST(Power, TheSmallestEffectIsTheTextbooks) {
  EXPECT_NEAR(smallest_detectable_effect(0.05, 1000, 1000), 2.80 * std::sqrt(2 * 0.05 * 0.95 / 1000), 5e-5);
  EXPECT_GT(smallest_detectable_effect(0.05, 1900, 100), smallest_detectable_effect(0.05, 1000, 1000));
  EXPECT_TRUE(std::isnan(smallest_detectable_effect(0.05, 0, 10)));
}

// R: p.adjust(c(.01, .04, .03, .005), "holm").
TEST(Holm, AgreesWithR) {
  std::array p = {0.01, 0.04, 0.03, 0.005};
  adjust_by_holm(p);
  EXPECT_DOUBLE_EQ(p[0], 0.03);
  EXPECT_DOUBLE_EQ(p[1], 0.06);
  EXPECT_DOUBLE_EQ(p[2], 0.06);
  EXPECT_DOUBLE_EQ(p[3], 0.02);
}

TEST(Holm, LeavesOutWhatCouldNotBeTested) {
  std::array p = {0.02, std::nan(""), 0.9};
  adjust_by_holm(p);
  EXPECT_DOUBLE_EQ(p[0], 0.04);
  EXPECT_TRUE(std::isnan(p[1]));
  EXPECT_DOUBLE_EQ(p[2], 0.9);
}

}  // namespace
}  // namespace ruas
