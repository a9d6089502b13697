#include "market/stress_test.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "market/concentration.hpp"

namespace ruas {
namespace {

TEST(StressTest, OfTheVectorOfMethods) {
  const std::vector<double> revenue{5, 50, 10, 30, 5};
  const StressTest test = stress_test(revenue, {}, 0);
  ASSERT_EQ(test.losses.size(), 6u);
  EXPECT_NEAR(test.losses[0].herfindahl, 0.355, 1e-15);
  EXPECT_EQ(test.losses[1].lost, 50);
  EXPECT_EQ(test.losses[1].left, 50);
  // 30, 10, 5, 5 of 50: .36 + .04 + .01 + .01
  EXPECT_NEAR(test.losses[1].herfindahl, 0.42, 1e-15);
  EXPECT_NEAR(test.losses[1].average_customers, 50 / 12.5, 1e-12);
  EXPECT_EQ(test.losses[5].left, 0);
  EXPECT_EQ(test.losses[5].herfindahl, 0);
  EXPECT_TRUE(std::isnan(test.losses[5].average_customers)) << "nobody stays to be an average customer";
  ASSERT_EQ(test.largest.size(), 5u);
  EXPECT_EQ(test.largest[0].customer, 1u);
  EXPECT_EQ(test.largest[0].share, 0.5);
  EXPECT_EQ(test.largest[3].customer, 0u) << "of equals the first";
}

TEST(StressTest, NobodyLeavesWhereNobodyBroughtAnything) {
  const StressTest test = stress_test(std::vector<double>{-5, 0, std::nan("")}, {}, 0);
  EXPECT_TRUE(test.largest.empty());
  ASSERT_EQ(test.losses.size(), 1u);
  EXPECT_EQ(test.losses[0].left, 0);
}

TEST(StressTest, SaysWhichSegmentsVanishWithThem) {
  const std::vector<double> revenue{100, 90, 10, 9, 8, -1};
  const std::vector<std::uint8_t> segments{0, 0, 1, kNoSegment, 1, 2};
  const StressTest test = stress_test(revenue, segments, 3, 3);
  EXPECT_EQ(test.vanishes_at, (std::vector<std::uint64_t>{2, 0, 0}));
  EXPECT_EQ(stress_test(revenue, segments, 3).vanishes_at, (std::vector<std::uint64_t>{2, 5, 0}));
}

TEST(StressTest, AgreesWithMeasuringThoseWhoStay) {
  Random random(3);
  std::vector<double> revenue(500);
  for (double& value : revenue) value = std::round(1e4 * random.uniform() * random.uniform()) - 100;
  const StressTest test = stress_test(revenue, {}, 0, 40);
  ASSERT_EQ(test.losses.size(), 41u);
  for (std::size_t m = 0; m <= 40; ++m) {
    std::vector<double> rest = revenue;
    for (std::size_t i = 0; i < m; ++i) rest[test.largest[i].customer] = 0;
    const Concentration stay = concentration(rest);
    EXPECT_NEAR(test.losses[m].herfindahl, stay.herfindahl, 1e-12);
    EXPECT_NEAR(test.losses[m].left, stay.total, 1e-6);
    EXPECT_NEAR(test.losses[m].average_customers,
                test.losses[m].lost / (stay.total / static_cast<double>(stay.customers)), 1e-9);
  }
}

}  // namespace
}  // namespace ruas
