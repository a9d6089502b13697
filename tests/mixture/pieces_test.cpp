// The small parts of the mixture: factors, exponentials, parameters.
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "mixture/cholesky.hpp"
#include "mixture/gaussians.hpp"
#include "mixture/lanes.hpp"

namespace ruas {
namespace {

TEST(Cholesky, TheFactorTimesItselfIsTheMatrixAndTheInverseUndoesIt) {
  Random random(7);
  for (const std::size_t n : {1, 2, 3, 8, 31}) {
    // A = B·Bᵀ + I, as a full matrix and as its triangle.
    std::vector<double> b(n * n), triangle;
    for (double& value : b) value = random.normal();
    std::vector<double> a(n * n);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) {
        a[i * n + j] = i == j ? 1 : 0;
        for (std::size_t m = 0; m < n; ++m) a[i * n + j] += b[i * n + m] * b[j * n + m];
        if (j <= i) triangle.push_back(a[i * n + j]);
      }
    ASSERT_TRUE(factorise(triangle, n));
    std::vector<double> inverse = triangle;
    invert_factor(inverse, n);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j <= i; ++j) {
        double product = 0, identity = 0;
        for (std::size_t m = 0; m <= j; ++m)
          product += triangle[triangle_index(i, m)] * triangle[triangle_index(j, m)];
        for (std::size_t m = j; m <= i; ++m)
          identity += inverse[triangle_index(i, m)] * triangle[triangle_index(m, j)];
        EXPECT_NEAR(product, a[i * n + j], 1e-10 * static_cast<double>(n));
        EXPECT_NEAR(identity, i == j ? 1 : 0, 1e-9);
      }
  }
}

TEST(Cholesky, RefusesWhatIsNotPositiveDefinite) {
  std::vector<double> dependent{1, 1, 1};  // 1 1 / 1 1
  EXPECT_FALSE(factorise(dependent, 2));
  std::vector<double> negative{-1};
  EXPECT_FALSE(factorise(negative, 1));
  std::vector<double> unknown{std::numeric_limits<double>::quiet_NaN()};
  EXPECT_FALSE(factorise(unknown, 1));
}

TEST(Lanes, ExponentialIsThatOfTheBaseToTheBit) {
  Random random(3);
  for (int i = 0; i < 100'000; ++i) {
    const double x = -700 * random.uniform() * random.uniform();
    const Double2 found = exponential_of_negative(Double2{x, x / 1024});
    ASSERT_EQ(found[0], exponential(x)) << x;
    ASSERT_EQ(found[1], exponential(x / 1024)) << x;
  }
  const Double2 ends = exponential_of_negative(Double2{0, -700});
  EXPECT_EQ(ends[0], 1);
  EXPECT_EQ(ends[1], exponential(-700));
  const Double2 beyond = exponential_of_negative(Double2{-701, -std::numeric_limits<double>::infinity()});
  EXPECT_EQ(beyond[0], 0);
  EXPECT_EQ(beyond[1], 0);
}

TEST(Gaussians, CountsTheirFreeParameters) {
  const auto parameters = [](CovarianceShape shape, std::size_t covariances) {
    return Gaussians{
        shape, 3, 4, std::vector<double>(3), std::vector<double>(12), std::vector<double>(covariances)}
        .parameters();
  };
  EXPECT_EQ(parameters(CovarianceShape::full, 30), 2u + 12 + 30);
  EXPECT_EQ(parameters(CovarianceShape::tied, 10), 2u + 12 + 10);
  EXPECT_EQ(parameters(CovarianceShape::diagonal, 12), 2u + 12 + 12);
  EXPECT_EQ(parameters(CovarianceShape::spherical, 3), 2u + 12 + 3);
}

}  // namespace
}  // namespace ruas
