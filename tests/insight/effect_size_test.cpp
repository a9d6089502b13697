#include "insight/effect_size.hpp"

#include <cmath>

#include "gtest/gtest.h"

namespace ruas {
namespace {

Spread spread(std::uint64_t count, double mean, double deviation) {
  return {count, mean, deviation * deviation * static_cast<double>(count)};
}

TEST(StandardisedDifference, CountsInPooledDeviations) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(10, 5, 2), spread(90, 3, 2)), 1);
  EXPECT_DOUBLE_EQ(standardised_difference(spread(10, 3, 1), spread(90, 5, 3)), -2 / std::sqrt(5));
}

TEST(StandardisedDifference, DoesNotDependOnTheSizesOfTheGroups) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(10, 5, 2), spread(90, 3, 4)),
                   standardised_difference(spread(5000, 5, 2), spread(7, 3, 4)));
}

TEST(StandardisedDifference, ChangesSignWithTheGroups) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(10, 5, 2), spread(90, 3, 4)),
                   -standardised_difference(spread(90, 3, 4), spread(10, 5, 2)));
  EXPECT_DOUBLE_EQ(standardised_difference(Share{3, 10}, Share{10, 90}),
                   -standardised_difference(Share{10, 90}, Share{3, 10}));
}

TEST(StandardisedDifference, OfTwoConstantGroupsIsInDeviationsOfAllRows) {
  // Half the rows at 0 and half at 1: deviation ½, difference 1.
  EXPECT_DOUBLE_EQ(standardised_difference(spread(50, 1, 0), spread(50, 0, 0)), 2);
}

TEST(StandardisedDifference, IsUndefinedWithoutScatterOrWithoutARest) {
  EXPECT_TRUE(std::isnan(standardised_difference(spread(50, 1, 0), spread(50, 1, 0))));
  EXPECT_TRUE(std::isnan(standardised_difference(spread(50, 1, 2), Spread{})));
  EXPECT_TRUE(std::isnan(standardised_difference(Share{1, 5}, Share{})));
}

TEST(StandardisedDifference, OfSharesComesNearTheTextbookInLargeGroups) {
  // Austin 2009: (.5 − .3) / sqrt((.25 + .21) / 2).
  EXPECT_NEAR(standardised_difference(Share{500'000, 1'000'000}, Share{300'000, 1'000'000}),
              0.2 / std::sqrt(0.23), 1e-6);
  EXPECT_EQ(standardised_difference(Share{5, 10}, Share{50, 100}), 0);
}

TEST(StandardisedDifference, OfSharesStaysFiniteWhereALevelFillsOneGroupAlone) {
  const double difference = standardised_difference(Share{40, 40}, Share{0, 60});
  EXPECT_TRUE(std::isfinite(difference));
  EXPECT_GT(difference, 5);
}

}  // namespace
}  // namespace ruas
