// Prediction strength: do the groups of one half of the rows come back in the other? Tibshirani & Walther
// 2005; METHODS §7.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

inline constexpr std::size_t kStrengthRows = 8'192;
inline constexpr std::size_t kHalvings = 20;
/// From here on a number of groups counts as supported.
inline constexpr double kStrongPrediction = 0.8;

/// For k = 1 … last, in that order: the mean over kHalvings random halvings. Within one, both halves are
/// clustered; of each group of a half, the share of its pairs that the other half's centres keep together;
/// the lowest of the groups, and the mean over the two directions. 1 for one group; NaN where a half has
/// fewer than k rows. At most kStrengthRows rows: give a random sample.
std::vector<double> prediction_strengths(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                         const ProgressSpan& progress);

/// The lowest, over the groups of `labels`, of the share of pairs in one group that are also together in
/// `others`. Groups of fewer than two rows do not count; 1 where there are no others. Both label the same
/// rows.
double lowest_share_of_pairs_kept(std::span<const std::uint8_t> labels, std::span<const std::uint8_t> others,
                                  std::size_t k);

}  // namespace ruas
