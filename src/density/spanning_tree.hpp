// The minimum spanning tree of the mutual reachability graph, by Borůvka's rounds over a space tree.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "neighbours/nearest_rows.hpp"
#include "neighbours/space_tree.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct ReachabilityEdge {
  float squared_distance;  // mutual reachability: max of both core distances and the distance (Campello et
                           // al. 2013)
  std::uint32_t a;         // rows in tree order
  std::uint32_t b;
};

/// Squared distance of every row to the last of its `count` nearest rows, itself included; tree order.
std::vector<float> core_distances(std::span<const Neighbour> nearest, std::size_t count);

/// rows − 1 edges, nearest first. `nearest` is rows × count as from nearest_rows. Exact: each round finds,
/// for every component, the nearest row outside. Rows that cannot matter are passed over: what was found
/// stays the nearest for as long as it lies outside, and is a lower bound thereafter. Memory: linear in the
/// rows.
std::vector<ReachabilityEdge> spanning_tree(const SpaceTree& tree, std::span<const Neighbour> nearest,
                                            std::size_t count, const ProgressSpan& progress);

}  // namespace ruas
