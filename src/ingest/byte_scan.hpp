// Finding and counting bytes 16 at a time with the compilers' vector extensions (one source for x86 and
// WebAssembly).
//
// All loads may run up to 16 bytes past `end`: buffers keep kScanPadding readable bytes behind their data.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace ruas {

inline constexpr std::size_t kScanPadding = 64;

static_assert(std::endian::native == std::endian::little,
              "byte positions in a word are taken from its low end");

namespace scan {

using Bytes = std::uint8_t __attribute__((vector_size(16)));
using Words = std::uint64_t __attribute__((vector_size(16)));

inline Bytes load(const char* at) {
  Bytes bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

inline Bytes all(char c) {
  return Bytes{} + static_cast<std::uint8_t>(c);
}

/// Bytes are 0xFF where two vectors agree.
inline Bytes equal(Bytes a, Bytes b) {
  return reinterpret_cast<Bytes>(a == b);
}

/// Position of the first byte that is not 0, or 16.
inline std::size_t first_set(Bytes found) {
  const Words words = reinterpret_cast<Words>(found);
  if (words[0] != 0) return static_cast<std::size_t>(std::countr_zero(words[0])) / 8;
  if (words[1] != 0) return 8 + static_cast<std::size_t>(std::countr_zero(words[1])) / 8;
  return 16;
}

}  // namespace scan

/// The first of [at, end) that is one of the given bytes, or `end`.
template <class... Chars>
inline const char* find_first_of(const char* at, const char* end, Chars... wanted) {
  for (; at < end; at += 16) {
    const scan::Bytes bytes = scan::load(at);
    const std::size_t place = scan::first_set((scan::equal(bytes, scan::all(wanted)) | ...));
    if (place < 16) return at + place < end ? at + place : end;
  }
  return end;
}

/// What a stretch of bytes holds, counted in one go.
struct ByteSurvey {
  std::uint64_t line_ends = 0;  // LF, CR LF and lone CR, each once
  std::uint64_t nuls = 0;
  std::uint64_t controls = 0;  // below 0x20, other than NUL, tab, LF, CR
  bool has_quotes = false;
  bool has_non_ascii = false;

  ByteSurvey& operator+=(const ByteSurvey& other) {
    line_ends += other.line_ends;
    nuls += other.nuls;
    controls += other.controls;
    has_quotes |= other.has_quotes;
    has_non_ascii |= other.has_non_ascii;
    return *this;
  }
};

/// The byte at `end` is looked at when the last one is a CR; a CR LF that straddles `end` counts as a line
/// end of the stretch that holds its LF.
ByteSurvey survey_bytes(const char* begin, const char* end);

/// Line ends in [begin, end), counted as survey_bytes does.
std::uint64_t count_line_ends(const char* begin, const char* end);

}  // namespace ruas
