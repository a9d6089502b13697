// k-prototypes: k-means for numbers and categories side by side (Huang 1998). METHODS, "k-prototypes".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "mixed/mixed_rows.hpp"
#include "mixed/prototypes.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct KPrototypesOptions {
  std::size_t k = 2;  // 1 … min(kMaximumSegments, distinct rows)
  std::size_t n_init = 4;
  std::size_t max_iterations = 100;  // per start
  std::optional<double> gamma{};     // above 0; nothing: suggested_gamma
  std::uint64_t seed = 1;
};

struct KPrototypesResult {
  Prototypes prototypes;
  std::vector<std::uint8_t> labels;
  std::vector<float> confidence;
  double cost = 0;  // Σ dissimilarity to the own prototype
  std::size_t best_start = 0;
  bool converged = false;
};

/// Half the mean standard deviation of the number columns (Huang 1998): ½ where all are standardised and
/// weigh 1. 1 without numbers.
double suggested_gamma(const MixedRows& rows);

/// Starts run on at most kComparedRows random rows, the best then on all. The same bits at any number of
/// threads.
KPrototypesResult kprototypes(const MixedRows& rows, const KPrototypesOptions& options,
                              const ProgressSpan& progress);

}  // namespace ruas
