// Gower's dissimilarity of rows of numbers and categories (Gower 1971, as in daisy of R's package cluster).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mixed/mixed_rows.hpp"

namespace ruas {

/// The values of one row, out of its block.
struct GowerRow {
  std::vector<float> numbers;
  std::vector<std::int32_t> codes;
};

/// The weighted mean over the columns of |x − y|/range for numbers and 0 or 1 for categories; a category
/// missing on either side does not count. 0 … 1; 1 where nothing can be compared. Immutable; safe to share
/// between threads.
class Gower {
 public:
  /// The ranges are those of `rows`; values outside them later on count as their ends do: never above 1.
  explicit Gower(const MixedRows& rows);

  GowerRow row(const MixedRows& rows, std::size_t row) const;
  /// From one row to the 16 of a block of `rows`, the padding too.
  void to_block(const GowerRow& from, const MixedRows& rows, std::size_t block, float* out) const;

 private:
  std::vector<float> per_range_;  // per number column: weight/range; 0 where all values are equal
  std::vector<float> number_weights_;
  std::vector<float> category_weights_;
  std::vector<std::int32_t> missing_;  // per category: the level of missing cells
  float number_weight_ = 0;            // Σ number_weights_
};

}  // namespace ruas
