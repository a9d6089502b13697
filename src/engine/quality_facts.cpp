#include "engine/quality_facts.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/check_stability.hpp"
#include "explanation/segment_quality.hpp"

namespace ruas {
namespace {

constexpr const char* kQuestions[] = {"measurable", "substantial", "accessible", "differentiable", "actionable"};

const char* finding_name(Finding finding) {
  switch (finding) {
    case Finding::pass: return "pass";
    case Finding::fail: return "fail";
    case Finding::unknown: return "unknown";
  }
  return "";
}

double cells_present(const SubjectTable& subject, const Prepared& prepared) {
  double missing = 0;
  for (const PreparedColumn& column : prepared.columns)
    missing += static_cast<double>(subject.profile->columns[column.table_column].missing);
  const double cells = static_cast<double>(subject.table->rows()) * static_cast<double>(prepared.columns.size());
  return cells > 0 ? 1 - missing / cells : 0;
}

/// Whether a cell of a column of consent says yes, in either language.
bool says_yes(const Column& column, std::size_t row) {
  static const std::set<std::string_view> kYes{"yes", "Yes", "YES", "y",    "Y",      "true",   "True",   "TRUE",  "1",
                                               "ya",  "Ya",  "YA",  "opt-in", "setuju", "Setuju", "granted", "Granted"};
  if (const auto* labels = std::get_if<CategoryColumn>(&column.values))
    return !labels->is_missing(row) && kYes.contains(labels->labels[labels->codes[row]]);
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values)) return numbers->values[row] > 0;
  return false;
}

/// Per segment the share of customers with a contact who have agreed to be contacted; nothing without such a column.
std::vector<std::optional<double>> reachable(const SubjectTable& subject, const FoundSegments& found) {
  const std::size_t k = found.segmentation.k;
  const int contact = column_with(subject.meanings, Role::contact);
  const int consent = column_with(subject.meanings, Role::consent);
  if (contact < 0 && consent < 0) return std::vector<std::optional<double>>(k);
  std::vector<double> all(k, 0.0);
  std::vector<double> reached(k, 0.0);
  for (std::size_t i = 0; i < found.prepared.rows.size(); ++i) {
    const std::size_t row = found.prepared.rows[i];
    const bool has_contact = contact < 0 || !subject.table->column(static_cast<std::size_t>(contact)).is_missing(row);
    const bool agreed = consent < 0 || says_yes(subject.table->column(static_cast<std::size_t>(consent)), row);
    all[found.segmentation.labels[i]] += 1;
    reached[found.segmentation.labels[i]] += has_contact && agreed ? 1 : 0;
  }
  std::vector<std::optional<double>> shares(k);
  for (std::size_t s = 0; s < k; ++s)
    if (all[s] > 0) shares[s] = reached[s] / all[s];
  return shares;
}

double largest_difference(const protocol::SegmentSummary& segment) {
  double largest = 0;
  for (const protocol::ColumnSummary& column : segment.columns)
    if (column.kind == "number" && !std::isnan(column.difference))
      largest = std::max(largest, std::abs(column.difference));
  return largest;
}

/// Nothing where it was not asked for or could not be measured.
std::optional<double> jaccard_of(const protocol::StabilitySummary& stability, std::size_t segment) {
  if (segment >= stability.segments.size() || std::isnan(stability.segments[segment].jaccard)) return std::nullopt;
  return stability.segments[segment].jaccard;
}

double strongest_association(const protocol::ExplanationSummary& explanation) {
  double strongest = 0;
  for (const protocol::AssociationSummary& each : explanation.associations)
    if (each.measure == "cramers_v" && !std::isnan(each.strength)) strongest = std::max(strongest, each.strength);
  return strongest;
}

}  // namespace

std::vector<protocol::SegmentQualitySummary> judge_segments(const SubjectTable& subject, const FoundSegments& found,
                                                            const protocol::ExplanationSummary& explanation) {
  const double present = cells_present(subject, found.prepared);
  const std::vector<std::optional<double>> reached = reachable(subject, found);
  std::vector<protocol::SegmentQualitySummary> out;
  for (std::size_t s = 0; s < found.summary.segments.size(); ++s) {
    const protocol::SegmentSummary& segment = found.summary.segments[s];
    QualityFacts facts;
    facts.cells_present = present;
    facts.customers = segment.size;
    facts.size_share = segment.share;
    if (subject.revenue >= 0) {
      facts.revenue_share = segment.revenue_share;
      if (!subject.customers) facts.total_of = found.summary.revenue_column;
    }
    facts.reachable = reached[s];
    facts.fixed_rules = follows_fixed_rules(found);
    facts.jaccard = jaccard_of(found.summary.stability, s);
    facts.largest_difference = largest_difference(segment);
    facts.strongest_association = strongest_association(explanation);
    if (explanation.rules[s].conditions > 0) {
      facts.precision = explanation.rules[s].precision;
      facts.recall = explanation.rules[s].recall;
    }
    protocol::SegmentQualitySummary& summary = out.emplace_back();
    summary.letter = segment.letter;
    std::size_t question = 0;
    for (const QualityAnswer& answer : judge_quality(facts))
      summary.answers.push_back({kQuestions[question++], finding_name(answer.finding), answer.because});
  }
  return out;
}

}  // namespace ruas
