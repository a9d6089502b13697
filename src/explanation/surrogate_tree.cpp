#include "explanation/surrogate_tree.hpp"

#include <algorithm>
#include <optional>

#include "explanation/folds.hpp"

namespace ruas {
namespace {

constexpr std::size_t kTreeRows = 8'192;
constexpr std::uint8_t kNowhere = 0xff;
constexpr double kLeastLeaf = 1.0 / 200;

/// Σ count² / rows: the larger, the purer. What a split gains is the sum over its sides less that of the
/// whole.
double purity(std::span<const std::uint64_t> counts) {
  double squares = 0;
  double rows = 0;
  for (const std::uint64_t count : counts) {
    squares += static_cast<double>(count) * static_cast<double>(count);
    rows += static_cast<double>(count);
  }
  return rows > 0 ? squares / rows : 0;
}

std::uint64_t total(std::span<const std::uint64_t> counts) {
  std::uint64_t sum = 0;
  for (const std::uint64_t count : counts) sum += count;
  return sum;
}

struct BestSplit {
  double gain = 0;
  Split split{};
  std::vector<std::uint64_t> yes{};
};

/// Questions whose two answers lead to one segment become its leaf, from the bottom upwards: nobody is named
/// otherwise.
void fold_idle_questions(SurrogateTree& tree) {
  for (std::size_t at = tree.size(); at-- > 0;) {
    TreeNode& node = tree[at];
    if (node.leaf()) continue;
    const TreeNode& yes = tree[node.yes];
    const TreeNode& no = tree[node.no];
    if (yes.leaf() && no.leaf() && yes.segment == no.segment) node.yes = node.no = 0;
  }
}

/// The nodes that the root still leads to, in their order.
SurrogateTree without_unreachable(const SurrogateTree& tree) {
  std::vector<std::size_t> place(tree.size(), 0);
  std::vector<bool> reached(tree.size(), false);
  reached[0] = true;
  SurrogateTree kept;
  for (std::size_t at = 0; at < tree.size(); ++at) {
    if (!reached[at]) continue;
    place[at] = kept.size();
    kept.push_back(tree[at]);
    if (!tree[at].leaf()) reached[tree[at].yes] = reached[tree[at].no] = true;
  }
  for (TreeNode& node : kept) {
    if (node.leaf()) continue;
    node.yes = place[node.yes];
    node.no = place[node.no];
  }
  return kept;
}

class Grower {
 public:
  Grower(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels, std::size_t k,
         std::span<const std::uint8_t> held_out, Run& run)
      : columns_(columns), labels_(labels), k_(k), run_(run), node_of_(labels.size(), 0) {
    TreeNode root{{}, 0, 0, std::vector<std::uint64_t>(k, 0), 0};
    for (std::size_t row = 0; row < labels.size(); ++row) {
      if (!held_out.empty() && held_out[row])
        node_of_[row] = kNowhere;
      else
        ++root.counts[labels[row]];
    }
    least_leaf_ = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(static_cast<double>(total(root.counts)) * kLeastLeaf));
    add(std::move(root));
  }

  SurrogateTree grow() {
    std::size_t first = 0;
    for (std::size_t depth = 0; depth < kTreeDepth; ++depth) {
      const std::size_t end = tree_.size();
      if (first == end) break;
      split_nodes(first, end);
      first = end;
    }
    fold_idle_questions(tree_);
    return without_unreachable(tree_);
  }

 private:
  void add(TreeNode node) {
    node.segment = static_cast<std::uint8_t>(std::max_element(node.counts.begin(), node.counts.end()) -
                                             node.counts.begin());
    tree_.push_back(std::move(node));
  }

  /// Nodes first … end − 1 are those of one level.
  void split_nodes(std::size_t first, std::size_t end) {
    const auto of_columns = map_blocks<std::vector<BestSplit>>(
        run_, columns_.size(), 1, [&](Block block) { return best_of_column(block.begin, first, end); });
    for (std::size_t node = first; node < end; ++node) {
      const BestSplit* best = nullptr;
      for (const std::vector<BestSplit>& column : of_columns)
        if (column[node - first].gain > (best ? best->gain : 0)) best = &column[node - first];
      if (best) divide(node, *best);
    }
    move_rows(first, end);
  }

  void divide(std::size_t node, const BestSplit& best) {
    std::vector<std::uint64_t> no = tree_[node].counts;
    for (std::size_t s = 0; s < k_; ++s) no[s] -= best.yes[s];
    tree_[node].split = best.split;
    tree_[node].yes = tree_.size();
    tree_[node].no = tree_.size() + 1;
    add({{}, 0, 0, best.yes, 0});
    add({{}, 0, 0, std::move(no), 0});
  }

  std::vector<BestSplit> best_of_column(std::size_t c, std::size_t first, std::size_t end) const {
    const BinnedColumn& column = columns_[c];
    const std::size_t width = column.bins * k_;
    std::vector<std::uint64_t> counts((end - first) * width, 0);
    for (std::size_t row = 0; row < labels_.size(); ++row) {
      const std::size_t node = node_of_[row];
      if (node < first || node >= end) continue;
      ++counts[(node - first) * width + column.bin_of[row] * k_ + labels_[row]];
    }
    std::vector<BestSplit> best;
    for (std::size_t node = first; node < end; ++node)
      best.push_back(
          best_in_node(c, tree_[node].counts, std::span(counts).subspan((node - first) * width, width)));
    return best;
  }

  BestSplit best_in_node(std::size_t c, const std::vector<std::uint64_t>& all,
                         std::span<const std::uint64_t> counts) const {
    BestSplit best;
    const double whole = purity(all);
    std::vector<std::uint64_t> yes(k_, 0);
    std::vector<std::uint64_t> no(k_, 0);
    for (std::size_t bin = 0; bin < columns_[c].bins; ++bin) {
      for (std::size_t s = 0; s < k_; ++s) {
        const std::uint64_t here = counts[bin * k_ + s];
        yes[s] = columns_[c].categorical ? here : yes[s] + here;
        no[s] = all[s] - yes[s];
      }
      if (!can_be_asked(columns_[c], bin) || total(yes) < least_leaf_ || total(no) < least_leaf_) continue;
      const double gain = purity(yes) + purity(no) - whole;
      if (gain > best.gain * (1 + 1e-12) + 1e-9) best = {gain, {c, bin}, yes};
    }
    return best;
  }

  void move_rows(std::size_t first, std::size_t end) {
    for_blocks(run_, labels_.size(), kTreeRows, [&](Block block) {
      for (std::size_t row = block.begin; row < block.end; ++row) {
        const std::size_t node = node_of_[row];
        if (node < first || node >= end || tree_[node].leaf()) continue;
        const BinnedColumn& column = columns_[tree_[node].split.column];
        const bool yes = answers_yes(column, tree_[node].split.bin, column.bin_of[row]);
        node_of_[row] = static_cast<std::uint8_t>(yes ? tree_[node].yes : tree_[node].no);
      }
    });
  }

  std::span<const BinnedColumn> columns_;
  std::span<const std::uint8_t> labels_;
  std::size_t k_;
  Run& run_;
  std::vector<std::uint8_t> node_of_;  // a tree of depth four has 31 nodes
  std::uint64_t least_leaf_ = 1;
  SurrogateTree tree_;
};

}  // namespace

SurrogateTree grow_tree(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                        std::size_t k, std::span<const std::uint8_t> held_out, Run& run) {
  return Grower(columns, labels, k, held_out, run).grow();
}

std::vector<std::uint8_t> tree_labels(const SurrogateTree& tree, std::span<const BinnedColumn> columns,
                                      std::size_t rows, Run& run) {
  std::vector<std::uint8_t> labels(rows);
  for_blocks(run, rows, kTreeRows, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row) {
      std::size_t node = 0;
      while (!tree[node].leaf()) {
        const BinnedColumn& column = columns[tree[node].split.column];
        node = answers_yes(column, tree[node].split.bin, column.bin_of[row]) ? tree[node].yes : tree[node].no;
      }
      labels[row] = tree[node].segment;
    }
  });
  return labels;
}

double tree_fidelity(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                     std::size_t k, std::uint64_t seed, Run& run) {
  std::uint64_t right = 0;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const std::vector<std::uint8_t> held_out = rows_of_fold(labels.size(), fold, seed);
    const SurrogateTree tree = grow_tree(columns, labels, k, held_out, run);
    const std::vector<std::uint8_t> named = tree_labels(tree, columns, labels.size(), run);
    for (std::size_t row = 0; row < labels.size(); ++row)
      right += held_out[row] && named[row] == labels[row] ? 1 : 0;
  }
  return static_cast<double>(right) / static_cast<double>(labels.size());
}

}  // namespace ruas
