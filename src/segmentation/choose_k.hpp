// How many segments: a sweep over k in which every k is a row, and a failed one says why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/message.hpp"
#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/silhouette.hpp"

namespace ruas {

struct KTrial {
  std::size_t k;
  double inertia = 0;
  Silhouette silhouette;
  std::optional<Message> failure;  // "more segments than distinct rows"
};

struct KSweep {
  std::vector<KTrial> trials;
  std::size_t compared_rows = 0;  // the trials are about so many rows: all, or a random sample
  std::size_t best_k = 0;  // highest mean silhouette, the smaller k on a tie; 0 where every trial failed
  KMeansResult best;       // the segmentation of all rows into best_k, and its silhouette
  Silhouette silhouette;
};

/// Tries k = first … last on all rows or on a sample of kComparedRows, then segments all rows with the best. Stage
/// reported: "stage.choose_k".
KSweep choose_k(const FeatureMatrix& matrix, std::size_t first, std::size_t last,
                const KMeansOptions& options, Run& run);

}  // namespace ruas
