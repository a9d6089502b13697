#include "campaigns/normal.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace ruas {
namespace {

// Values of R 4.2: pnorm, qnorm, pt, qt.
TEST(Normal, AgreesWithR) {
  EXPECT_NEAR(normal_cdf(0), 0.5, 1e-15);
  EXPECT_NEAR(normal_cdf(1.959963984540054), 0.975, 1e-13);
  EXPECT_NEAR(normal_cdf(-3), 0.001349898031630095, 1e-15);
  EXPECT_NEAR(normal_cdf(-8) / 6.220960574271785e-16, 1, 1e-10);
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-9);
  EXPECT_NEAR(normal_quantile(0.8), 0.8416212335729143, 1e-9);
  EXPECT_NEAR(normal_quantile(0.001), -3.090232306167813, 1e-9);
}

TEST(Normal, MatchesTheCLibraryEverywhere) {
  for (double x = -9; x <= 9; x += 0.013)
    EXPECT_NEAR(normal_cdf(x), std::erfc(-x / std::sqrt(2.0)) / 2, 1e-13) << x;
}

TEST(Student, AgreesWithClosedForms) {
  // One degree of freedom: P(|T| > t) = 1 − 2/π·atan t; two: 1 − t/√(2 + t²).
  for (double t = 0.1; t < 20; t *= 1.7) {
    EXPECT_NEAR(student_two_sided_p(t, 1), 1 - 2 / 3.14159265358979323846 * std::atan(t), 1e-12) << t;
    EXPECT_NEAR(student_two_sided_p(t, 2), 1 - t / std::sqrt(2 + t * t), 1e-12) << t;
  }
  EXPECT_NEAR(student_critical(0.05, 10), 2.228138851986273, 1e-9);
  EXPECT_NEAR(student_critical(0.05, 1e6), 1.959966, 1e-6);
}

}  // namespace
}  // namespace ruas
