// Distinct texts, numbered in the order in which they first came.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// Open addressing over one buffer of all texts. Not for sharing between threads while texts are added.
class Dictionary {
 public:
  /// The number of `text`, a new one where it was not seen before.
  std::uint32_t code_of(std::string_view text);
  std::string_view label(std::uint32_t code) const {
    const std::uint64_t begin = code == 0 ? 0 : ends_[code - 1];
    return std::string_view(bytes_).substr(begin, ends_[code] - begin);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
  std::uint64_t bytes() const { return bytes_.size(); }
  void clear();

 private:
  void grow();

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t code_plus_1 = 0;  // 0: free
  };
  std::vector<Slot> slots_;
  std::string bytes_;
  std::vector<std::uint64_t> ends_;
};

/// A 64-bit mix of the bytes; the same on every machine, not for adversaries.
std::uint64_t hash_bytes(std::string_view text);

}  // namespace ruas
