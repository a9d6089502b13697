// One number column on its way into the matrix: logarithm where wanted, then standardised.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "profile/moments.hpp"
#include "table/column.hpp"

namespace ruas {

/// Rows prepared at a time; a multiple of FeatureMatrix::kLanes.
inline constexpr std::size_t kPrepareRows = kMomentRows;

/// Blocks may be measured, then written, by different threads at once: each touches its own rows only. `rows`
/// are the rows used, as from complete_rows; a block is a range of them. The column outlives the feature.
class NumberFeature {
 public:
  NumberFeature(const NumberColumn& column, bool log, std::span<const std::uint32_t> rows);

  /// Moments of the (logged) values; keeps the logarithms for write().
  Moments measure(Block block);
  /// (value − mean) / standard_deviation into column `feature` of the matrix. After measure() where log.
  void write(Block block, double mean, double standard_deviation, FeatureMatrix& matrix,
             std::size_t feature) const;

 private:
  const NumberColumn& column_;
  std::span<const std::uint32_t> rows_;
  std::unique_ptr<double[]> logarithms_;  // one per row used; none without log
};

}  // namespace ruas
