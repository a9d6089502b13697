// How many different values there are, counted no further than a limit.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "table/column.hpp"

namespace ruas {

/// A set of 64-bit keys that only grows. Open addressing with linear probing.
class KeySet {
 public:
  /// The one key that cannot be kept: −0 as a double, a missing date as an integer.
  static constexpr std::uint64_t kEmpty = 0x8000'0000'0000'0000;

  /// Room for `expected` keys before anything has to be moved; 16 to 32 bytes each.
  explicit KeySet(std::uint64_t expected);

  std::uint64_t size() const { return size_; }
  /// Whether it was not there yet.
  bool insert(std::uint64_t key);

 private:
  void grow();

  std::vector<std::uint64_t> slots_;
  std::uint64_t size_ = 0;
};

/// NaN is no value; −0 and 0 are the same.
std::uint64_t count_distinct(std::span<const double> values, std::uint64_t limit);
/// kMissingDate is no value.
std::uint64_t count_distinct(std::span<const std::int64_t> seconds, std::uint64_t limit);

struct TextVariety {
  std::uint64_t present = 0;
  std::uint64_t distinct = 0;  // no further than the limit
  bool all_different = false;  // exact, beyond the limit too; false where there is no text
};

TextVariety variety_of(const TextColumn& column, std::uint64_t limit);

/// Whether no value occurs twice; whole numbers only, NaN left out. Time O(n) where they are in order or
/// dense.
bool all_different(std::span<const double> whole_numbers, double minimum, double maximum);

}  // namespace ruas
