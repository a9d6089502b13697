// The prepared numbers that clustering sees.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// Rows × features of float32, stored in blocks of 16 rows: inside a block, feature after feature, 16 rows side by
/// side. A loop over rows then runs 4 lanes at a time with the other operand broadcast, and memory is read in order.
/// The rows past the last are zero. Read only once filled; safe to share between threads.
class FeatureMatrix {
 public:
  static constexpr std::size_t kLanes = 16;

  FeatureMatrix() = default;
  FeatureMatrix(std::size_t rows, std::size_t features)
      : rows_(rows), features_(features), values_((rows + kLanes - 1) / kLanes * kLanes * features) {}

  std::size_t rows() const { return rows_; }
  std::size_t features() const { return features_; }
  /// Blocks of 16 rows, the last one possibly padded.
  std::size_t blocks() const { return (rows_ + kLanes - 1) / kLanes; }

  float at(std::size_t row, std::size_t feature) const { return values_[index(row, feature)]; }
  float& at(std::size_t row, std::size_t feature) { return values_[index(row, feature)]; }

  /// features() × 16 values: feature f of the block's row r is at [f * 16 + r].
  const float* block(std::size_t block) const { return values_.data() + block * features_ * kLanes; }
  float* block(std::size_t block) { return values_.data() + block * features_ * kLanes; }

 private:
  std::size_t index(std::size_t row, std::size_t feature) const {
    return (row / kLanes * features_ + feature) * kLanes + row % kLanes;
  }

  std::size_t rows_ = 0;
  std::size_t features_ = 0;
  std::vector<float> values_;
};

}  // namespace ruas
