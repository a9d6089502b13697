// All distances between a few thousand rows.
#pragma once

#include <cstddef>
#include <vector>

#include "mixed/gower.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// n × n float32, 4n² bytes: 100 MB at 5,000 rows. Read only once made.
class DistanceMatrix {
 public:
  DistanceMatrix(const MixedRows& rows, const Gower& gower, Run& run);

  std::size_t rows() const { return rows_; }
  /// The distances of one row to all.
  const float* from(std::size_t row) const { return values_.data() + row * stride_; }

 private:
  std::size_t rows_;
  std::size_t stride_;  // rows, padded to whole blocks
  std::vector<float> values_;
};

}  // namespace ruas
