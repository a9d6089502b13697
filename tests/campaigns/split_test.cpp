#include "campaigns/split.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ruas {
namespace {

std::vector<std::uint8_t> labels_of(std::size_t rows, std::size_t k) {
  std::vector<std::uint8_t> labels;
  for (std::size_t i = 0; i < rows; ++i) labels.push_back(static_cast<std::uint8_t>(i % k));
  return labels;
}

TEST(Split, HoldsTheShareOfEverySegment) {
  const auto labels = labels_of(3000, 3);
  const auto arms = split_customers(labels, 3, {}, {0.1, 7});
  ASSERT_TRUE(arms);
  for (std::size_t segment = 0; segment < 3; ++segment) {
    std::size_t held = 0;
    for (std::size_t row = segment; row < arms->size(); row += 3) held += (*arms)[row] == Arm::hold;
    EXPECT_EQ(held, 100u);
  }
  EXPECT_EQ(std::count(arms->begin(), arms->end(), Arm::out), 0);
}

TEST(Split, IsTheSameForTheSameSeedOnly) {
  const auto labels = labels_of(1000, 2);
  EXPECT_EQ(*split_customers(labels, 2, {}, {0.5, 1}), *split_customers(labels, 2, {}, {0.5, 1}));
  EXPECT_NE(*split_customers(labels, 2, {}, {0.5, 1}), *split_customers(labels, 2, {}, {0.5, 2}));
}

TEST(Split, WhoMayNotBeWrittenToIsInNeitherArm) {
  const auto labels = labels_of(100, 1);
  std::vector<std::uint8_t> eligible(100, 1);
  for (std::size_t i = 0; i < 40; ++i) eligible[i] = 0;
  const auto arms = split_customers(labels, 1, eligible, {0.5, 3});
  for (std::size_t i = 0; i < 100; ++i) EXPECT_EQ((*arms)[i] == Arm::out, i < 40);
  EXPECT_EQ(std::count(arms->begin(), arms->end(), Arm::hold), 30);
}

TEST(Split, AlwaysHasSomebodyInEitherArmWhereThereAreTwo) {
  const auto arms = split_customers(std::vector<std::uint8_t>{0, 0, 1}, 3, {}, {0.01, 1});
  EXPECT_EQ(std::count(arms->begin(), arms->begin() + 2, Arm::hold), 1);
  EXPECT_EQ((*arms)[2], Arm::treat);
}

TEST(Split, RefusesToHoldNobody) {
  for (const double share : {0.0, 1.0, -0.1, 2.0}) {
    const auto arms = split_customers(labels_of(10, 1), 1, {}, {share, 1});
    ASSERT_FALSE(arms);
    EXPECT_EQ(arms.error().key, "campaign.no_holdout");
  }
}

/// Chi-square over many seeds: everybody is held as often as anybody.
TEST(Split, ChoosesEverybodyAlike) {
  std::vector<int> held(20);
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const auto arms = split_customers(labels_of(20, 1), 1, {}, {0.25, seed});
    for (std::size_t i = 0; i < 20; ++i) held[i] += (*arms)[i] == Arm::hold;
  }
  double chi_square = 0;
  for (const int count : held) chi_square += (count - 1000.0) * (count - 1000.0) / 750;
  EXPECT_LT(chi_square, 45);  // 19 degrees: P < .001
}

}  // namespace
}  // namespace ruas
