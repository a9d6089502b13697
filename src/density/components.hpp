// Which rows hang together so far: union–find.
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace ruas {

class Components {
 public:
  explicit Components(std::size_t rows) : parent_(rows), size_(rows, 1) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  /// The representative. Exact for joined rows only after flatten.
  std::uint32_t of(std::uint32_t row) const { return parent_[row]; }
  std::uint32_t find(std::uint32_t row) {
    while (parent_[row] != row) row = parent_[row] = parent_[parent_[row]];
    return row;
  }
  std::uint32_t size(std::uint32_t representative) const { return size_[representative]; }

  /// False where they hang together already. The larger one's representative stays, the lower number on a
  /// tie.
  bool join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a == b) return false;
    if (size_[a] < size_[b] || (size_[a] == size_[b] && b < a)) std::swap(a, b);
    parent_[b] = a;
    size_[a] += size_[b];
    return true;
  }
  /// Lets `of` find every representative in one step, from any thread, until the next join.
  void flatten() {
    for (std::uint32_t row = 0; row < parent_.size(); ++row) parent_[row] = find(row);
  }

 private:
  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> size_;
};

}  // namespace ruas
