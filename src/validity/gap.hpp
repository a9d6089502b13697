// Gap statistic: are the groups tighter than those that k-means cuts out of plain, even noise? Tibshirani,
// Walther & Hastie 2001; METHODS §7.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

inline constexpr std::size_t kGapRows = 4'096;
inline constexpr std::size_t kGapReferences = 20;

/// Of one k. NaN where the inertia is 0, whose logarithm says nothing.
struct Gap {
  double value;  // mean over the references of ln W*_k, minus ln W_k
  double error;  // s_k = their standard deviation · √(1 + 1/B)
  /// How far the fall of ln W from one group to k exceeds that of the references, in standard deviations of
  /// theirs, √(1 + 1/B) included; 0 for one group (ours).
  double above_chance;
};

/// For k = 1 … last, in that order. At most kGapRows rows: give a random sample. References are uniform in
/// the box around the middle 99 % of the principal components (the leading 50 where there are more, for rows and references
/// alike); rows outside are moved to its border.
std::vector<Gap> gaps(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                      const ProgressSpan& progress);

inline constexpr std::size_t kChanceRows = 2'048;

/// Gap::above_chance of one k ≥ 2 alone, in a fraction of the time; infinite where the groups have no spread at all,
/// NaN where there are no more rows than groups. Of many rows a seeded random sample of kChanceRows.
double above_chance(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, const ProgressSpan& progress);

/// The smallest k with gap(k) ≥ gap(k + 1) − s_{k+1}; 0 where there is none. `of` begins with k = 1.
std::size_t k_by_gap(std::span<const Gap> of);

}  // namespace ruas
