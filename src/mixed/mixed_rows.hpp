// Prepared rows with their numbers as numbers and their categories as codes, for methods that tell the two
// apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "features/prepare.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct MixedNumber {
  double weight = 1;  // of the column's criterion; the values are multiplied by it
};

struct MixedCategory {
  std::int32_t levels = 0;
  std::int32_t missing = -1;  // the level of missing cells, where there are any
  double weight = 1;
};

/// Numbers standardised as in features/prepare.hpp; categories as indices of PreparedColumn::levels, kNoLevel
/// where a row has none of them. Both in blocks of 16 rows, like FeatureMatrix. Read only once made.
class MixedRows {
 public:
  static constexpr std::size_t kLanes = FeatureMatrix::kLanes;
  static constexpr std::int32_t kNoLevel = -1;

  MixedRows(std::size_t rows, std::vector<MixedNumber> numbers, std::vector<MixedCategory> categories)
      : number_columns_(std::move(numbers)),
        categories_(std::move(categories)),
        numbers_(rows, number_columns_.size()),
        codes_((rows + kLanes - 1) / kLanes * kLanes * categories_.size(), kNoLevel) {}

  std::size_t rows() const { return numbers_.rows(); }
  const std::vector<MixedNumber>& number_columns() const { return number_columns_; }
  const std::vector<MixedCategory>& categories() const { return categories_; }

  /// rows × number columns.
  const FeatureMatrix& numbers() const { return numbers_; }
  FeatureMatrix& numbers() { return numbers_; }

  std::int32_t code(std::size_t row, std::size_t category) const { return codes_[index(row, category)]; }
  std::int32_t& code(std::size_t row, std::size_t category) { return codes_[index(row, category)]; }
  /// categories × 16 codes: category c of the block's row r is at [c * 16 + r].
  const std::int32_t* code_block(std::size_t block) const {
    return codes_.data() + block * categories_.size() * kLanes;
  }

 private:
  std::size_t index(std::size_t row, std::size_t category) const {
    return (row / kLanes * categories_.size() + category) * kLanes + row % kLanes;
  }

  std::vector<MixedNumber> number_columns_;
  std::vector<MixedCategory> categories_;
  FeatureMatrix numbers_;
  std::vector<std::int32_t> codes_;
};

/// Prepared rows, in their order; `columns` say how they were prepared.
MixedRows mixed_rows(const FeatureMatrix& matrix, std::span<const PreparedColumn> columns, Run& run);

/// Some of the rows.
MixedRows pick(const MixedRows& rows, std::span<const std::uint64_t> wanted);

}  // namespace ruas
