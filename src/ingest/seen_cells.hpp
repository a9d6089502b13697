// Short cells seen before in a column, so that a word or a date that repeats is understood once and then
// recognised.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ingest/byte_scan.hpp"

namespace ruas {

/// The bytes of a cell of at most 31 bytes, and how many they are.
class CellKey {
 public:
  static constexpr std::size_t kLongest = 31;

  CellKey() = default;
  /// `length` bytes from `at` on; 32 can be read there.
  CellKey(const char* at, std::size_t length)
      : front_(bytes_kept(at, 0, length)), back_(length > 16 ? bytes_kept(at, 16, length) : scan::Words{}) {
    back_[1] |= std::uint64_t{length} << 56;
  }

  std::uint64_t hash() const {
    const std::uint64_t back = (back_[0] ^ back_[1]) * 0xA076'1D64'78BD'642F;
    return (front_[0] ^ (front_[1] * 0x9E37'79B9'7F4A'7C15) ^ (back >> 7)) * 0xD6E8'FEB8'6659'FD93;
  }
  friend bool operator==(const CellKey& a, const CellKey& b) {
    const scan::Words differ = (a.front_ ^ b.front_) | (a.back_ ^ b.back_);
    return (differ[0] | differ[1]) == 0;
  }

 private:
  /// The 16 bytes from `skip` on, those behind `length` zero.
  static scan::Words bytes_kept(const char* at, std::size_t skip, std::size_t length) {
    alignas(16) static constexpr std::array<std::uint8_t, 32> kKept = [] {
      std::array<std::uint8_t, 32> kept{};
      for (std::size_t i = 0; i < 16; ++i) kept[i] = 0xFF;
      return kept;
    }();
    const std::size_t keep = length - skip < 16 ? length - skip : 16;
    scan::Bytes mask;
    std::memcpy(&mask, kKept.data() + 16 - keep, sizeof mask);
    return reinterpret_cast<scan::Words>(scan::load(at + skip) & mask);
  }

  scan::Words front_{};
  scan::Words back_{};  // the last byte is the length
};

/// Key → a number of the owner's choosing. Forgets a key when another one needs its place.
class SeenCells {
 public:
  static constexpr std::uint32_t kUnseen = 0xFFFF'FFFF;

  std::uint32_t find(const CellKey& key) const {
    if (slots_.empty()) return kUnseen;
    const Slot& slot = slots_[place_of(key)];
    return slot.generation == generation_ && slot.key == key ? slot.number : kUnseen;
  }
  void remember(const CellKey& key, std::uint32_t number) {
    if (slots_.empty()) slots_.resize(kSlots);
    slots_[place_of(key)] = {key, number, generation_};
  }
  void forget_all() { ++generation_; }

 private:
  static constexpr std::size_t kSlots = 4096;  // some years of days

  struct Slot {
    CellKey key;
    std::uint32_t number = 0;
    std::uint32_t generation = 0;
  };

  static std::size_t place_of(const CellKey& key) { return static_cast<std::size_t>(key.hash() >> 52); }
  static_assert(kSlots == std::size_t{1} << (64 - 52));

  std::vector<Slot> slots_;
  std::uint32_t generation_ = 1;
};

}  // namespace ruas
