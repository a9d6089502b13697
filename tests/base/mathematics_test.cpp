#include "base/mathematics.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// How many doubles lie between two of the same sign.
std::uint64_t steps_between(double a, double b) {
  const auto x = std::bit_cast<std::int64_t>(a);
  const auto y = std::bit_cast<std::int64_t>(b);
  return static_cast<std::uint64_t>(x > y ? x - y : y - x);
}

/// Of every size a double can have, both signs where `negative`.
double any_size(Random& random, int smallest, int largest, bool negative) {
  const auto range = static_cast<std::uint64_t>(largest - smallest);
  const double value = std::ldexp(1 + random.uniform(), smallest + static_cast<int>(random.below(range)));
  return negative && random.uniform() < 0.5 ? -value : value;
}

TEST(Logarithm, IsWithinTwoStepsOfTheLibrarys) {
  Random random(1);
  for (int i = 0; i < 200'000; ++i) {
    const double x = i % 2 == 0 ? any_size(random, -1070, 1023, false) : 0.5 + random.uniform();
    EXPECT_LE(steps_between(logarithm(x), std::log(x)), 2u) << x;
  }
}

TEST(Logarithm1p, IsWithinTwoStepsOfTheLibrarys) {
  Random random(2);
  for (int i = 0; i < 200'000; ++i) {
    const double x = i % 3 == 0   ? any_size(random, -60, 1022, false)
                     : i % 3 == 1 ? random.uniform() * 3 - 0.999999
                                  : any_size(random, -60, -1, true);
    if (x == 0 || x <= -1) continue;
    EXPECT_LE(steps_between(logarithm_1p(x), std::log1p(x)), 2u) << x;
  }
}

TEST(Exponential, IsWithinTwoStepsOfTheLibrarys) {
  Random random(3);
  for (int i = 0; i < 200'000; ++i) {
    const double x = i % 2 == 0 ? random.uniform() * 1450 - 743 : any_size(random, -50, 3, true);
    EXPECT_LE(steps_between(exponential(x), std::exp(x)), 2u) << x;
  }
}

TEST(Mathematics, KnowsTheEnds) {
  EXPECT_EQ(logarithm(1), 0);
  EXPECT_EQ(logarithm(0), -kInfinity);
  EXPECT_EQ(logarithm(kInfinity), kInfinity);
  EXPECT_TRUE(std::isnan(logarithm(-1)));
  EXPECT_TRUE(std::isnan(logarithm(std::nan(""))));
  EXPECT_EQ(logarithm_1p(0), 0);
  EXPECT_EQ(logarithm_1p(-1), -kInfinity);
  EXPECT_EQ(logarithm_1p(kInfinity), kInfinity);
  EXPECT_TRUE(std::isnan(logarithm_1p(-1.5)));
  EXPECT_TRUE(std::isnan(logarithm_1p(std::nan(""))));
  EXPECT_EQ(exponential(0), 1);
  EXPECT_EQ(exponential(-kInfinity), 0);
  EXPECT_EQ(exponential(kInfinity), kInfinity);
  EXPECT_EQ(exponential(-800), 0);
  EXPECT_EQ(exponential(800), kInfinity);
  EXPECT_TRUE(std::isnan(exponential(std::nan(""))));
}

TEST(Mathematics, NeverTurnsBack) {
  Random random(4);
  for (int i = 0; i < 100'000; ++i) {
    const double x = any_size(random, -20, 20, false);
    const double next = std::nextafter(x, kInfinity);
    EXPECT_LE(logarithm(x), logarithm(next) + std::fabs(logarithm(next)) * 0x1p-52);
    const double further = x * (1 + 0x1p-40);
    EXPECT_LE(logarithm(x), logarithm(further));
    EXPECT_LE(logarithm_1p(x), logarithm_1p(further));
  }
}

}  // namespace
}  // namespace ruas
