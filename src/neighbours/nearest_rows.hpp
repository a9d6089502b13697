// The nearest rows of each row, exactly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "neighbours/space_tree.hpp"
#include "parallel/run.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct Neighbour {
  float squared_distance;
  std::uint32_t row;  // in tree order
  /// Nearer first, the lower row on a tie: a total order.
  friend bool operator<(const Neighbour& a, const Neighbour& b) {
    return a.squared_distance != b.squared_distance ? a.squared_distance < b.squared_distance : a.row < b.row;
  }
};

/// Finds the `nearest.size()` rows of the tree nearest to `point`, nearest first; the tree has that many.
/// Which of equally far rows are among them follows from the tree alone. A row of the tree finds itself or
/// rows equal to it. For one thread.
class NearestRows {
 public:
  explicit NearestRows(const SpaceTree& tree) : tree_(tree) {}
  void find(const float* point, std::span<Neighbour> nearest);

 private:
  struct Place {
    float squared_distance;
    std::uint32_t node;
  };
  void offer_block(std::size_t block, const float* point, std::span<Neighbour> nearest, std::size_t& found);

  const SpaceTree& tree_;
  std::vector<Place> todo_;
};

/// The `count` nearest of every row of the tree, itself included, rows × count in tree order, nearest first.
/// 1 ≤ count ≤ rows.
std::vector<Neighbour> nearest_rows(const SpaceTree& tree, std::size_t count, const ProgressSpan& progress);

}  // namespace ruas
