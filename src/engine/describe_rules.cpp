#include "engine/describe_rules.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "explanation/segment_rules.hpp"
#include "rules/evaluate.hpp"
#include "rules/formulas.hpp"
#include "rules/in_words.hpp"
#include "rules/rule_segments.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Mean squared distance of those rows from their middle; NaN where there are none.
double spread(const FeatureMatrix& matrix, const std::vector<std::uint32_t>& rows, Run& run) {
  if (rows.empty()) return kNone;
  const FeatureMatrix group = gather_rows(matrix, rows);
  Segmentation one;
  one.k = 1;
  one.labels.assign(rows.size(), 0);
  measure_segments(group, one, run);
  return one.inertia / static_cast<double>(rows.size());
}

class RuleWriter {
 public:
  RuleWriter(const SubjectTable& subject, const RuleRows& rows, const SegmentLetters& letters,
             protocol::ExplanationSummary& out, Run& run)
      : subject_(subject), rows_(rows), letters_(letters), out_(out), run_(run) {
    for (const Column& column : subject.table->columns()) columns_.push_back(column.name);
  }

  void write(const std::vector<SegmentRule>& rules, const std::vector<double>& fidelities) {
    for (std::size_t s = 0; s < rules.size(); ++s) {
      protocol::SegmentRuleSummary& summary = out_.rules.emplace_back();
      summary.letter = letters_.of(s);
      summary.conditions = rules[s].condition.parts.size();
      summary.precision = rules[s].precision;
      summary.recall = rules[s].recall;
      if (summary.conditions == 0) continue;
      summary.fidelity = fidelities[s];
      summary.guess = guess_about(static_cast<std::uint8_t>(s));
      summary.price = price_of(rules[s].condition, static_cast<std::uint8_t>(s));
      put_into_words(rules[s].condition, summary);
      named_.push_back({summary.letter, rules[s].condition});
      segments_.push_back(static_cast<std::uint8_t>(s));
    }
    if (named_.empty()) return;
    out_.sql_case = sql_case(named_, "");
    try_in_order();
  }

 private:
  void put_into_words(const Condition& condition, protocol::SegmentRuleSummary& summary) const {
    const Rule named{summary.letter, condition};
    summary.english = in_words(Language::english, condition);
    summary.indonesian = in_words(Language::indonesian, condition);
    summary.sql = sql_where(condition);
    summary.excel_english = excel_formula({&named, 1}, "", columns_, Language::english);
    summary.excel_indonesian = excel_formula({&named, 1}, "", columns_, Language::indonesian);
  }

  double guess_about(std::uint8_t segment) const {
    const auto inside = std::count(rows_.labels.begin(), rows_.labels.end(), segment);
    const double share = static_cast<double>(inside) / static_cast<double>(rows_.labels.size());
    return std::max(share, 1 - share);
  }

  /// What ExKMC's price is for a tree (Frost, Moshkovitz & Rashtchian 2020), of one segment: how much wider those are spread
  /// whom the rule names.
  double price_of(const Condition& condition, std::uint8_t segment) const {
    const RowSet named = matching_rows(condition, *subject_.table, run_);
    std::vector<std::uint32_t> by_rule, by_segment;
    for (std::uint32_t i = 0; i < rows_.labels.size(); ++i) {
      if (named.contains(rows_.table_rows[i])) by_rule.push_back(i);
      if (rows_.labels[i] == segment) by_segment.push_back(i);
    }
    const double own = spread(rows_.matrix, by_segment, run_);
    return own > 0 ? spread(rows_.matrix, by_rule, run_) / own : kNone;
  }

  /// What the rules say one after the other, as in the SQL: the first that holds wins.
  void try_in_order() {
    const Result<RuleSegments> named = segment_by_rules(named_, *subject_.table, run_);
    if (!named) return;
    double right = 0, left_out = 0;
    for (std::size_t i = 0; i < rows_.labels.size(); ++i) {
      const std::size_t rule = named->labels[rows_.table_rows[i]];
      if (rule == named_.size()) ++left_out;
      else if (segments_[rule] == rows_.labels[i]) ++right;
    }
    const auto rows = static_cast<double>(rows_.labels.size());
    out_.rules_right = right / rows;
    out_.rules_left_out = left_out / rows;
  }

  const SubjectTable& subject_;
  const RuleRows& rows_;
  const SegmentLetters& letters_;
  protocol::ExplanationSummary& out_;
  Run& run_;
  std::vector<std::string> columns_;
  std::vector<Rule> named_;
  std::vector<std::uint8_t> segments_;  // of the rules named
};

}  // namespace

void describe_rules(const SubjectTable& subject, const RuleRows& rows, const SegmentLetters& letters,
                    std::uint64_t seed, protocol::ExplanationSummary& out, Run& run) {
  const std::size_t segments = letters.size();
  const std::vector<SegmentRule> rules = find_rules(rows.binned, rows.labels, segments, run);
  RuleWriter(subject, rows, letters, out, run)
      .write(rules, rule_fidelities(rows.binned, rows.labels, segments, seed, run));
}

}  // namespace ruas
