// Rows with their groups, and where further rows belong among them.
#pragma once

#include <cstdint>
#include <vector>

#include "neighbours/space_tree.hpp"
#include "parallel/run.hpp"
#include "segmentation/segment_model.hpp"

namespace ruas {

/// Per row of `tree`, in tree order, and per group.
struct DensityModel final : SegmentModel {
  struct Group {
    double birth;  // λ below which a row is outside
    double death;  // λ from which on it is wholly inside
  };

  SpaceTree tree;
  std::size_t min_samples;
  std::vector<float> core;           // squared core distances
  std::vector<std::uint8_t> labels;  // groups.size(): an outlier
  std::vector<Group> groups;

  explicit DensityModel(const FeatureMatrix& matrix) : tree(matrix), min_samples(1) {}

  Membership assign(const Table& table, const Prepared& prepared, Run& run) const override;
  /// Each row goes with the nearest fitted row by mutual reachability, or to the outliers where that is
  /// farther than the group reaches (approximate prediction as in McInnes, Healy & Astels 2017).
  Membership assign(const FeatureMatrix& rows, Run& run) const;
};

/// λ / death, 1 at most.
float depth_within(const DensityModel::Group& group, double lambda);

}  // namespace ruas
