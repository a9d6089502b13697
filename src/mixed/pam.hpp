// Partitioning around medoids: k rows such that all rows lie near one of them. METHODS, "k-medoids".
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mixed/distance_matrix.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct Medoids {
  std::vector<std::size_t> rows;  // k of them, increasing
  double cost = 0;                // Σ distance to the nearest
};

/// The first start is BUILD of Kaufman & Rousseeuw 1990, the others are drawn by distance; each is improved
/// by the eager swaps of FasterPAM (Schubert & Rousseeuw 2021) until none lowers the cost. Starts run side by
/// side; the lowest cost wins, the first of equals. 1 ≤ k ≤ rows, starts ≥ 1.
Medoids partition_around_medoids(const DistanceMatrix& distances, std::size_t k, std::size_t starts,
                                 std::uint64_t seed, Run& run);

}  // namespace ruas
