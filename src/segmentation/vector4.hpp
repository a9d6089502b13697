// Four floats (or two doubles) side by side, in the vector extensions that GCC and clang share: SSE2
// natively, SIMD128 in WebAssembly, and the same bits in both, because every lane does plain IEEE arithmetic
// in the order written.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

namespace ruas {

using Float4 = float __attribute__((vector_size(16)));
using Int4 = std::int32_t __attribute__((vector_size(16)));  // also a mask: −1 where true, 0 where false
using Double2 = double __attribute__((vector_size(16)));

inline Float4 splat4(float value) {
  return Float4{value, value, value, value};
}
inline Int4 splat4(std::int32_t value) {
  return Int4{value, value, value, value};
}

inline Float4 load4(const float* from) {
  Float4 value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
inline Int4 load4(const std::int32_t* from) {
  Int4 value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
inline void store4(float* to, Float4 value) {
  std::memcpy(to, &value, sizeof value);
}
inline void store4(std::int32_t* to, Int4 value) {
  std::memcpy(to, &value, sizeof value);
}

inline Float4 smaller(Float4 a, Float4 b) {
  return b < a ? b : a;
}
inline Float4 larger(Float4 a, Float4 b) {
  return a < b ? b : a;
}

inline Float4 square_roots(Float4 value) {
  return Float4{std::sqrt(value[0]), std::sqrt(value[1]), std::sqrt(value[2]), std::sqrt(value[3])};
}

/// Whether any bit is set.
inline bool any(Int4 mask) {
  using Long2 = std::int64_t __attribute__((vector_size(16)));
  Long2 halves;
  std::memcpy(&halves, &mask, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

}  // namespace ruas
