// What k-prototypes finds: a mean of every number and the most frequent level of every category, per segment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mixed/mixed_rows.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct Prototypes {
  std::size_t k = 0;
  double gamma = 0.5;               // what a differing category counts, before the column's weight
  std::vector<double> means;        // k × number columns, row by row
  std::vector<std::int32_t> modes;  // k × categories
};

/// Of every row: the nearest prototype (the lowest number on a tie), and the dissimilarity Σ(x − c)² + Σ
/// γ·weight²·[differs] to it and to the second nearest (infinite for k = 1). Float32.
struct NearestPrototypes {
  std::vector<std::uint8_t> labels;
  std::vector<float> best;
  std::vector<float> second;
};
NearestPrototypes nearest_prototypes(const MixedRows& rows, const Prototypes& prototypes, Run& run);

/// (d₂ − d₁)/d₂ of the square roots of the dissimilarities, as for k-means; 1 for k = 1, 0 midway.
std::vector<float> confidence_of(const NearestPrototypes& nearest);

}  // namespace ruas
