#include "validity/gap.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "segmentation/synthetic.hpp"
#include "validity/verdict.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

TEST(Gap, PeaksAtThePlantedNumber) {
  Pool pool(2);
  ruas::Run run(pool);
  const std::vector<Gap> found = gaps(planted_groups(400, 3, 4, 12, 7), 7, 1, ProgressSpan(run));
  ASSERT_EQ(found.size(), 7u);
  std::size_t largest = 0;
  for (std::size_t i = 1; i < found.size(); ++i)
    if (found[i].value > found[largest].value) largest = i;
  EXPECT_EQ(largest + 1, 4u);
  EXPECT_GT(found[3].above_chance, 20);
  EXPECT_EQ(found[0].above_chance, 0);
  for (const Gap& gap : found) EXPECT_GT(gap.error, 0);
}

/// The inertia of one group is the total, known for a box: rows uniform in [0, 1] have variance 1/12 about
/// the mean.
TEST(Gap, OfOneGroupComparesTotals) {
  Pool pool(2);
  ruas::Run run(pool);
  FeatureMatrix matrix(2000, 1);
  for (std::size_t row = 0; row < 2000; ++row)
    matrix.at(row, 0) = row % 2 == 0 ? 0.0F : 1.0F;  // variance 1/4
  const std::vector<Gap> found = gaps(matrix, 1, 1, ProgressSpan(run));
  EXPECT_NEAR(found[0].value, std::log((1.0 / 12) / (1.0 / 4)), 3 * found[0].error);
}

TEST(Gap, AnInertiaOfZeroSaysNothing) {
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<Gap> found = gaps(matrix_of({{0, 0}, {0, 0}, {5, 1}, {5, 1}}), 2, 1, ProgressSpan(run));
  EXPECT_FALSE(std::isnan(found[0].value));
  EXPECT_TRUE(std::isnan(found[1].value));
  EXPECT_TRUE(std::isnan(found[1].above_chance));
}

/// Evenly spread along a narrow band that leans by 45°: one group, however it is cut. Beside noise that fills the square
/// around it every cut would look like a discovery.
TEST(Gap, TheBoxLeansAsTheRowsDo) {
  Pool pool(2);
  ruas::Run run(pool);
  Random random(11);
  FeatureMatrix band(800, 2);
  for (std::size_t row = 0; row < 800; ++row) {
    const double along = 10 * random.uniform(), across = random.uniform();
    band.at(row, 0) = static_cast<float>(along - across);
    band.at(row, 1) = static_cast<float>(along + across);
  }
  for (const Gap& gap : gaps(band, 6, 1, ProgressSpan(run))) {
    EXPECT_LT(gap.above_chance, kAboveChance);
    EXPECT_NEAR(gap.value, 0, 0.1);
  }
}

/// One row in four hundred lies far away. A box around all of them would be nearly empty, and noise in it cut more
/// tightly than the four groups in its middle.
TEST(Gap, AFewFarAwayDoNotWidenTheBox) {
  Pool pool(2);
  ruas::Run run(pool);
  const FeatureMatrix near = planted_groups(800, 2, 4, 10, 5);
  FeatureMatrix rows = near;
  for (std::size_t f = 0; f < 2; ++f) rows.at(100, f) = 5000, rows.at(500, f) = -5000;
  const std::vector<Gap> found = gaps(rows, 4, 1, ProgressSpan(run)), without = gaps(near, 4, 1, ProgressSpan(run));
  for (std::size_t k = 0; k < 4; ++k) EXPECT_NEAR(found[k].value, without[k].value, 0.2) << k + 1 << " groups";
  EXPECT_GT(found[3].above_chance, kAboveChance);
  EXPECT_GT(found[3].value, found[0].value);
}

TEST(Gap, TibshiranisRule) {
  constexpr double kAny = 0;
  EXPECT_EQ(k_by_gap(std::vector<Gap>{{0.1, 0.01, kAny}, {0.105, 0.01, kAny}, {0.5, 0.01, kAny}}), 1u);
  EXPECT_EQ(k_by_gap(std::vector<Gap>{{0.1, 0.01, kAny}, {0.3, 0.01, kAny}, {0.3, 0.01, kAny}}), 2u);
  EXPECT_EQ(k_by_gap(std::vector<Gap>{{0.1, 0.01, kAny}, {0.3, 0.01, kAny}, {0.4, 0.01, kAny}}), 0u);
}

}  // namespace
}  // namespace ruas
