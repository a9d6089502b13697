// Logarithm and exponential whose last bit is the same in every build.
//
// The C library's differ between glibc and musl, and with them the labels would. These use only +, −, ×, ÷ and exact
// bit operations, in a fixed order. Accurate to about 1 unit in the last place (tests/base/mathematics_test.cpp).
#pragma once

#include <cmath>

namespace ruas {

/// Natural logarithm; −infinity at 0, NaN below.
double logarithm(double x);
/// log(1 + x), accurate near 0; −infinity at −1, NaN below.
double logarithm_1p(double x);
/// e^x; 0 and infinity at the ends of the range.
double exponential(double x);
/// IEEE 754 defines the square root to the bit, so the standard one serves.
inline double square_root(double x) { return std::sqrt(x); }

}  // namespace ruas
