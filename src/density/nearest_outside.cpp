#include "density/nearest_outside.hpp"

#include <algorithm>
#include <limits>

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

}  // namespace

NearestOutside::NearestOutside(const SpaceTree& tree, std::span<const float> core)
    : tree_(tree),
      core_(core),
      component_(tree.rows()),
      node_component_(tree.nodes().size()),
      node_core_(tree.nodes().size()) {
  for (std::size_t n = tree.nodes().size(); n-- > 0;) {
    const SpaceTree::Node& node = tree.nodes()[n];
    if (node.leaf()) {
      const auto first = core.begin() + static_cast<std::ptrdiff_t>(node.first_block * kLanes);
      const std::size_t rows = std::min(kLanes, core.size() - node.first_block * kLanes);
      node_core_[n] = *std::min_element(first, first + static_cast<std::ptrdiff_t>(rows));
    } else {
      node_core_[n] = std::min(node_core_[n + 1], node_core_[node.right]);
    }
  }
}

void NearestOutside::update(const Components& components) {
  for (std::uint32_t row = 0; row < component_.size(); ++row) component_[row] = components.of(row);
  for (std::size_t n = tree_.nodes().size(); n-- > 0;) {
    const SpaceTree::Node& node = tree_.nodes()[n];
    if (node.leaf()) {
      const std::size_t begin = node.first_block * kLanes;
      const std::size_t end = std::min(component_.size(), begin + kLanes);
      const std::uint32_t first = component_[begin];
      const bool one = std::all_of(component_.begin() + static_cast<std::ptrdiff_t>(begin),
                                   component_.begin() + static_cast<std::ptrdiff_t>(end),
                                   [first](std::uint32_t each) { return each == first; });
      node_component_[n] = one ? first : kNone;
    } else {
      const std::uint32_t left = node_component_[n + 1];
      node_component_[n] = left == node_component_[node.right] ? left : kNone;
    }
  }
}

NearestOutside::Found NearestOutside::Search::below(float bound, std::uint32_t row, std::uint32_t component) {
  for (std::size_t f = 0; f < point_.size(); ++f) point_[f] = of_.tree_.values().at(row, f);
  const float own_core = of_.core_[row];
  Found found{bound, kNone};
  todo_.clear();
  todo_.push_back({at_least(0, own_core), 0});
  while (!todo_.empty()) {
    const Place place = todo_.back();
    todo_.pop_back();
    if (place.at_least >= found.weight || of_.node_component_[place.node] == component) continue;
    const SpaceTree::Node& node = of_.tree_.nodes()[place.node];
    if (node.leaf()) {
      look_at_block(node.first_block, own_core, component, found);
      if (found.weight <= own_core) break;  // nothing can be nearer
      continue;
    }
    const Place left{at_least(place.node + 1, own_core), place.node + 1};
    const Place right{at_least(node.right, own_core), node.right};
    const bool left_first = left.at_least <= right.at_least;
    todo_.push_back(left_first ? right : left);
    todo_.push_back(left_first ? left : right);
  }
  return found;
}

float NearestOutside::Search::at_least(std::uint32_t node, float own_core) const {
  return std::max({of_.tree_.squared_distance_to_box(node, point_.data()), own_core, of_.node_core_[node]});
}

void NearestOutside::Search::look_at_block(std::size_t block, float own_core, std::uint32_t component,
                                           Found& found) const {
  float distances[kLanes];
  of_.tree_.squared_distances_to_block(block, point_.data(), distances);
  const std::size_t rows = std::min(kLanes, of_.tree_.rows() - block * kLanes);
  for (std::size_t r = 0; r < rows; ++r) {
    const std::size_t other = block * kLanes + r;
    const float weight = std::max({distances[r], own_core, of_.core_[other]});
    if (weight < found.weight && of_.component_[other] != component)
      found = {weight, static_cast<std::uint32_t>(other)};
  }
}

}  // namespace ruas
