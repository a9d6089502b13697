// A tree of merges: from every leaf alone to one cluster.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ruas {

/// Nodes 0 … leaves − 1 are the leaves; merge i makes node leaves + i.
struct Merge {
  std::uint32_t left = 0;  // the nodes merged, left < right
  std::uint32_t right = 0;
  double height = 0;
  double weight = 0;  // rows below
  friend bool operator==(const Merge&, const Merge&) = default;
};

struct Dendrogram {
  std::size_t leaves = 0;
  std::vector<Merge> merges;           // leaves − 1 of them, heights rising
  std::vector<double> leaf_weights{};  // rows that each stands for; empty: one
};

/// Merges in any order that puts children before their parents, each naming its clusters by one leaf of each.
/// Heights never fall from child to parent.
Dendrogram ordered_dendrogram(std::size_t leaves, std::vector<Merge> by_leaf);

/// Leaf → cluster when the last k − 1 merges are undone, 1 ≤ k ≤ leaves; numbered in the order of their first
/// leaf.
std::vector<std::uint32_t> cut(const Dendrogram& dendrogram, std::size_t k);

/// The last merges alone, for drawing: the leaves are the clusters of cut(dendrogram, at most `branches`).
Dendrogram top_of(const Dendrogram& dendrogram, std::size_t branches);

}  // namespace ruas
