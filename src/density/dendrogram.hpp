// Single linkage as a tree of merges, from the edges of a spanning tree.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "density/spanning_tree.hpp"

namespace ruas {

/// Nodes 0 … rows − 1 are rows, the others merges in the order of their distance; the last is the root.
struct Dendrogram {
  struct Merge {
    std::uint32_t left;
    std::uint32_t right;
    std::uint32_t size;  // rows below
    double distance;     // not squared
  };
  std::uint32_t rows = 0;
  std::vector<Merge> merges;  // rows − 1; node rows + i is merges[i]

  std::uint32_t root() const { return rows + static_cast<std::uint32_t>(merges.size()) - 1; }
  bool is_row(std::uint32_t node) const { return node < rows; }
  const Merge& merge(std::uint32_t node) const { return merges[node - rows]; }
  std::uint32_t size(std::uint32_t node) const { return is_row(node) ? 1 : merge(node).size; }
};

/// `edges` are those of a spanning tree of `rows` rows, nearest first.
Dendrogram dendrogram(std::span<const ReachabilityEdge> edges, std::uint32_t rows);

}  // namespace ruas
