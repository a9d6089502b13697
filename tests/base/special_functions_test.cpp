#include "base/special_functions.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"

namespace ruas {
namespace {

TEST(LogGamma, AgreesWithTheLibrary) {
  Random random(1);
  for (int i = 0; i < 100'000; ++i) {
    const double x =
        i % 2 == 0 ? random.uniform() * 30 + 1e-6 : std::ldexp(1 + random.uniform(), i % 60 - 20);
    EXPECT_NEAR(log_gamma(x), std::lgamma(x), 1e-14 * std::max(1.0, std::fabs(std::lgamma(x)))) << x;
  }
}

TEST(LogGamma, KnowsFactorialsAndTheHalf) {
  EXPECT_NEAR(log_gamma(1), 0, 1e-14);
  EXPECT_NEAR(log_gamma(11), std::log(3628800.0), 1e-13);
  EXPECT_NEAR(log_gamma(0.5), 0.57236494292470008707, 1e-14);  // ln √π
  EXPECT_TRUE(std::isnan(log_gamma(0)));
  EXPECT_TRUE(std::isnan(log_gamma(-1.5)));
}

TEST(Digamma, KnowsItsValuesAndItsRecurrence) {
  EXPECT_NEAR(digamma(1), -0.57721566490153286061, 1e-14);    // −γ
  EXPECT_NEAR(digamma(0.5), -1.96351002602142347944, 1e-14);  // −γ − 2 ln 2
  EXPECT_NEAR(digamma(10), 2.25175258906672110764, 1e-14);
  Random random(2);
  for (int i = 0; i < 10'000; ++i) {
    const double x = 0.01 + random.uniform() * 40;
    EXPECT_NEAR(digamma(x + 1), digamma(x) + 1 / x, 1e-13 * std::max(1.0, 1 / x)) << x;
  }
  EXPECT_TRUE(std::isnan(digamma(0)));
}

TEST(Digamma, IsTheSlopeOfLogGamma) {
  for (double x = 0.3; x < 60; x *= 1.3)
    EXPECT_NEAR(digamma(x), (log_gamma(x * 1.00001) - log_gamma(x * 0.99999)) / (0.00002 * x), 1e-6) << x;
}

TEST(Hypergeometric, KnowsItsElementaryForms) {
  for (const double z : {0.0, 0.1, 0.5, 0.9, 0.99, 0.999}) {
    EXPECT_NEAR(hypergeometric_2f1(1, 1, 2, z), z == 0 ? 1 : -std::log1p(-z) / z, 1e-11) << z;
    EXPECT_NEAR(hypergeometric_2f1(0.7, 2.5, 2.5, z) * std::pow(1 - z, 0.7), 1, 1e-11) << z;
    EXPECT_NEAR(hypergeometric_2f1(-2, 3, 4, z), 1 - 1.5 * z + 0.6 * z * z, 1e-14) << z;
  }
}

/// Euler's transformation relates two different series.
TEST(Hypergeometric, ObeysEulersTransformation) {
  Random random(3);
  for (int i = 0; i < 2'000; ++i) {
    const double a = 0.1 + random.uniform() * 4, b = 0.1 + random.uniform() * 4,
                 c = 0.1 + random.uniform() * 6;
    const double z = random.uniform() * 0.95;
    const double direct = hypergeometric_2f1(a, b, c, z);
    const double turned = std::pow(1 - z, c - a - b) * hypergeometric_2f1(c - a, c - b, c, z);
    EXPECT_NEAR(turned / direct, 1, 1e-9) << a << ' ' << b << ' ' << c << ' ' << z;
  }
}

TEST(Hypergeometric, IsNotDefinedEverywhere) {
  EXPECT_TRUE(std::isnan(hypergeometric_2f1(1, 1, 2, 1)));
  EXPECT_TRUE(std::isnan(hypergeometric_2f1(1, 1, 0, 0.5)));
  EXPECT_TRUE(std::isnan(hypergeometric_2f1(1, 1, -2, 0.5)));
}

}  // namespace
}  // namespace ruas
