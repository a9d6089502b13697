// Silhouette: how much closer each row is to its own segment than to the next. Rousseeuw 1987; METHODS §7.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"

namespace ruas {

inline constexpr std::size_t kSilhouetteSample = 10'000;

struct Silhouette {
  double mean = 0;                  // −1 … 1; NaN where fewer than two segments are present
  std::size_t rows = 0;             // rows it was computed on
  bool sampled = false;             // fewer than all
  std::vector<double> per_segment;  // mean over the sampled rows of each segment
};

/// Exact (Euclidean) on all rows up to kSilhouetteSample, else on a seeded random sample of that many. Rows whose label is k
/// or above (outliers) take no part.
Silhouette silhouette(const FeatureMatrix& matrix, std::span<const std::uint8_t> labels, std::size_t k,
                      std::uint64_t seed, Run& run);

}  // namespace ruas
