// A small tree of questions that comes as near to the segments as it can. CART (Breiman et al. 1984), Gini;
// METHODS §8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "explanation/binned_columns.hpp"

namespace ruas {

inline constexpr std::size_t kTreeDepth = 4;

struct TreeNode {
  Split split{};                      // of inner nodes
  std::size_t yes = 0, no = 0;        // children; 0 where the node is a leaf
  std::vector<std::uint64_t> counts;  // rows per segment
  std::uint8_t segment = 0;           // the most frequent, the first of equals

  bool leaf() const { return yes == 0; }
};

/// Node 0 is the root; children come after their parent.
using SurrogateTree = std::vector<TreeNode>;

/// Depth ≤ kTreeDepth; leaves hold at least 1/200 of the rows; no question has the same segment for both
/// answers. One pass over the rows per column and level, columns side by side. Rows whose `held_out` is set
/// take no part; empty: all do. `labels` per row, 0 … k − 1.
SurrogateTree grow_tree(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                        std::size_t k, std::span<const std::uint8_t> held_out, Run& run);

/// The segment the tree names for each row.
std::vector<std::uint8_t> tree_labels(const SurrogateTree& tree, std::span<const BinnedColumn> columns,
                                      std::size_t rows, Run& run);

/// Share of the rows, each in turn kept from the tree in one of the folds (explanation/folds.hpp), whose segment the tree still
/// names.
double tree_fidelity(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                     std::size_t k, std::uint64_t seed, Run& run);

}  // namespace ruas
