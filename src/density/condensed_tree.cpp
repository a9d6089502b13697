#include "density/condensed_tree.hpp"

#include <algorithm>
#include <utility>

namespace ruas {
namespace {

class Condenser {
 public:
  Condenser(const Dendrogram& tree, std::uint32_t min_cluster_size) : tree_(tree), least_(min_cluster_size) {
    for (const Dendrogram::Merge& merge : tree.merges)
      if (merge.distance > 0) {
        smallest_distance_ = merge.distance;
        break;
      }
    out_.cluster_of.resize(tree.rows);
    out_.left_at.resize(tree.rows);
  }

  CondensedTree all() {
    out_.clusters.push_back({-1, 0, 0});
    if (tree_.merges.empty()) return std::move(out_);
    todo_.push_back({tree_.root(), 0});
    while (!todo_.empty()) {
      const auto [node, cluster] = todo_.back();
      todo_.pop_back();
      part(node, cluster);
    }
    return std::move(out_);
  }

 private:
  double density(const Dendrogram::Merge& merge) const {
    return 1 / std::max(merge.distance, smallest_distance_);
  }

  /// What `node`, all of it in `cluster`, falls apart into at its distance.
  void part(std::uint32_t node, std::uint32_t cluster) {
    const double lambda = density(tree_.merge(node));
    branches_.clear();
    gather_branches(node, lambda);
    const auto large = [this](std::uint32_t branch) { return tree_.size(branch) >= least_; };
    const bool splits = std::count_if(branches_.begin(), branches_.end(), large) > 1;
    for (const std::uint32_t branch : branches_) {
      if (!large(branch) || tree_.is_row(branch)) {
        leave(branch, cluster, lambda);
      } else if (splits) {
        depart(cluster, lambda, tree_.size(branch));
        todo_.push_back({branch, static_cast<std::uint32_t>(out_.clusters.size())});
        out_.clusters.push_back({static_cast<std::int32_t>(cluster), lambda, lambda});
      } else {
        todo_.push_back({branch, cluster});
      }
    }
  }

  /// The children of the node, and in place of children that part at the same density theirs.
  void gather_branches(std::uint32_t node, double lambda) {
    parting_.assign(1, node);
    while (!parting_.empty()) {
      const std::uint32_t each = parting_.back();
      parting_.pop_back();
      if (tree_.is_row(each) || density(tree_.merge(each)) != lambda) {
        branches_.push_back(each);
      } else {
        parting_.push_back(tree_.merge(each).right);
        parting_.push_back(tree_.merge(each).left);
      }
    }
  }

  void depart(std::uint32_t cluster, double lambda, std::uint32_t rows) {
    CondensedTree::Cluster& from = out_.clusters[cluster];
    from.stability += (lambda - from.birth) * static_cast<double>(rows);
    from.death = std::max(from.death, lambda);
  }

  void leave(std::uint32_t branch, std::uint32_t cluster, double lambda) {
    depart(cluster, lambda, tree_.size(branch));
    leaving_.assign(1, branch);
    while (!leaving_.empty()) {
      const std::uint32_t each = leaving_.back();
      leaving_.pop_back();
      if (tree_.is_row(each)) {
        out_.cluster_of[each] = cluster;
        out_.left_at[each] = lambda;
      } else {
        leaving_.push_back(tree_.merge(each).right);
        leaving_.push_back(tree_.merge(each).left);
      }
    }
  }

  const Dendrogram& tree_;
  std::uint32_t least_;
  double smallest_distance_ = 1;
  CondensedTree out_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> todo_;  // node, the cluster it is in
  std::vector<std::uint32_t> branches_, parting_, leaving_;
};

}  // namespace

CondensedTree condense(const Dendrogram& tree, std::uint32_t min_cluster_size) {
  return Condenser(tree, min_cluster_size).all();
}

std::vector<std::uint32_t> most_stable(const CondensedTree& tree) {
  const std::size_t count = tree.clusters.size();
  std::vector<double> below(count);       // the best that the clusters within can do together
  std::vector<bool> stands(count, true);  // better than what is within it
  for (std::size_t c = count; c-- > 1;) {
    stands[c] = tree.clusters[c].stability >= below[c];
    below[static_cast<std::size_t>(tree.clusters[c].parent)] +=
        std::max(tree.clusters[c].stability, below[c]);
  }
  std::vector<std::uint32_t> chosen;
  std::vector<bool> covered(count);  // within a chosen one
  for (std::size_t c = 1; c < count; ++c) {
    covered[c] = covered[static_cast<std::size_t>(tree.clusters[c].parent)];
    if (covered[c] || !stands[c]) continue;
    covered[c] = true;
    chosen.push_back(static_cast<std::uint32_t>(c));
  }
  return chosen;
}

}  // namespace ruas
