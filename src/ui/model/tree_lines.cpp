#include "ui/model/tree_lines.hpp"

#include <algorithm>
#include <numeric>

#include "ui/model/hand_view.hpp"

namespace ruas::ui {
namespace {

using protocol::SegmentationSummary;
using protocol::TreeNodeSummary;

bool is_leaf(const TreeNodeSummary& node) {
  return node.yes == 0;
}

/// Children come after their parents: else nothing is drawn.
bool is_whole(const std::vector<TreeNodeSummary>& tree) {
  for (std::size_t i = 0; i < tree.size(); ++i) {
    if (is_leaf(tree[i])) continue;
    if (tree[i].yes <= i || tree[i].no <= i || std::max(tree[i].yes, tree[i].no) >= tree.size()) return false;
  }
  return !tree.empty();
}

std::uint64_t customers_at(const TreeNodeSummary& node) {
  return std::accumulate(node.counts.begin(), node.counts.end(), std::uint64_t{0});
}

std::string leaf_words(const TreeNodeSummary& node, std::size_t segment, const Phrases& phrases) {
  const std::uint64_t all = customers_at(node);
  const std::uint64_t own = segment < node.counts.size() ? node.counts[segment] : 0;
  return phrases.say(Message("page.why.leaf").with("own", own).with("all", all));
}

class Lines {
 public:
  Lines(const SegmentationSummary& summary, const Phrases& phrases)
      : summary_(summary), tree_(summary.explanation.tree), phrases_(phrases) {}

  std::vector<TreeLine> all() {
    add(0, {}, false, 0);
    return std::move(lines_);
  }

 private:
  void add(std::size_t index, std::optional<std::size_t> parent, bool yes, std::size_t depth) {
    const TreeNodeSummary& node = tree_[index];
    const std::size_t place = lines_.size();
    lines_.push_back(line_of(node, parent, yes, depth));
    if (is_leaf(node)) return;
    add(node.yes, place, true, depth + 1);
    add(node.no, place, false, depth + 1);
  }

  TreeLine line_of(const TreeNodeSummary& node, std::optional<std::size_t> parent, bool yes,
                   std::size_t depth) const {
    TreeLine line;
    line.depth = depth;
    line.parent = parent;
    line.yes = yes;
    line.leaf = is_leaf(node);
    line.segment = place_of(summary_, node.segment).value_or(0);
    const auto all = static_cast<double>(customers_at(node));
    for (const std::uint64_t count : node.counts)
      line.shares.push_back(all > 0 ? static_cast<double>(count) / all : 0);
    line.weight = all / static_cast<double>(std::max<std::uint64_t>(1, customers_at(tree_.front())));
    line.words = line.leaf ? leaf_words(node, line.segment, phrases_)
                           : (phrases_.language() == Language::indonesian ? node.indonesian : node.english);
    const std::string answer = parent ? phrases_.word(yes ? "page.why.yes" : "page.why.no") + ": " : "";
    line.name = answer + (line.leaf ? node.segment + ", " : "") + line.words;
    return line;
  }

  const SegmentationSummary& summary_;
  const std::vector<TreeNodeSummary>& tree_;
  const Phrases& phrases_;
  std::vector<TreeLine> lines_;
};

}  // namespace

std::vector<TreeLine> tree_lines(const SegmentationSummary& summary, const Phrases& phrases) {
  if (!is_whole(summary.explanation.tree)) return {};
  return Lines(summary, phrases).all();
}

}  // namespace ruas::ui
