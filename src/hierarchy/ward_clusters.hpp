// The clusters that a Ward hierarchy still has to merge, and the search for the nearest of one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace ruas {

/// Each cluster has a slot; slots of clusters merged away stay empty until compact(). Memory O(slots ×
/// features). Used by one thread.
class WardClusters {
 public:
  static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

  /// `centers` is weights.size() × features, row by row.
  WardClusters(std::vector<double> centers, std::vector<double> weights, std::size_t features);

  std::size_t slots() const { return weights_.size(); }
  std::size_t clusters() const { return clusters_; }
  bool occupied(std::size_t slot) const { return weights_[slot] > 0; }
  double weight(std::size_t slot) const { return weights_[slot]; }

  struct Neighbour {
    std::size_t slot = kNone;
    double squared_height = std::numeric_limits<double>::infinity();
  };
  /// The cluster whose merging with that of `slot` costs least. On a tie `preferred`, else the lowest slot.
  /// There are at least two clusters.
  Neighbour nearest(std::size_t slot, std::size_t preferred);

  /// The clusters of both slots become one in the higher slot.
  void merge(std::size_t a, std::size_t b);
  /// Closes the gaps where they have become many. Where it did, `moved` holds the new slot of each old one.
  bool compact(std::vector<std::size_t>& moved);

 private:
  double squared_height(std::size_t a, std::size_t b) const;
  void show(std::size_t slot);
  void hide(std::size_t slot);
  float screen(std::size_t slot);
  double rounding(double value) const;

  std::size_t features_;
  std::size_t clusters_;
  std::vector<double> centers_;
  std::vector<double> weights_;  // 0: empty
  std::vector<float>
      blocks_;  // the centres in blocks of 16 slots, as in FeatureMatrix; infinite where hidden
  std::vector<float> screened_weights_;
  std::vector<float> screened_;  // of the last search: the cost per slot in float32, but for a common factor
  double largest_ = 0;           // of all coordinates, in absolute value
};

}  // namespace ruas
