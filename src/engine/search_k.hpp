// How many segments, for a method that can say which rows go together for any number of them.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "validity/sweep_k.hpp"

namespace ruas {

struct KSearch {
  std::size_t best_k = 0;  // highest mean silhouette, the smaller k on a tie; 0 where every trial failed
  std::vector<KTrial> trials;
};

/// Labels of the matrix's rows with k segments.
using LabelsAt = std::function<std::vector<std::uint8_t>(std::size_t k)>;

/// Tries kFirstK … kLastK. Stage reported: "stage.choose_k".
KSearch search_k(const FeatureMatrix& matrix, std::uint64_t seed, const LabelsAt& labels_at, Run& run);

}  // namespace ruas
