#include "market/concentration.hpp"

#include <gtest/gtest.h>
#include <limits>

#include "base/random.hpp"

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

TEST(Concentration, LorenzCurveOfFewIsEveryCustomer) {
  const std::vector<LorenzPoint> curve = lorenz_curve(revenue_rising(std::vector<double>{5, 50, 10, 30, 5}));
  const std::vector<double> revenue{0, .05, .10, .20, .50, 1};
  ASSERT_EQ(curve.size(), revenue.size());
  for (std::size_t i = 0; i < curve.size(); ++i) {
    EXPECT_NEAR(curve[i].customers, static_cast<double>(i) / 5, 1e-15);
    EXPECT_NEAR(curve[i].revenue, revenue[i], 1e-15);
  }
  EXPECT_TRUE(lorenz_curve({}).empty());
}

/// The area under the curve of every customer is what the Gini coefficient is about: G = 1 − 2·area for
/// straight pieces, with the area of all n customers.
TEST(Concentration, LorenzCurveAndGiniSayTheSame) {
  Random random(11);
  std::vector<double> revenue(97);
  for (double& value : revenue) value = 1000 * random.uniform() * random.uniform();
  const std::vector<double> rising = revenue_rising(revenue);
  double area = 0;
  const std::vector<LorenzPoint> curve = lorenz_curve(rising);
  for (std::size_t i = 1; i < curve.size(); ++i)
    area += (curve[i].customers - curve[i - 1].customers) * (curve[i].revenue + curve[i - 1].revenue) / 2;
  EXPECT_NEAR(1 - 2 * area, concentration(revenue).gini, 1e-12);
}

TEST(Concentration, LorenzCurveOfManyHasAHundredStepsThatLieOnIt) {
  std::vector<double> rising(12'345);
  for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = static_cast<double>(i + 1);
  const std::vector<LorenzPoint> curve = lorenz_curve(rising);
  ASSERT_EQ(curve.size(), 101u);
  for (const LorenzPoint& point : curve) {
    const double k = point.customers * 12'345;
    EXPECT_NEAR(point.revenue, k * (k + 1) / (12'345. * 12'346.), 1e-12);
  }
}

TEST(Concentration, BorrowsTheBandsOfTheMergerGuidelines) {
  EXPECT_EQ(borrowed_band(0.0999), ConcentrationBand::low);
  EXPECT_EQ(borrowed_band(0.1), ConcentrationBand::moderate);
  EXPECT_EQ(borrowed_band(0.18), ConcentrationBand::moderate);
  EXPECT_EQ(borrowed_band(0.1801), ConcentrationBand::high);
}

}  // namespace
}  // namespace ruas
