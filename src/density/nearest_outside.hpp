// The nearest row of another component, by mutual reachability: the inner question of Borůvka's rounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "density/components.hpp"
#include "neighbours/space_tree.hpp"

namespace ruas {

class NearestOutside {
 public:
  /// `core`: squared core distances in tree order; it and `tree` outlive this.
  NearestOutside(const SpaceTree& tree, std::span<const float> core);

  /// Notes which nodes lie within one component. Before the searches of each round.
  void update(const Components& components);

  struct Found {
    float weight;       // squared mutual reachability
    std::uint32_t row;  // no row: 2³² − 1
  };
  /// For one thread.
  class Search {
   public:
    explicit Search(const NearestOutside& of) : of_(of), point_(of.tree_.features()) {}
    /// The nearest row outside of `component`, which `row` is in; {bound, none} where there is none nearer
    /// than `bound`.
    Found below(float bound, std::uint32_t row, std::uint32_t component);

   private:
    struct Place {
      float at_least;
      std::uint32_t node;
    };
    float at_least(std::uint32_t node, float own_core) const;
    void look_at_block(std::size_t block, float own_core, std::uint32_t component, Found& found) const;

    const NearestOutside& of_;
    std::vector<float> point_;
    std::vector<Place> todo_;
  };

 private:
  const SpaceTree& tree_;
  std::span<const float> core_;
  std::vector<std::uint32_t> component_;       // per row
  std::vector<std::uint32_t> node_component_;  // per node: that of all its rows, or 2³² − 1
  std::vector<float> node_core_;               // per node: the smallest
};

}  // namespace ruas
