// A set of rows of a table, one bit each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

class RowSet {
 public:
  static constexpr std::size_t kWordRows = 64;

  RowSet() = default;
  /// Of so many rows, none of them in the set.
  explicit RowSet(std::size_t rows) : rows_(rows), words_((rows + kWordRows - 1) / kWordRows) {}

  std::size_t rows() const { return rows_; }
  bool contains(std::size_t row) const { return (words_[row / kWordRows] >> (row % kWordRows) & 1) != 0; }
  std::uint64_t count() const {
    std::uint64_t count = 0;
    for (const std::uint64_t word : words_) count += static_cast<std::uint64_t>(std::popcount(word));
    return count;
  }
  /// Row r is bit r mod 64 of word r / 64; bits past the last row are 0.
  std::span<const std::uint64_t> words() const { return words_; }
  std::span<std::uint64_t> words() { return words_; }

  /// How many rows are in both sets; both are of the same table.
  friend std::uint64_t count_in_both(const RowSet& a, const RowSet& b) {
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < a.words_.size(); ++i)
      count += static_cast<std::uint64_t>(std::popcount(a.words_[i] & b.words_[i]));
    return count;
  }

 private:
  std::size_t rows_ = 0;
  std::vector<std::uint64_t> words_;
};

}  // namespace ruas
