#include "lifetime_value/minimise.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(Minimise, WalksRosenbrocksValley) {
  const Objective valley = [](std::span<const double> at, std::span<double> gradient) {
    const double x = at[0], y = at[1];
    gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
    gradient[1] = 200 * (y - x * x);
    return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
  };
  const Minimum found = minimise(valley, {-1.2, 1});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.at[0], 1, 1e-8);
  EXPECT_NEAR(found.at[1], 1, 1e-8);
  EXPECT_LT(found.iterations, 60);
}

TEST(Minimise, SaysWhenThereIsNoMinimum) {
  const Objective slope = [](std::span<const double> at, std::span<double> gradient) {
    gradient[0] = 1;
    return at[0];
  };
  EXPECT_FALSE(minimise(slope, {0}).converged);
  // e^−x falls for ever, ever more gently: the bound must stop it before the gradient looks like 0.
  const Objective fading = [](std::span<const double> at, std::span<double> gradient) {
    gradient[0] = -std::exp(-at[0]);
    return std::exp(-at[0]);
  };
  EXPECT_FALSE(minimise(fading, {0}).converged);
}

TEST(Minimise, DoesNotFollowIntoTheUndefined) {
  const Objective narrow = [](std::span<const double> at, std::span<double> gradient) {
    gradient[0] = 1 - 1 / at[0];
    return at[0] > 0 ? at[0] - std::log(at[0]) : std::nan("");
  };
  const Minimum found = minimise(narrow, {9});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.at[0], 1, 1e-8);
}

}  // namespace
}  // namespace ruas
