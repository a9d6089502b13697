// What the sweep says, in words: one group, groups that are real and how many, or a division of convenience.
// METHODS §7.
#pragma once

#include <cstddef>
#include <span>

#include "base/message.hpp"
#include "segmentation/progress_span.hpp"
#include "validity/sweep_k.hpp"

namespace ruas {

/// How sure the sweep is that there are several groups (after Dolnicar, Grün & Leisch 2018: natural, and
/// merely constructive, segments).
enum class Evidence {
  one_group,        // not tighter than what k-means cuts out of even noise
  no_clear_number,  // tighter than noise, but no number of groups comes back in the other half of the rows
  groups,           // tighter than noise, and they come back
};

struct Verdict {
  Evidence evidence = Evidence::one_group;
  std::size_t k = 1;  // 1 for one group; the best silhouette's where no number is clear
  Message words{};
};

/// Tighter than noise from so many standard deviations on (ours; the highest of twelve values on noise stays
/// below).
inline constexpr double kAboveChance = 5;

/// `trials` are those of a judged sweep from k = 1 on; `best_k` is its best silhouette's, 0 where all rows
/// are alike.
Verdict judge_sweep(std::span<const KTrial> trials, std::size_t best_k);

/// A number of groups, and how far its groups are from chance (validity/gap.hpp).
struct Chance {
  std::size_t k = 0;
  double above = 0;
};

/// The first of these numbers whose groups are tighter than chance; where none is, the first of which it can be said; k = 0 where
/// it cannot. Time: 21 fits per number.
Chance first_above_chance(const FeatureMatrix& matrix, std::span<const std::size_t> numbers, std::uint64_t seed,
                          const ProgressSpan& progress);

}  // namespace ruas
