// What every segmentation method returns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ruas {

inline constexpr std::size_t kMaximumSegments = 50;

struct Segmentation {
  std::size_t k = 0;
  std::vector<std::uint8_t> labels;  // per matrix row, 0 … k − 1
  std::vector<float> confidence;     // per matrix row, 0–1: how surely it belongs; each method says how
  std::vector<double> centers;       // k × features, row by row
  double inertia = 0;                // Σ squared distance to the own centre, on the prepared matrix
  bool has_outliers = false;         // segment k − 1 is no group: the rows that belong to none
};

}  // namespace ruas
