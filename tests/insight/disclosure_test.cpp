#include "insight/disclosure.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

#include "base/random.hpp"

namespace ruas {
namespace {

using enum Disclosure;

std::vector<Disclosure> of_counts(const std::vector<std::uint64_t>& counts, const DisclosureRule& rule = {}) {
  std::vector<DisclosureCell> cells;
  for (const std::uint64_t count : counts) cells.push_back({count});
  return disclose_breakdown(cells, rule);
}

TEST(Disclosure, MasksCellsOfFewerThanTenUnlessTheUserSaysOtherwise) {
  EXPECT_EQ(disclosure({9}, {}), masked);
  EXPECT_EQ(disclosure({10}, {}), shown);
  EXPECT_EQ(disclosure({0}, {}), shown);
  EXPECT_EQ(disclosure({4}, disclosure_rule(3)), shown);
  EXPECT_EQ(disclosure({29}, disclosure_rule(30)), masked);
  EXPECT_EQ(disclosure_rule(1).fewest_customers, 3u);
  EXPECT_EQ(disclosure_rule(1000).fewest_customers, 30u);
}

TEST(Disclosure, FlagsACellInWhichOneCustomerHoldsMoreThanHalf) {
  EXPECT_EQ(disclosure({200, 0.51}, {}), dominated);
  EXPECT_EQ(disclosure({200, 0.50}, {}), shown);
  EXPECT_EQ(disclosure({9, 0.51}, {}), masked);
}

TEST(Disclosure, OneMaskedCellTakesAnotherAlongSinceTheTotalIsKnown) {
  EXPECT_EQ(of_counts({100, 4, 50, 30}), (std::vector{shown, masked, shown, masked}));
  EXPECT_EQ(of_counts({100, 4, 50, 8}), (std::vector{shown, masked, shown, masked}));
  EXPECT_EQ(of_counts({100, 2, 50, 3}), (std::vector{shown, masked, masked, masked}));
  EXPECT_EQ(of_counts({100, 50}), (std::vector{shown, shown}));
  EXPECT_EQ(of_counts({4}), (std::vector{masked}));
  EXPECT_EQ(of_counts({0, 4}), (std::vector{shown, masked}));
  EXPECT_TRUE(of_counts({}).empty());
}

TEST(Disclosure, WhatIsShownNeverLeavesFewerThanTheRuleHidden) {
  Random random(7);
  for (int trial = 0; trial < 500; ++trial) {
    std::vector<std::uint64_t> counts(1 + random.below(8));
    for (std::uint64_t& count : counts) count = random.below(40);
    const std::vector<Disclosure> verdicts = of_counts(counts);
    std::uint64_t hidden = 0, rest = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (verdicts[i] == shown) {
        EXPECT_TRUE(counts[i] == 0 || counts[i] >= 10);
      }
      (verdicts[i] == masked ? hidden : rest) += counts[i];
    }
    EXPECT_TRUE(hidden == 0 || rest == 0 || hidden >= 10) << hidden;
  }
}

TEST(Disclosure, KnowsHowMuchOfAGroupsMoneyOneCustomerHolds) {
  const std::vector<double> money{60, 20, 20, -5, std::nan(""), 30, 999};
  const std::vector<std::uint8_t> groups{0, 0, 0, 1, 1, 2, 255};
  const std::vector<double> shares = largest_shares(money, groups, 3);
  EXPECT_EQ(shares[0], 0.6);
  EXPECT_TRUE(std::isnan(shares[1]));
  EXPECT_EQ(shares[2], 1);
}

}  // namespace
}  // namespace ruas
