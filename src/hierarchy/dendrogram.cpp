#include "hierarchy/dendrogram.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace ruas {
namespace {

/// Which cluster a leaf is in while merges are carried out (Tarjan 1975).
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0u); }

  std::uint32_t root(std::uint32_t item) {
    while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
    return item;
  }
  void hang(std::uint32_t root, std::uint32_t below) { parent_[root] = below; }

 private:
  std::vector<std::uint32_t> parent_;
};

std::uint32_t some_leaf(const Dendrogram& dendrogram, std::uint32_t node) {
  while (node >= dendrogram.leaves) node = dendrogram.merges[node - dendrogram.leaves].left;
  return node;
}

double weight_of(const Dendrogram& dendrogram, std::uint32_t node) {
  if (node >= dendrogram.leaves) return dendrogram.merges[node - dendrogram.leaves].weight;
  return dendrogram.leaf_weights.empty() ? 1 : dendrogram.leaf_weights[node];
}

}  // namespace

Dendrogram ordered_dendrogram(std::size_t leaves, std::vector<Merge> by_leaf) {
  std::stable_sort(by_leaf.begin(), by_leaf.end(),
                   [](const Merge& a, const Merge& b) { return a.height < b.height; });
  Dendrogram dendrogram{leaves, std::move(by_leaf), {}};
  DisjointSets nodes(leaves + dendrogram.merges.size());
  for (std::size_t i = 0; i < dendrogram.merges.size(); ++i) {
    Merge& merge = dendrogram.merges[i];
    const std::uint32_t a = nodes.root(merge.left), b = nodes.root(merge.right);
    const auto made = static_cast<std::uint32_t>(leaves + i);
    merge.left = std::min(a, b);
    merge.right = std::max(a, b);
    nodes.hang(a, made);
    nodes.hang(b, made);
  }
  return dendrogram;
}

std::vector<std::uint32_t> cut(const Dendrogram& dendrogram, std::size_t k) {
  assert(k >= 1 && k <= dendrogram.leaves);
  const std::size_t leaves = dendrogram.leaves;
  // From the top down: each node takes the cluster of its parent, or begins one of its own.
  const std::size_t kept = leaves - k;
  std::vector<std::uint32_t> root_of(leaves + kept);
  std::iota(root_of.begin(), root_of.end(), 0u);
  for (std::size_t i = kept; i-- > 0;) {
    root_of[dendrogram.merges[i].left] = root_of[leaves + i];
    root_of[dendrogram.merges[i].right] = root_of[leaves + i];
  }
  constexpr std::uint32_t kUnnumbered = UINT32_MAX;
  std::vector<std::uint32_t> number(leaves + kept, kUnnumbered);
  std::vector<std::uint32_t> cluster_of(leaves);
  std::uint32_t next = 0;
  for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
    std::uint32_t& of_root = number[root_of[leaf]];
    if (of_root == kUnnumbered) of_root = next++;
    cluster_of[leaf] = of_root;
  }
  return cluster_of;
}

Dendrogram top_of(const Dendrogram& dendrogram, std::size_t branches) {
  const std::size_t k = std::min(branches, dendrogram.leaves);
  const std::size_t first_above =
      2 * dendrogram.leaves - k;  // the first node that a merge above the cut makes
  const std::vector<std::uint32_t> cluster_of = cut(dendrogram, k);
  Dendrogram top{k, {}, std::vector<double>(k)};
  // A node below the cut becomes a leaf and brings its weight; one above keeps its place among the last
  // merges.
  const auto place = [&](std::uint32_t node) {
    if (node >= first_above) return static_cast<std::uint32_t>(node - first_above + k);
    const std::uint32_t cluster = cluster_of[some_leaf(dendrogram, node)];
    top.leaf_weights[cluster] = weight_of(dendrogram, node);
    return cluster;
  };
  for (std::size_t i = dendrogram.leaves - k; i < dendrogram.merges.size(); ++i) {
    Merge merge = dendrogram.merges[i];
    const std::uint32_t a = place(merge.left), b = place(merge.right);
    merge.left = std::min(a, b);
    merge.right = std::max(a, b);
    top.merges.push_back(merge);
  }
  return top;
}

}  // namespace ruas
