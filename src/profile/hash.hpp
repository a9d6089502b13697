// Hashes of keys and texts: the same on every machine, quick, not for adversaries.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace ruas {

/// Spreads a key over all 64 bits.
inline std::uint64_t mix_bits(std::uint64_t key) {
  key ^= key >> 32;
  key *= 0x9e37'79b9'7f4a'7c15;
  key ^= key >> 29;
  key *= 0xbf58'476d'1ce4'e5b9;
  return key ^ (key >> 32);
}

inline std::uint64_t hash_text(std::string_view text) {
  std::uint64_t hash = mix_bits(text.size());
  for (; text.size() >= 8; text.remove_prefix(8)) {
    std::uint64_t chunk;
    std::memcpy(&chunk, text.data(), 8);
    hash = (hash ^ chunk) * 0x9e37'79b9'7f4a'7c15;
    hash ^= hash >> 32;
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, text.data(), text.size());
  return mix_bits(hash ^ rest);
}

}  // namespace ruas
