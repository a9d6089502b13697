#include "neighbours/nearest_rows.hpp"

#include <algorithm>
#include <limits>

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
/// Rows per unit of parallel work: one takes microseconds.
constexpr std::size_t kUnitRows = 512;
/// Between two reports of progress.
constexpr std::size_t kStretchRows = 8192;

}  // namespace

void NearestRows::find(const float* point, std::span<Neighbour> nearest) {
  // A heap, the farthest on top, once it is full.
  std::size_t found = 0;
  todo_.clear();
  todo_.push_back({tree_.squared_distance_to_box(0, point), 0});
  while (!todo_.empty()) {
    const Place place = todo_.back();
    todo_.pop_back();
    if (found == nearest.size() && place.squared_distance >= nearest[0].squared_distance) continue;
    const SpaceTree::Node& node = tree_.nodes()[place.node];
    if (node.leaf()) {
      offer_block(node.first_block, point, nearest, found);
      continue;
    }
    const Place left{tree_.squared_distance_to_box(place.node + 1, point), place.node + 1};
    const Place right{tree_.squared_distance_to_box(node.right, point), node.right};
    const bool left_first = left.squared_distance <= right.squared_distance;
    todo_.push_back(left_first ? right : left);
    todo_.push_back(left_first ? left : right);
  }
  std::sort_heap(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(found));
}

void NearestRows::offer_block(std::size_t block, const float* point, std::span<Neighbour> nearest,
                              std::size_t& found) {
  float distances[kLanes];
  tree_.squared_distances_to_block(block, point, distances);
  const std::size_t rows = std::min(kLanes, tree_.rows() - block * kLanes);
  for (std::size_t r = 0; r < rows; ++r) {
    const Neighbour offered{distances[r], static_cast<std::uint32_t>(block * kLanes + r)};
    if (found < nearest.size()) {
      nearest[found++] = offered;
      std::push_heap(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(found));
    } else if (offered < nearest[0]) {
      std::pop_heap(nearest.begin(), nearest.end());
      nearest.back() = offered;
      std::push_heap(nearest.begin(), nearest.end());
    }
  }
}

std::vector<Neighbour> nearest_rows(const SpaceTree& tree, std::size_t count, const ProgressSpan& progress) {
  std::vector<Neighbour> all(tree.rows() * count);
  for (std::size_t from = 0; from < tree.rows(); from += kStretchRows) {
    const std::size_t length = std::min(kStretchRows, tree.rows() - from);
    for_blocks(progress.run(), length, kUnitRows, [&](Block block) {
      NearestRows search(tree);
      std::vector<float> point(tree.features());
      for (std::size_t row = from + block.begin; row < from + block.end; ++row) {
        for (std::size_t f = 0; f < point.size(); ++f) point[f] = tree.values().at(row, f);
        search.find(point.data(), std::span(all).subspan(row * count, count));
      }
    });
    progress.report(static_cast<double>(from + length) / static_cast<double>(tree.rows()));
  }
  return all;
}

}  // namespace ruas
