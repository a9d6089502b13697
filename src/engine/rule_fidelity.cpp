#include "engine/rule_fidelity.hpp"

#include <limits>
#include <vector>

#include "base/random.hpp"
#include "explanation/surrogate_tree.hpp"
#include "rules/check.hpp"
#include "rules/evaluate.hpp"

namespace ruas {
namespace {

constexpr std::size_t kGrownOnRows = 65'536;
constexpr std::uint64_t kFidelityStream = 0x6669'6465;

/// Customers that the tree is grown on: all, or a random sample.
struct GrownOn {
  std::vector<std::uint32_t> table_rows;
  std::vector<std::uint8_t> labels;

  explicit GrownOn(const FoundSegments& found) {
    Random random(found.request.seed, kFidelityStream);
    for (const std::uint64_t row : random_sample(random, found.segmentation.labels.size(), kGrownOnRows)) {
      table_rows.push_back(found.prepared.rows[row]);
      labels.push_back(found.segmentation.labels[row]);
    }
  }
};

/// Who answers so is in that segment.
struct LeafRule {
  std::uint8_t segment = 0;
  Condition answers;
};

/// One rule per leaf. The bins are those the tree was grown on, so a later table is asked the same questions.
std::vector<LeafRule> rules_of(const SurrogateTree& tree, std::span<const BinnedColumn> columns) {
  std::vector<std::vector<Condition>> way(tree.size());
  std::vector<LeafRule> rules;
  for (std::size_t at = 0; at < tree.size(); ++at) {
    const TreeNode& node = tree[at];
    if (node.leaf()) {
      rules.push_back({node.segment, all_of(way[at])});
      continue;
    }
    for (const bool yes : {true, false}) {
      const std::size_t child = yes ? node.yes : node.no;
      way[child] = way[at];
      way[child].push_back(condition_of(columns[node.split.column], node.split.bin, yes));
    }
  }
  return rules;
}

/// A column that changed its type answers no question any more.
double share_named(std::span<const LeafRule> rules, const Table& table,
                   std::span<const std::uint8_t> segments, Run& run) {
  if (segments.empty()) return std::numeric_limits<double>::quiet_NaN();
  std::uint64_t named = 0;
  for (const LeafRule& rule : rules) {
    if (!check_condition(rule.answers, table, {})) continue;
    const RowSet rows = matching_rows(rule.answers, table, run);
    for (std::size_t row = 0; row < segments.size(); ++row)
      named += rows.contains(row) && segments[row] == rule.segment;
  }
  return static_cast<double>(named) / static_cast<double>(segments.size());
}

}  // namespace

RuleFidelity rule_fidelity(const SubjectTable& subject, const FoundSegments& found, const Table& later,
                           std::span<const std::uint8_t> segments, Run& run) {
  const GrownOn on(found);
  const std::size_t k = found.segmentation.k;
  std::vector<std::size_t> columns;
  for (const PreparedColumn& column : found.prepared.columns) columns.push_back(column.table_column);
  const std::vector<BinnedColumn> binned = bin_columns(*subject.table, columns, on.table_rows, run);
  const SurrogateTree tree = grow_tree(binned, on.labels, k, {}, run);
  return {tree_fidelity(binned, on.labels, k, found.request.seed, run),
          share_named(rules_of(tree, binned), later, segments, run)};
}

}  // namespace ruas
