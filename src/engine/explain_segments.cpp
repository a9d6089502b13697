#include "engine/explain_segments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/random.hpp"
#include "engine/describe_rules.hpp"
#include "engine/quality_facts.hpp"
#include "explanation/association.hpp"
#include "explanation/surrogate_tree.hpp"
#include "insight/segment_tallies.hpp"
#include "rules/in_words.hpp"
#include "segmentation/progress_span.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

constexpr std::size_t kExplainedRows = 65'536;
/// From here on an attribute alone gives the segment away: this share of the way from chance to certainty (ours).
constexpr double kGivesAway = 0.5;
/// … and from here on one segment (ours).
constexpr double kGivesLetterAway = 0.9;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kExplainedStream = 0x6578'706c;

/// The rows that tree and rules are found on: all, or a random sample.
struct ExplainedRows {
  std::vector<std::uint64_t> at;           // matrix rows
  std::vector<std::uint32_t> table_rows;
  std::vector<std::uint8_t> labels;

  explicit ExplainedRows(const FoundSegments& found) {
    Random random(found.request.seed, kExplainedStream);
    at = random_sample(random, found.segmentation.labels.size(), kExplainedRows);
    for (const std::uint64_t row : at) {
      table_rows.push_back(found.prepared.rows[row]);
      labels.push_back(found.segmentation.labels[row]);
    }
  }
};

class Explainer {
 public:
  Explainer(const Work& work, const FoundSegments& found, Run& run)
      : subject_(*work.subject), found_(found), run_(run), rows_(found) {
    std::vector<std::size_t> columns;
    for (const PreparedColumn& column : found.prepared.columns) columns.push_back(column.table_column);
    binned_ = bin_columns(*subject_.table, columns, rows_.table_rows, run);
  }

  protocol::ExplanationSummary explain() {
    const ProgressSpan progress(run_);
    const FeatureMatrix matrix = gather_rows(found_.prepared.matrix, rows_.at);
    out_.rows = rows_.at.size();
    const std::size_t k = found_.segmentation.k;
    const SurrogateTree tree = grow_tree(binned_, rows_.labels, k, {}, run_);
    describe_tree(tree);
    progress.report(0.15);
    out_.price = price_of(tree, matrix);
    progress.report(0.25);
    out_.guess = share_of_largest();
    out_.fidelity = tree_fidelity(binned_, rows_.labels, k, found_.request.seed, run_);
    progress.report(0.4);
    describe_rules(subject_, {matrix, rows_.table_rows, rows_.labels, binned_}, found_.letters, found_.request.seed, out_, run_);
    progress.report(0.9);
    associate();
    find_proxies();
    out_.quality = judge_segments(subject_, found_, out_);
    progress.report(1);
    return std::move(out_);
  }

 private:
  void describe_tree(const SurrogateTree& tree) {
    for (const TreeNode& node : tree) {
      protocol::TreeNodeSummary& summary = out_.tree.emplace_back();
      summary.segment = found_.letters.of(node.segment);
      summary.counts = node.counts;
      if (node.leaf()) continue;
      const Condition question = condition_of(binned_[node.split.column], node.split.bin, true);
      summary.english = in_words(Language::english, question);
      summary.indonesian = in_words(Language::indonesian, question);
      summary.yes = node.yes;
      summary.no = node.no;
    }
  }

  double share_of_largest() const {
    std::vector<std::uint64_t> sizes(found_.segmentation.k, 0);
    for (const std::uint8_t label : rows_.labels) ++sizes[label];
    return static_cast<double>(*std::max_element(sizes.begin(), sizes.end())) / static_cast<double>(rows_.labels.size());
  }

  /// Inertia about the means of the groups that the tree makes, over that about the means of the segments (Frost, Moshkovitz &
  /// Rashtchian 2020).
  double price_of(const SurrogateTree& tree, const FeatureMatrix& matrix) const {
    Segmentation own;
    own.k = found_.segmentation.k;
    own.labels = rows_.labels;
    Segmentation by_tree;
    by_tree.k = own.k;
    by_tree.labels = tree_labels(tree, binned_, rows_.labels.size(), run_);
    measure_segments(matrix, own, run_);
    measure_segments(matrix, by_tree, run_);
    return own.inertia > 0 ? by_tree.inertia / own.inertia : kNone;
  }

  void associate() {
    const Prepared& prepared = found_.prepared;
    const std::size_t k = found_.segmentation.k;
    const std::vector<Spread> spreads = tally_spreads(*subject_.table, prepared, found_.segmentation, run_);
    std::size_t number = 0;
    for (const PreparedColumn& column : prepared.columns) {
      if (column.categorical) {
        const auto& labels = std::get<CategoryColumn>(subject_.table->column(column.table_column).values);
        out_.associations.push_back({column.name, "cramers_v",
                                     cramers_v(tally_labels(labels, prepared, found_.segmentation, run_), labels.labels.size()),
                                     kNone});
      } else {
        const double squared = eta_squared(std::span(spreads).subspan(k * number++, k));
        out_.associations.push_back({column.name, "eta", std::sqrt(squared), squared});
      }
    }
    std::stable_sort(out_.associations.begin(), out_.associations.end(),
                     [](const auto& a, const auto& b) { return sortable(a.strength) > sortable(b.strength); });
  }
  static double sortable(double strength) { return std::isnan(strength) ? -1 : strength; }

  /// Who people are and where they live, whether the segments were found with it or not.
  void find_proxies() {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < subject_.meanings.size(); ++c) {
      const Criterion criterion = subject_.meanings[c].criterion.value;
      if (describes_customers(subject_.meanings[c].role.value) &&
          (criterion == Criterion::demographic || criterion == Criterion::geographic))
        columns.push_back(c);
    }
    std::vector<bool> present(found_.segmentation.k, false);
    for (const std::uint8_t label : rows_.labels) present[label] = true;
    const auto segments = static_cast<double>(std::count(present.begin(), present.end(), true));
    for (const BinnedColumn& column : bin_columns(*subject_.table, columns, rows_.table_rows, run_)) {
      const auto& used = found_.prepared.columns;
      const double accuracy = balanced_accuracy(column, rows_.labels, found_.segmentation.k);
      protocol::ProxySummary& proxy = out_.proxies.emplace_back();
      proxy.column = column.name;
      proxy.balanced_accuracy = accuracy;
      proxy.chance = 1 / segments;
      proxy.used = std::any_of(used.begin(), used.end(), [&](const auto& each) { return each.name == column.name; });
      proxy.gives_away = segments > 1 && accuracy - proxy.chance >= kGivesAway * (1 - proxy.chance);
      find_letter_given_away(column, proxy);
    }
    std::stable_sort(out_.proxies.begin(), out_.proxies.end(),
                     [](const auto& a, const auto& b) { return a.balanced_accuracy > b.balanced_accuracy; });
  }

  void find_letter_given_away(const BinnedColumn& column, protocol::ProxySummary& proxy) const {
    const std::vector<double> accuracies = telling_apart(column, rows_.labels, found_.segmentation.k);
    for (std::size_t s = 0; s < accuracies.size(); ++s) {
      if (std::isnan(accuracies[s]) || (!proxy.letter.empty() && accuracies[s] <= proxy.letter_accuracy)) continue;
      proxy.letter = found_.letters.of(s);
      proxy.letter_accuracy = accuracies[s];
    }
    proxy.gives_letter_away = proxy.letter_accuracy >= kGivesLetterAway;
  }

  const SubjectTable& subject_;
  const FoundSegments& found_;
  Run& run_;
  ExplainedRows rows_;
  std::vector<BinnedColumn> binned_;
  protocol::ExplanationSummary out_;
};

}  // namespace

protocol::ExplanationSummary explain_segments(const Work& work, const FoundSegments& found, Run& run) {
  run.begin_stage("stage.explain");
  return Explainer(work, found, run).explain();
}

}  // namespace ruas
