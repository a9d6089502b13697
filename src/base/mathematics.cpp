#include "base/mathematics.hpp"

#include <bit>
#include <cstdint>
#include <limits>

namespace ruas {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
// ln 2 in two parts: the high one has 32 trailing zero bits, so that exponent · high is exact.
constexpr double kLn2High = 0x1.62e42feep-1;
constexpr double kLn2Low = 0x1.a39ef35793c76p-33;

/// 2·atanh(s) − 2·s for |s| ≤ 0.1716 (√2 − 1 over √2 + 1), by the series in s².
double atanh_tail(double s) {
  const double z = s * s;
  double sum = 0;
  for (int power = 23; power >= 3; power -= 2) sum = sum * z + 2.0 / power;
  return sum * z * s;
}

/// exponent·ln 2 + log((1 + f)) + correction, where 1 + f lies in [√½, √2).
double assemble(double exponent, double f, double correction) {
  // log(1 + f) = f − (f²/2 − s·(f²/2 + R)), which keeps the leading term exact; R = tail / s.
  const double s = f / (2 + f);
  const double half_square = 0.5 * f * f;
  const double tail = atanh_tail(s);
  return exponent * kLn2High - ((half_square - (s * half_square + tail + (exponent * kLn2Low + correction))) - f);
}

struct Split {
  double exponent;
  double mantissa;  // in [√½, √2)
};

Split split(double x) {
  int shift = 0;
  if (x < std::numeric_limits<double>::min()) {
    x *= 0x1p54;
    shift = -54;
  }
  const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52) - 1023;
  double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffu) | 0x3ff0000000000000u);
  if (mantissa >= 1.4142135623730951) {
    mantissa *= 0.5;
    ++exponent;
  }
  return {static_cast<double>(exponent + shift), mantissa};
}

}  // namespace

double logarithm(double x) {
  if (!(x > 0)) return x == 0 ? -kInfinity : kNaN;
  if (x == kInfinity) return x;
  const Split parts = split(x);
  return assemble(parts.exponent, parts.mantissa - 1, 0);
}

double logarithm_1p(double x) {
  if (!(x > -1)) return x == -1 ? -kInfinity : kNaN;
  if (x == kInfinity) return x;
  if (x > -0.29 && x < 0.41) return assemble(0, x, 0);
  const double sum = 1 + x;
  // What 1 + x lost by rounding comes back to first order.
  const double lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1);
  const Split parts = split(sum);
  return assemble(parts.exponent, parts.mantissa - 1, lost / sum);
}

double exponential(double x) {
  if (x != x) return x;
  if (x > 709.782712893384) return kInfinity;
  if (x < -745.1332191019412) return 0;
  // Rounding to the nearest integer by adding and taking away 1.5·2⁵².
  const double k = (x * 1.4426950408889634 + 0x1.8p52) - 0x1.8p52;
  const double high = x - k * kLn2High;
  const double low = k * kLn2Low;
  const double r = high - low;
  // Rational form of exp on [−½ ln 2, ½ ln 2]: 1 + r + r·c/(2 − c), c = r − r²·P(r²).
  const double z = r * r;
  const double c =
      r - z * (1.66666666666666019037e-01 +
               z * (-2.77777777770155933842e-03 +
                    z * (6.61375632143793436117e-05 + z * (-1.65339022054652515390e-06 + z * 4.13813679705723846039e-08))));
  double y = 1 + (r * c / (2 - c) - low + high);
  int exponent = static_cast<int>(k);
  if (exponent < -1021) {
    y *= 0x1p-1000;
    exponent += 1000;
  } else if (exponent > 1023) {
    y *= 2;
    exponent -= 1;
  }
  return y * std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

}  // namespace ruas
