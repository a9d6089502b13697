// k-means: greedy k-means++ seeding, Lloyd iterations with exact pruning, restarts. METHODS §6.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

struct KMeansOptions {
  std::size_t k = 2;                 // 1 … min(kMaximumSegments, distinct rows)
  std::size_t n_init = 4;            // independent starts; the lowest inertia wins
  std::size_t max_iterations = 300;  // per start
  double tolerance =
      1e-4;  // stop when the centres' squared shift ≤ tolerance · mean feature variance; 0: never
  std::uint64_t seed = 1;
};

/// One record per iteration: progress, plots and tests read the same numbers.
struct KMeansIteration {
  std::size_t start;
  std::size_t iteration;
  double inertia;
  std::size_t relabelled;
};

struct KMeansResult {
  Segmentation segmentation;  // unordered: order_segments puts them in order
  std::vector<KMeansIteration> iterations;
  std::size_t best_start = 0;
  bool converged = false;
};

/// The same labels, bit for bit, at any number of threads and in every build. Stage reported:
/// "stage.segment".
KMeansResult kmeans(const FeatureMatrix& matrix, const KMeansOptions& options, Run& run);
/// The same as a part of another stage.
KMeansResult kmeans(const FeatureMatrix& matrix, const KMeansOptions& options, const ProgressSpan& progress);

/// Number of distinct rows, counted no further than `limit`.
std::size_t count_distinct_rows(const FeatureMatrix& matrix, std::size_t limit);

}  // namespace ruas
