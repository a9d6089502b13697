// Ward's hierarchy: what is merged next is what raises the scatter within clusters least. METHODS, "Ward".
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "hierarchy/dendrogram.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

/// Points with weights (rows each stands for). `centers` is weights.size() × features, row by row; all
/// weights above 0. Heights are √(2·wₐ·w_b/(wₐ + w_b))·‖cₐ − c_b‖, so that two single rows merge at their
/// distance (ward.D2 of R). Nearest-neighbour chain (Murtagh 1983): O(n²) time, O(n) memory. Stops with
/// Cancelled between merges.
Dendrogram ward(std::vector<double> centers, std::vector<double> weights, std::size_t features,
                const ProgressSpan& progress);

/// Up to so many rows, every row is a leaf; above, the leaves are small clusters of rows.
inline constexpr std::size_t kWardRows = 20'000;

struct WardTree {
  Dendrogram dendrogram;
  std::vector<std::uint32_t> leaf_of_row;  // empty: the rows are the leaves

  bool of_small_clusters() const { return !leaf_of_row.empty(); }
};

/// Stage reported: that of the caller. The same bits at any number of threads.
WardTree ward_tree(const FeatureMatrix& matrix, std::uint64_t seed, const ProgressSpan& progress);

/// Row → segment when the tree is cut into k; 1 ≤ k ≤ min(leaves, kMaximumSegments).
std::vector<std::uint8_t> segments_at(const WardTree& tree, std::size_t k, std::size_t rows);

}  // namespace ruas
