// How much the segments tell about a column: η² for numbers, Cramér's V for categories; and how well a column
// tells the segment. METHODS §8.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "explanation/binned_columns.hpp"
#include "profile/moments.hpp"

namespace ruas {

/// η² = Σ n_s (mean_s − mean)² / Σ (x − mean)², 0–1; `groups` holds one spread per segment. NaN where all
/// values are equal.
double eta_squared(std::span<const Spread> groups);

/// √(χ² / (n · (min(rows, columns) − 1))), 0–1, without the levels and segments that do not occur. `counts`
/// is segments × levels, row by row. NaN with fewer than two of either.
double cramers_v(std::span<const std::uint64_t> counts, std::size_t levels);

/// Balanced accuracy (mean over the segments of the share named rightly) of naming the segment from this
/// column alone, each bin the segment that is most typical of it; the bins' segments are learnt on every
/// second row and tried on the others, both ways. Chance is 1/(segments that occur).
double balanced_accuracy(const BinnedColumn& column, std::span<const std::uint8_t> labels, std::size_t k);

/// Per segment, balanced accuracy (½ the share of its rows named as such, ½ that of all others named as others) of telling from
/// this column alone who is in it; learnt and tried in halves as above. Chance is ½. NaN where fewer than 15 of a half are in it, or all.
std::vector<double> telling_apart(const BinnedColumn& column, std::span<const std::uint8_t> labels, std::size_t k);

}  // namespace ruas
