#include "insight/concentration.hpp"

#include <gtest/gtest.h>
#include <limits>

namespace ruas {
namespace {

TEST(Concentration, MatchesTheVectorsOfMethods) {
  const Concentration found = concentration(std::vector<double>{5, 50, 10, 30, 5});
  EXPECT_NEAR(found.herfindahl, 0.355, 1e-15);
  EXPECT_NEAR(found.herfindahl_normalised, 0.19375, 1e-15);
  EXPECT_NEAR(found.effective_customers, 2.817, 5e-4);
  EXPECT_NEAR(found.gini, 0.46, 1e-15);
  const std::vector<double> rising = revenue_rising(std::vector<double>{5, 50, 10, 30, 5});
  EXPECT_NEAR(share_of_largest(rising, 1), 0.5, 1e-15);
  EXPECT_NEAR(share_of_largest(rising, 3), 0.9, 1e-15);

  const Concentration equal = concentration(std::vector<double>(5, 20));
  EXPECT_NEAR(equal.herfindahl, 0.2, 1e-15);
  EXPECT_NEAR(equal.herfindahl_normalised, 0, 1e-15);
  EXPECT_NEAR(equal.effective_customers, 5, 1e-12);
  EXPECT_NEAR(equal.gini, 0, 1e-15);
}

TEST(Concentration, LeavesOutWhoBroughtNothingAndSaysHowMany) {
  const Concentration found =
      concentration(std::vector<double>{10, -3, 0, std::numeric_limits<double>::quiet_NaN(), 10});
  EXPECT_EQ(found.customers, 2u);
  EXPECT_EQ(found.left_out, 3u);
  EXPECT_EQ(found.total, 20);
  EXPECT_EQ(concentration({}).gini, 0);
  EXPECT_EQ(concentration(std::vector<double>{7}).herfindahl, 1);
}

}  // namespace
}  // namespace ruas
