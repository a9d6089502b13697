// The prepared numbers that clustering sees.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace ruas {

/// Rows × features of float32, stored in blocks of 16 rows: inside a block, feature after feature, 16 rows
/// side by side. A loop over rows then runs 4 lanes at a time with the other operand broadcast, and memory is
/// read in order. The rows past the last are zero. Read only once filled; safe to share between threads.
class FeatureMatrix {
 public:
  static constexpr std::size_t kLanes = 16;

  FeatureMatrix() = default;
  /// All zero.
  FeatureMatrix(std::size_t rows, std::size_t features)
      : rows_(rows), features_(features), values_(padded(rows) * features, 0.0F) {}
  /// For a filler that writes every value of every block, the padding too, on several threads: memory is
  /// touched for the first time by them.
  static FeatureMatrix unfilled(std::size_t rows, std::size_t features) {
    FeatureMatrix matrix;
    matrix.rows_ = rows;
    matrix.features_ = features;
    matrix.values_.resize(padded(rows) * features);
    return matrix;
  }

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
  /// Leaves new elements as they are in memory where no value is given.
  template <class T>
  struct UnfilledAllocator : std::allocator<T> {
    template <class Other>
    struct rebind {
      using other = UnfilledAllocator<Other>;
    };
    template <class Other>
    void construct(Other* at) noexcept {
      ::new (static_cast<void*>(at)) Other;
    }
    template <class Other, class... Arguments>
    void construct(Other* at, Arguments&&... arguments) {
      ::new (static_cast<void*>(at)) Other(std::forward<Arguments>(arguments)...);
    }
  };

  static std::size_t padded(std::size_t rows) { return (rows + kLanes - 1) / kLanes * kLanes; }

  std::size_t index(std::size_t row, std::size_t feature) const {
    return (row / kLanes * features_ + feature) * kLanes + row % kLanes;
  }

  std::size_t rows_ = 0;
  std::size_t features_ = 0;
  std::vector<float, UnfilledAllocator<float>> values_;
};

}  // namespace ruas
