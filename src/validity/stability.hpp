// Are the segments found again when the customers are drawn anew? Hennig 2007 (fpc::clusterboot); METHODS §7.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "segmentation/progress_span.hpp"

namespace ruas {

inline constexpr std::size_t kResamples = 50;
/// A resample is drawn from all rows and has as many, but no more than this.
inline constexpr std::size_t kResampleRows = 65'536;

/// Hennig's bands of the mean Jaccard similarity: from .85, from .75, from .6, below.
enum class Steadiness { highly_stable, stable, pattern_only, do_not_use };
Steadiness steadiness(double jaccard);

struct Stability {
  /// Per segment: the mean over the resamples of its largest Jaccard similarity with a segment found there.
  /// NaN where the segment has no rows, and where every refit failed.
  std::vector<double> jaccard;
  /// Per row: the share of resamples that put it into the segment that matches its own best; NaN where every
  /// refit failed.
  std::vector<float> stayed;
  std::size_t resamples = 0;
  std::size_t failed = 0;  // of these: no segments could be found, so they say nothing and do not count
  std::size_t resample_rows = 0;
};

/// Finds segments among the rows drawn (increasing, with repetitions), and says where all rows belong then;
/// the numbering is free. Nothing where it cannot: that draw is not measured. Called on several threads at
/// once.
using Refit =
    std::function<std::vector<std::uint8_t>(std::span<const std::uint32_t> drawn, std::uint64_t seed)>;

/// `labels` per row, 0 … k − 1. Jaccard is over all rows, by where the refitted segments put them (as
/// Dolnicar & Leisch 2017). The same bits at any number of threads.
Stability stability(std::span<const std::uint8_t> labels, std::size_t k, const Refit& refit,
                    std::uint64_t seed, const ProgressSpan& progress);

}  // namespace ruas
