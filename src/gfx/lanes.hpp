// Four numbers at a time, by the vector extensions that GCC and Clang share: SSE natively, SIMD128 in the
// browser.
#pragma once

#include <cstdint>
#include <cstring>

namespace ruas {

inline constexpr int kLanes = 4;
using Float4 = float __attribute__((vector_size(16)));
using Int4 = std::int32_t __attribute__((vector_size(16)));
using Unsigned4 = std::uint32_t __attribute__((vector_size(16)));

inline Float4 load(const float* from) {
  Float4 lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}
inline Int4 load(const std::int32_t* from) {
  Int4 lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}
inline void store(std::int32_t* to, Int4 lanes) {
  std::memcpy(to, &lanes, sizeof lanes);
}

/// The same bits read as another type of four lanes.
template <class To, class From>
To reinterpret_lanes(From lanes) {
  To other;
  static_assert(sizeof other == sizeof lanes);
  std::memcpy(&other, &lanes, sizeof other);
  return other;
}

/// Rounds down; values must fit a 32-bit integer.
inline Int4 floor_to_int(Float4 values) {
  const Int4 truncated = __builtin_convertvector(values, Int4);
  return truncated + (values < __builtin_convertvector(truncated, Float4));  // a true comparison is −1
}

}  // namespace ruas
