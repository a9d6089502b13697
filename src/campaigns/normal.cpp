#include "campaigns/normal.hpp"

#include <array>
#include <cmath>

#include "base/mathematics.hpp"
#include "base/special_functions.hpp"

namespace ruas {
namespace {

constexpr double kTiny = 1e-300;
constexpr int kMostTerms = 1000;
constexpr double kEnough = 1e-16;

/// erfc(x) for x ≥ 0: series of erf near 0, Lentz's continued fraction beyond (Abramowitz & Stegun 7.1.5, 7.1.14).
double complementary_error(double x) {
  constexpr double kRootOfPi = 1.7724538509055160273;
  if (x < 2) {
    double term = x;
    double sum = x;
    for (int n = 1; n < kMostTerms && std::fabs(term) > kEnough * std::fabs(sum); ++n) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 1 - 2 / kRootOfPi * sum;
  }
  // x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))
  double fraction = x;
  double c = x;
  double d = 0;
  for (int n = 1; n < kMostTerms; ++n) {
    const double a = n / 2.0;
    d = 1 / (x + a * d);
    c = x + a / c;
    const double step = c * d;
    fraction *= step;
    if (std::fabs(step - 1) < kEnough) break;
  }
  return exponential(-x * x) / (kRootOfPi * fraction);
}

/// Continued fraction of the incomplete beta function.
double beta_fraction(double a, double b, double x) {
  double c = 1;
  double d = 1 - (a + b) * x / (a + 1);
  d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
  double fraction = d;
  const auto step = [&](double numerator) {
    d = 1 + numerator * d;
    d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
    c = 1 + numerator / c;
    if (std::fabs(c) < kTiny) c = kTiny;
    fraction *= c * d;
    return c * d;
  };
  for (int m = 1; m < kMostTerms; ++m) {
    step(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
    if (std::fabs(step(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))) - 1) < kEnough) break;
  }
  return fraction;
}

/// I_x(a, b), regularised.
double incomplete_beta(double a, double b, double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front =
      exponential(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * logarithm(x) + b * logarithm_1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

}  // namespace

double normal_cdf(double x) {
  constexpr double kRootOfHalf = 0.70710678118654752440;
  const double tail = complementary_error(std::fabs(x) * kRootOfHalf) / 2;
  return x < 0 ? tail : 1 - tail;
}

double normal_quantile(double p) {
  constexpr std::array a = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
  constexpr std::array b = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
  constexpr std::array c = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
  constexpr std::array d = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                            3.754408661907416e+00};
  constexpr double kTail = 0.02425;
  const auto tail = [&](double q) {
    return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
           ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
  };
  double x = 0;
  if (p < kTail) {
    x = tail(square_root(-2 * logarithm(p)));
  } else if (p > 1 - kTail) {
    x = -tail(square_root(-2 * logarithm(1 - p)));
  } else {
    const double q = p - 0.5;
    const double r = q * q;
    x = (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
        (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
  }
  constexpr double kRootOfTwoPi = 2.5066282746310005024;
  const double error = (normal_cdf(x) - p) * kRootOfTwoPi * exponential(x * x / 2);
  return x - error / (1 + x * error / 2);
}

double student_two_sided_p(double t, double degrees) {
  return incomplete_beta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double student_critical(double p, double degrees) {
  double low = 0;
  double high = 1;
  while (student_two_sided_p(high, degrees) > p && high < 1e300) high *= 2;
  for (int i = 0; i < 200 && high - low > 1e-13 * high; ++i) {
    const double middle = low + (high - low) / 2;
    (student_two_sided_p(middle, degrees) > p ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

}  // namespace ruas
