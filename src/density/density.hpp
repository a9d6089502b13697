// Dense groups and what lies outside of them: HDBSCAN. METHODS §6, "Dense groups".
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "features/matrix.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/segment_model.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

struct DensityOptions {
  std::size_t min_cluster_size = 0;  // of all rows, 2 or more; 0: one row in a hundred, at least 5
  std::size_t min_samples =
      0;  // rows in a neighbourhood, the row itself included; 0: min_cluster_size, at most 10
  std::uint64_t seed = 1;
};

struct DensityResult {
  /// Groups and, where there are rows in none, the outliers as the last segment (has_outliers, confidence 1).
  /// Confidence: how deep in its group a row lies, 1 at the densest. One segment without outliers where
  /// nothing parts.
  Segmentation segmentation;
  std::shared_ptr<const SegmentModel> model;
  std::size_t fitted_rows = 0;  // all, or a random sample
  std::size_t min_cluster_size =
      0;  // of all rows; raised where there were more groups than can be told apart
  bool raised = false;
  std::size_t min_samples = 0;
};

/// Above searchable_rows the groups are looked for in a random sample; the other rows go where their nearest
/// neighbours are. Exact on the rows looked at; the same bits at any number of threads. Memory: linear in the
/// rows.
DensityResult find_dense_groups(const FeatureMatrix& matrix, const DensityOptions& options,
                                const ProgressSpan& progress);

}  // namespace ruas
