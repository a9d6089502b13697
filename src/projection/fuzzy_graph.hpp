// How closely rows belong together, seen from both: the weighted graph that UMAP draws. McInnes, Healy &
// Melville 2018, §3.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "neighbours/nearest_rows.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Symmetric; every edge stands with both its rows. The edges of row r are first[r] … first[r + 1] − 1, by
/// rising neighbour.
struct FuzzyGraph {
  std::vector<std::size_t> first;        // rows + 1
  std::vector<std::uint32_t> neighbour;  // per edge
  std::vector<float> weight;             // per edge, 0–1
};

/// `nearest` is rows × count as from nearest_rows. From each row the nearest neighbour has weight 1 and all
/// together log₂ count; the two views of a pair are joined as a + b − a·b.
FuzzyGraph fuzzy_graph(std::span<const Neighbour> nearest, std::size_t count, Run& run);

}  // namespace ruas
