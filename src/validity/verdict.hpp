// What the sweep says, in words: one group, groups that are real and how many, or a division of convenience.
// METHODS §7.
#pragma once

#include <cstddef>
#include <span>

#include "base/message.hpp"
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

}  // namespace ruas
