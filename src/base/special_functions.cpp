#include "base/special_functions.hpp"

#include <cmath>
#include <limits>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kHalfLogTwoPi = 0.91893853320467274178;
constexpr double kAsymptotic = 10;  // from here on seven terms of the series reach the last bit
constexpr int kMostTerms = 200'000;

}  // namespace

double log_gamma(double x) {
  if (!(x > 0)) return kNaN;
  double product = 1;
  for (; x < kAsymptotic; x += 1) product *= x;
  const double inverse = 1 / x;
  const double z = inverse * inverse;
  const double series =
      inverse *
      (1.0 / 12 + z * (-1.0 / 360 +
                       z * (1.0 / 1260 +
                            z * (-1.0 / 1680 + z * (1.0 / 1188 + z * (-691.0 / 360360 + z * (1.0 / 156)))))));
  return (x - 0.5) * logarithm(x) - x + kHalfLogTwoPi + series - logarithm(product);
}

double digamma(double x) {
  if (!(x > 0)) return kNaN;
  double steps = 0;
  for (; x < kAsymptotic; x += 1) steps += 1 / x;
  const double z = 1 / (x * x);
  const double series =
      z * (1.0 / 12 + z * (-1.0 / 120 +
                           z * (1.0 / 252 +
                                z * (-1.0 / 240 + z * (1.0 / 132 + z * (-691.0 / 32760 + z * (1.0 / 12)))))));
  return logarithm(x) - 0.5 / x - series - steps;
}

double hypergeometric_2f1(double a, double b, double c, double z) {
  if (!(z >= 0 && z < 1) || (c <= 0 && c == std::floor(c))) return kNaN;
  double term = 1;
  double sum = 1;
  for (int n = 0; n < kMostTerms; ++n) {
    const double ratio = (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
    term *= ratio;
    sum += term;
    // What is left is at most a geometric series of the last ratio, once ratios are positive and below 1.
    if (term == 0) return sum;
    if (ratio > 0 && ratio < 1 && std::fabs(term) <= 0x1p-54 * (1 - ratio) * std::fabs(sum)) return sum;
  }
  return kNaN;
}

}  // namespace ruas
