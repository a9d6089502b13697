// Two doubles side by side, and e^x of both at once: the same bits as exponential() of base/mathematics.hpp.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#include "segmentation/vector4.hpp"

namespace ruas {

using Long2 = std::int64_t __attribute__((vector_size(16)));  // also a mask: −1 where true, 0 where false

inline Double2 splat2(double value) {
  return Double2{value, value};
}
inline Double2 load2(const double* from) {
  Double2 value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
inline void store2(double* to, Double2 value) {
  std::memcpy(to, &value, sizeof value);
}
inline Double2 larger(Double2 a, Double2 b) {
  return a < b ? b : a;
}

/// e^x for x ≤ 0; 0 below −700, where it no longer counts beside a term of 1.
inline Double2 exponential_of_negative(Double2 x) {
  // As in base/mathematics.cpp, step by step.
  const Double2 bounded = x < splat2(-700) ? splat2(-700) : x;
  const Double2 magic = splat2(0x1.8p52);
  const Double2 rounded = bounded * splat2(1.4426950408889634) + magic;
  const Double2 k = rounded - magic;
  const Double2 high = bounded - k * splat2(0x1.62e42feep-1);
  const Double2 low = k * splat2(0x1.a39ef35793c76p-33);
  const Double2 r = high - low;
  const Double2 z = r * r;
  const Double2 c =
      r - z * (splat2(1.66666666666666019037e-01) +
               z * (splat2(-2.77777777770155933842e-03) +
                    z * (splat2(6.61375632143793436117e-05) + z * (splat2(-1.65339022054652515390e-06) +
                                                                   z * splat2(4.13813679705723846039e-08)))));
  const Double2 y = splat2(1) + (r * c / (splat2(2) - c) - low + high);
  // The low bits of `rounded` are k: moved up, they become the exponent of 2^k.
  Long2 bits;
  std::memcpy(&bits, &rounded, sizeof bits);
  const Long2 one = {1023, 1023};
  bits = (bits + one) << 52;
  Double2 power;
  std::memcpy(&power, &bits, sizeof power);
  return x < splat2(-700) ? splat2(0) : y * power;
}

}  // namespace ruas
