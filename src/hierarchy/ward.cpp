#include "hierarchy/ward.hpp"

#include <cassert>
#include <cmath>
#include <numeric>

#include "hierarchy/small_clusters.hpp"
#include "hierarchy/ward_clusters.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {
namespace {

/// Follows nearest neighbours until two are each other's: those merge in every order that Ward's rule allows.
class NearestNeighbourChain {
 public:
  NearestNeighbourChain(WardClusters clusters, const ProgressSpan& progress)
      : clusters_(std::move(clusters)), progress_(progress), leaf_of_slot_(clusters_.slots()) {
    std::iota(leaf_of_slot_.begin(), leaf_of_slot_.end(), 0u);
  }

  std::vector<Merge> merge_all() {
    const std::size_t leaves = clusters_.clusters();
    while (clusters_.clusters() > 1) {
      follow_to_its_end();
      merge_the_last_two();
      report(leaves);
    }
    return std::move(merges_);
  }

 private:
  void follow_to_its_end() {
    if (chain_.empty()) chain_.push_back(first_occupied());
    while (true) {
      const std::size_t before = chain_.size() > 1 ? chain_[chain_.size() - 2] : WardClusters::kNone;
      nearest_ = clusters_.nearest(chain_.back(), before);
      if (nearest_.slot == before) return;
      chain_.push_back(nearest_.slot);
    }
  }

  void merge_the_last_two() {
    const std::size_t a = chain_[chain_.size() - 1], b = chain_[chain_.size() - 2];
    chain_.resize(chain_.size() - 2);
    clusters_.merge(a, b);
    const std::size_t into = std::max(a, b);
    merges_.push_back(
        {leaf_of_slot_[a], leaf_of_slot_[b], std::sqrt(nearest_.squared_height), clusters_.weight(into)});
    if (!clusters_.compact(moved_)) return;
    for (std::size_t& slot : chain_) slot = moved_[slot];
    std::size_t next = 0;
    for (std::size_t slot = 0; slot < moved_.size(); ++slot)
      if (moved_[slot] != WardClusters::kNone) leaf_of_slot_[next++] = leaf_of_slot_[slot];
    leaf_of_slot_.resize(next);
  }

  std::size_t first_occupied() const {
    std::size_t slot = 0;
    while (!clusters_.occupied(slot)) ++slot;
    return slot;
  }

  /// A search looks at every cluster left, so the work falls with the square of their number.
  void report(std::size_t leaves) const {
    const double left = static_cast<double>(clusters_.clusters()) / static_cast<double>(leaves);
    progress_.report(1 - left * left);
  }

  WardClusters clusters_;
  const ProgressSpan& progress_;
  std::vector<std::uint32_t> leaf_of_slot_;  // one leaf of each cluster
  std::vector<std::size_t> chain_;           // slots, each the nearest neighbour of the one before
  std::vector<std::size_t> moved_;
  WardClusters::Neighbour nearest_;
  std::vector<Merge> merges_;
};

WardTree tree_of_rows(const FeatureMatrix& matrix, const ProgressSpan& progress) {
  std::vector<double> centers(matrix.rows() * matrix.features());
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    for (std::size_t f = 0; f < matrix.features(); ++f)
      centers[row * matrix.features() + f] = matrix.at(row, f);
  return {ward(std::move(centers), std::vector<double>(matrix.rows(), 1), matrix.features(), progress), {}};
}

}  // namespace

Dendrogram ward(std::vector<double> centers, std::vector<double> weights, std::size_t features,
                const ProgressSpan& progress) {
  WardClusters clusters(std::move(centers), weights, features);
  Dendrogram dendrogram =
      ordered_dendrogram(weights.size(), NearestNeighbourChain(std::move(clusters), progress).merge_all());
  dendrogram.leaf_weights = std::move(weights);
  return dendrogram;
}

WardTree ward_tree(const FeatureMatrix& matrix, std::uint64_t seed, const ProgressSpan& progress) {
  if (matrix.rows() <= kWardRows) return tree_of_rows(matrix, progress);
  SmallClusters small = small_clusters(matrix, seed, progress.part(0, 0.8));
  Dendrogram dendrogram =
      ward(std::move(small.centers), std::move(small.weights), matrix.features(), progress.part(0.8, 1));
  return {std::move(dendrogram), std::move(small.cluster_of_row)};
}

std::vector<std::uint8_t> segments_at(const WardTree& tree, std::size_t k, std::size_t rows) {
  assert(k <= kMaximumSegments);
  const std::vector<std::uint32_t> of_leaf = cut(tree.dendrogram, k);
  std::vector<std::uint8_t> labels(rows);
  for (std::size_t row = 0; row < rows; ++row)
    labels[row] = static_cast<std::uint8_t>(of_leaf[tree.of_small_clusters() ? tree.leaf_of_row[row] : row]);
  return labels;
}

}  // namespace ruas
