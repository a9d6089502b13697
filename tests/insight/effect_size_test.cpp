#include "insight/effect_size.hpp"

#include <cmath>

#include "gtest/gtest.h"

namespace ruas {
namespace {

Spread spread(std::uint64_t count, double mean, double deviation) {
  return {count, mean, deviation * deviation * static_cast<double>(count)};
}

TEST(StandardisedDifference, CountsInPooledDeviations) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(100, 5, 2), spread(900, 3, 2)), 1);
  EXPECT_DOUBLE_EQ(standardised_difference(spread(100, 3, 1), spread(900, 5, 3)), -2 / std::sqrt(5));
}

TEST(StandardisedDifference, DoesNotDependOnTheSizesOfLargeGroups) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(100, 5, 2), spread(900, 3, 4)),
                   standardised_difference(spread(5000, 5, 2), spread(70, 3, 4)));
}

TEST(StandardisedDifference, ChangesSignWithLargeGroups) {
  EXPECT_DOUBLE_EQ(standardised_difference(spread(100, 5, 2), spread(900, 3, 4)),
                   -standardised_difference(spread(900, 3, 4), spread(100, 5, 2)));
  EXPECT_DOUBLE_EQ(standardised_difference(Share{30, 100}, Share{100, 900}),
                   -standardised_difference(Share{100, 900}, Share{30, 100}));
}

TEST(StandardisedDifference, TwoOutliersDoNotPutAllOthersFarBelow) {
  // 998 customers of 380 ± 300 and two of 5,900: the average is 391.
  const double others = standardised_difference(spread(998, 380, 300), spread(2, 5900, 50));
  EXPECT_LT(others, 0);
  EXPECT_GT(others, -0.05) << "380 is not far below 391";
  EXPECT_GT(standardised_difference(spread(2, 5900, 50), spread(998, 380, 300)), 5)
      << "the two are far above";
  EXPECT_NEAR(standardised_difference(Share{400, 998}, Share{2, 2}), 0, 0.05);
}

TEST(StandardisedDifference, ASegmentWithoutScatterIsCountedInThatOfAllRows) {
  // 845 of 1,000 have one dependent, 155 have two, but for three in the first group.
  const double difference = standardised_difference(spread(155, 2, 0), spread(845, 1 + 3.0 / 845, 0.0595));
  EXPECT_NEAR(difference, 1 / std::sqrt(0.155 * 0.845), 0.05);
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
  EXPECT_EQ(standardised_difference(Share{50, 100}, Share{50, 100}), 0);
}

TEST(StandardisedDifference, OfSharesStaysFiniteWhereALevelFillsOneGroupAlone) {
  const double difference = standardised_difference(Share{40, 40}, Share{0, 60});
  EXPECT_TRUE(std::isfinite(difference));
  EXPECT_NEAR(difference, 1 / std::sqrt(0.24), 0.05) << "in deviations of all rows";
}

}  // namespace
}  // namespace ruas
