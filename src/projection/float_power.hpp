// x^p of four floats at once, within a few millionths: enough for a layout, and the same bits in every build.
#pragma once

#include <cstring>

#include "segmentation/vector4.hpp"

namespace ruas {

/// For x ≥ 10⁻¹² and finite, |p·log₂ x| < 120.
inline Float4 power(Float4 x, float p) {
  Int4 bits;
  std::memcpy(&bits, &x, sizeof bits);
  // x = 2^e · m with m in [√½, √2).
  const Int4 from_root = bits - splat4(std::int32_t{0x3f3504f3});
  const Int4 e = from_root >> 23;
  const Int4 mantissa_bits = bits - (e << 23);
  Float4 m;
  std::memcpy(&m, &mantissa_bits, sizeof m);
  // log₂ m = 2/ln 2 · atanh(s), s = (m − 1)/(m + 1).
  const Float4 s = (m - splat4(1.0F)) / (m + splat4(1.0F));
  const Float4 z = s * s;
  const Float4 logarithm =
      splat4(2.8853901F) * s * (splat4(1.0F) + z * (splat4(0.33333333F) + z * splat4(0.2F)));
  const Float4 exponent{static_cast<float>(e[0]), static_cast<float>(e[1]), static_cast<float>(e[2]),
                        static_cast<float>(e[3])};
  const Float4 y = (logarithm + exponent) * splat4(p);
  // 2^y = 2^k · e^(f·ln 2), k the nearest whole number.
  const Float4 magic = splat4(12582912.0F);
  const Float4 rounded = y + magic;
  const Float4 f = (y - (rounded - magic)) * splat4(0.69314718F);
  const Float4 fraction =
      splat4(1.0F) +
      f * (splat4(1.0F) + f * (splat4(0.5F) + f * (splat4(0.16666667F) +
                                                   f * (splat4(0.041666667F) + f * splat4(0.0083333333F)))));
  Int4 k;
  std::memcpy(&k, &rounded, sizeof k);
  Int4 result;
  std::memcpy(&result, &fraction, sizeof result);
  result += k << 23;  // the low bits of `rounded` are k
  Float4 out;
  std::memcpy(&out, &result, sizeof out);
  return out;
}

}  // namespace ruas
