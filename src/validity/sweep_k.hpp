// How many segments: one sweep over k in which every k is a row, and a failed one says why. METHODS §7.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "base/message.hpp"
#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/silhouette.hpp"
#include "validity/gap.hpp"
#include "validity/separation.hpp"

namespace ruas {

inline constexpr double kNotComputed = std::numeric_limits<double>::quiet_NaN();

/// One number of segments. NaN where an index does not exist for this k or was not asked for.
struct KTrial {
  std::size_t k;
  double inertia = kNotComputed;
  Silhouette silhouette{kNotComputed, 0, false, {}};
  Separation separation{kNotComputed, kNotComputed};
  Gap gap{kNotComputed, kNotComputed, kNotComputed};
  double prediction_strength = kNotComputed;
  double bic = kNotComputed;         // of a mixture: the lower, the better
  std::optional<Message> failure{};  // "more segments than distinct rows"
};

struct SweepOptions {
  std::size_t first = 1;   // ≥ 1
  std::size_t last = 12;   // ≤ kMaximumSegments
  KMeansOptions kmeans{};  // k aside
  /// Also compare with chance (gap) and between halves (prediction strength): what a verdict needs, most of
  /// the time.
  bool judge = true;
};

struct KSweep {
  std::vector<KTrial> trials;
  std::size_t compared_rows = 0;  // the trials are about so many rows: all, or a random sample
  std::size_t best_k = 0;  // highest mean silhouette, the smaller k on a tie; 0 where no k ≥ 2 could be tried
  KMeansResult best;       // the compared rows in best_k segments
};

/// k-means for k = first … last on all rows or on a sample of kComparedRows; gap and prediction strength on
/// smaller samples of their own. The same bits at any number of threads. Stage reported: "stage.choose_k".
KSweep sweep_k(const FeatureMatrix& matrix, const SweepOptions& options, Run& run);

}  // namespace ruas
