#include "lookalikes/value.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace ruas {
namespace {

const double kNone = std::nan("");

TEST(Value, RanksArePercentilesWithTiesInTheMiddle) {
  const std::vector<double> ranks = percentile_ranks(std::vector<double>{30, 10, 20, 20, kNone});
  EXPECT_EQ(ranks[0], 3.5 / 4);
  EXPECT_EQ(ranks[1], 0.5 / 4);
  EXPECT_EQ(ranks[2], 2. / 4);
  EXPECT_EQ(ranks[3], 2. / 4);
  EXPECT_TRUE(std::isnan(ranks[4]));
}

TEST(Value, IsAWeightedGeometricMeanOfWhatIsKnown) {
  const std::vector<double> margin{.9, .5, kNone}, growth{.4, kNone, kNone};
  const std::vector<ValuePart> parts{{margin, 3}, {growth, 1}};
  const std::vector<double> value = customer_value(parts);
  EXPECT_NEAR(value[0], std::pow(.9, .75) * std::pow(.4, .25), 1e-15);
  EXPECT_NEAR(value[1], .5, 1e-15);
  EXPECT_TRUE(std::isnan(value[2]));
  const std::vector<ValuePart> only_growth{{margin, 0}, {growth, 2}};
  EXPECT_NEAR(customer_value(only_growth)[0], .4, 1e-15);
}

TEST(Value, TheTopDecileIsATenthAndOfEqualsTheFirst) {
  std::vector<double> value(40, .5);
  value[33] = .9;
  value[7] = kNone;
  EXPECT_EQ(top_decile(value), (std::vector<std::size_t>{0, 1, 2, 33}));
  EXPECT_TRUE(top_decile(std::vector<double>{kNone}).empty());
  EXPECT_EQ(top_decile(std::vector<double>{1}).size(), 1u);
}

}  // namespace
}  // namespace ruas
