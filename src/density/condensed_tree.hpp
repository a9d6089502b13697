// The hierarchy without its small branches, and the clusters that last longest in it. Campello, Moulavi &
// Sander 2013; McInnes & Healy 2017.
#pragma once

#include <cstdint>
#include <vector>

#include "density/dendrogram.hpp"

namespace ruas {

/// Densities are λ = 1/distance. Distance 0 counts as the smallest distance above it, so that equal rows stay
/// finite.
struct CondensedTree {
  struct Cluster {
    std::int32_t parent;   // −1: the root
    double birth;          // λ at which it comes apart from its parent; 0: the root
    double death;          // the largest λ at which a row leaves it or it splits
    double stability = 0;  // Σ over its rows of λ at which each leaves − birth
  };
  std::vector<Cluster> clusters;          // parents before their children; the root first
  std::vector<std::uint32_t> cluster_of;  // per row: the last it belongs to
  std::vector<double> left_at;            // per row: λ at which it leaves that
};

/// Follows the hierarchy from the top: where two or more branches of at least `min_cluster_size` rows part,
/// clusters are born; smaller branches are rows that leave. Branches that part at one distance part at once,
/// whatever the order of the rows.
CondensedTree condense(const Dendrogram& tree, std::uint32_t min_cluster_size);

/// The clusters with the greatest excess of mass, none within another, as indices; the root is none of them.
/// Empty where nothing parts.
std::vector<std::uint32_t> most_stable(const CondensedTree& tree);

}  // namespace ruas
