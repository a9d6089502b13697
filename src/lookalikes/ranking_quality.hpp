// How well a score finds the members of a group, and whether chance would have done as well.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// What looking at the best-scored share of the rows finds.
struct LiftPoint {
  double depth = 0;                        // share of the rows, 0–1
  double found = 0;                        // share of the members among them, 0–1
  double chance_low = 0, chance_high = 0;  // 95 % of what a random order would find (hypergeometric, normal)
};

struct RankingQuality {
  double auc = 0.5;                 // area under the ROC curve (Mann & Whitney), ties count half
  double deviations = 0;            // of the AUC above 0.5, in standard errors of a random order
  bool better_than_chance = false;  // above 2.33 of them: one random order in a hundred does as well
  double lift_at_10 = 1;            // members among the best tenth, over their share of all rows
  bool tenth_above_chance = false;  // the curve lies above the band there
  std::vector<LiftPoint> curve;     // depths 0, .05 … 1
};

/// Needs rows of both kinds; else everything stays as chance has it. Rows of one score count as if in random
/// order. Time O(n log n).
RankingQuality ranking_quality(std::span<const double> score, std::span<const std::uint8_t> is_member);

}  // namespace ruas
