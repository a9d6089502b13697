#include "validity/prediction_strength.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::planted_groups;

TEST(PredictionStrength, PairsKeptByHand) {
  // Group 0 has 4 rows: split 3 + 1, 6 of 12 ordered pairs stay; group 1 has 2 rows, both stay.
  const std::vector<std::uint8_t> own{0, 0, 0, 0, 1, 1};
  EXPECT_DOUBLE_EQ(lowest_share_of_pairs_kept(own, std::vector<std::uint8_t>{1, 1, 1, 0, 0, 0}, 2), 0.5);
  EXPECT_DOUBLE_EQ(lowest_share_of_pairs_kept(own, std::vector<std::uint8_t>{1, 1, 1, 1, 0, 0}, 2), 1);
  EXPECT_DOUBLE_EQ(lowest_share_of_pairs_kept(own, std::vector<std::uint8_t>{0, 0, 0, 0, 0, 1}, 2), 0);
}

TEST(PredictionStrength, AGroupOfOneRowHasNoPairs) {
  EXPECT_DOUBLE_EQ(
      lowest_share_of_pairs_kept(std::vector<std::uint8_t>{0, 0, 1}, std::vector<std::uint8_t>{0, 0, 0}, 2),
      1);
}

TEST(PredictionStrength, PlantedGroupsComeBackAndMoreDoNot) {
  Pool pool(2);
  ruas::Run run(pool);
  const std::vector<double> found =
      prediction_strengths(planted_groups(600, 3, 4, 12, 7), 6, 1, ProgressSpan(run));
  EXPECT_DOUBLE_EQ(found[0], 1);
  EXPECT_GT(found[3], 0.99);
  EXPECT_LT(found[4], 0.7);
  EXPECT_LT(found[5], 0.7);
}

TEST(PredictionStrength, TooFewRowsForK) {
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<double> found =
      prediction_strengths(planted_groups(6, 2, 2, 9, 1), 5, 1, ProgressSpan(run));
  EXPECT_FALSE(std::isnan(found[2]));
  EXPECT_TRUE(std::isnan(found[3])) << "halves of three rows";
}

}  // namespace
}  // namespace ruas
