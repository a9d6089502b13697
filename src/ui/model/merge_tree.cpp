#include "ui/model/merge_tree.hpp"

#include <algorithm>

#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using protocol::TreeMerge;
using protocol::TreeSummary;

constexpr std::size_t kMostCuts = 10;

/// A leaf or a merge with its place in the picture.
struct Node {
  double across = 0, up = 0;
  std::optional<std::size_t> segment;
};

/// Leaves in the order in which the tree's legs do not cross: depth first, from the last merge.
std::vector<std::size_t> leaf_order(const TreeSummary& tree) {
  const std::size_t leaves = tree.leaf_rows.size();
  std::vector<std::size_t> order, waiting{leaves + tree.merges.size() - 1};
  while (!waiting.empty()) {
    const std::size_t node = waiting.back();
    waiting.pop_back();
    if (node < leaves) {
      order.push_back(node);
    } else {
      const TreeMerge& merge = tree.merges[node - leaves];
      waiting.push_back(merge.right);
      waiting.push_back(merge.left);
    }
  }
  return order;
}

std::vector<Node> place_leaves(const TreeSummary& tree, const std::vector<std::size_t>& order) {
  std::vector<Node> nodes(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    Node& leaf = nodes[order[i]];
    leaf.across = (static_cast<double>(i) + 0.5) / static_cast<double>(order.size());
    leaf.segment = tree.leaf_segments[order[i]];
  }
  return nodes;
}

/// The tree has every leaf once and every merge of earlier nodes: else nothing is drawn.
bool is_whole(const TreeSummary& tree) {
  const std::size_t leaves = tree.leaf_rows.size();
  if (leaves < 2 || tree.merges.size() + 1 != leaves || tree.leaf_segments.size() != leaves) return false;
  for (std::size_t i = 0; i < tree.merges.size(); ++i)
    if (std::max(tree.merges[i].left, tree.merges[i].right) >= leaves + i) return false;
  return true;
}

/// Height that `groups` groups are joined at: to one group less.
double joining_height(const TreeSummary& tree, std::size_t groups) { return tree.merges[tree.merges.size() + 1 - groups].height; }

std::vector<CutRow> cut_rows(const TreeSummary& tree, std::size_t k, const Phrases& phrases) {
  std::vector<CutRow> rows;
  for (std::size_t groups = 2; groups <= std::min(kMostCuts, tree.merges.size() + 1); ++groups)
    rows.push_back({phrases.count(groups), phrases.measure(joining_height(tree, groups)), groups == k});
  return rows;
}

}  // namespace

MergeTreeView merge_tree(const protocol::SegmentationSummary& summary, const Phrases& phrases) {
  const TreeSummary& tree = summary.tree;
  MergeTreeView view;
  if (!is_whole(tree)) return view;
  const std::vector<std::size_t> order = leaf_order(tree);
  std::vector<Node> nodes = place_leaves(tree, order);
  const double highest = std::max(tree.merges.back().height, 1e-300);
  for (const TreeMerge& merge : tree.merges) {
    const Node &left = nodes[merge.left], &right = nodes[merge.right];
    Node joined{(left.across + right.across) / 2, merge.height / highest, std::nullopt};
    if (left.segment == right.segment) joined.segment = left.segment;
    view.forks.push_back({left.across, right.across, left.up, right.up, joined.up, joined.segment});
    nodes.push_back(joined);
  }
  for (const std::size_t leaf : order) view.leaves.push_back(nodes[leaf].segment);
  view.marks = marks_of(summary);
  const std::size_t k = std::clamp<std::size_t>(summary.k, 1, tree.merges.size() + 1);
  const double above = k > 1 ? joining_height(tree, k) : highest * 1.05;
  const double below = k <= tree.merges.size() ? joining_height(tree, k + 1) : 0;
  view.cut = (above + below) / 2 / highest;
  view.cuts = cut_rows(tree, summary.k, phrases);
  view.summary = phrases.say(Message("methods.tree.summary").with("k", summary.k).with("leaves", order.size()));
  return view;
}

}  // namespace ruas::ui
