#include "density/dendrogram.hpp"

#include <numeric>

#include "base/mathematics.hpp"
#include "density/components.hpp"

namespace ruas {

Dendrogram dendrogram(std::span<const ReachabilityEdge> edges, std::uint32_t rows) {
  Dendrogram tree;
  tree.rows = rows;
  tree.merges.reserve(edges.size());
  Components components(rows);
  std::vector<std::uint32_t> node_of(rows);  // of each representative
  std::iota(node_of.begin(), node_of.end(), 0u);
  for (const ReachabilityEdge& edge : edges) {
    const std::uint32_t left = node_of[components.find(edge.a)];
    const std::uint32_t right = node_of[components.find(edge.b)];
    components.join(edge.a, edge.b);
    const std::uint32_t size = tree.size(left) + tree.size(right);
    node_of[components.find(edge.a)] = rows + static_cast<std::uint32_t>(tree.merges.size());
    tree.merges.push_back({left, right, size, square_root(static_cast<double>(edge.squared_distance))});
  }
  return tree;
}

}  // namespace ruas
