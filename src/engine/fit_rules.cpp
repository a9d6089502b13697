#include "engine/fit_rules.hpp"

#include "engine/count_rules.hpp"
#include "engine/rule_conditions.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

/// The segment of each rule that somebody went to, and of the rest behind them; kNone for the others.
struct Numbers {
  static constexpr std::uint8_t kNone = 255;
  std::vector<std::uint8_t> of_rule;
  std::size_t segments = 0;
};

Numbers number_segments(const std::vector<std::uint8_t>& labels, const std::vector<std::uint32_t>& rows,
                        std::size_t rules) {
  std::vector<bool> occurs(rules + 1);
  for (const std::uint32_t row : rows) occurs[labels[row]] = true;
  Numbers numbers{std::vector<std::uint8_t>(rules + 1, Numbers::kNone)};
  for (std::size_t i = 0; i <= rules; ++i)
    if (occurs[i]) numbers.of_rule[i] = static_cast<std::uint8_t>(numbers.segments++);
  return numbers;
}

Message name_of(const std::vector<Rule>& rules, std::size_t rule) {
  return rule < rules.size() ? Message("rules.own").with("name", rules[rule].name) : Message("rules.rest");
}

Error everybody_in(const std::vector<Rule>& rules, std::size_t rule) {
  if (rule == rules.size()) return Error("rules.nobody_in_any");
  return Error("rules.everybody_in_one").with("name", rules[rule].name);
}

/// Further rows go where the same rules send them; to the first segment, with no confidence, where that had
/// nobody in the fit.
class RuleModel final : public SegmentModel {
 public:
  RuleModel(std::vector<Rule> rules, Numbers numbers)
      : rules_(std::move(rules)), numbers_(std::move(numbers)) {}

  Membership assign(const Table& table, const Prepared& prepared, Run& run) const override {
    const Result<RuleSegments> segments = segment_by_rules(rules_, table, run);
    Membership out{std::vector<std::uint8_t>(prepared.rows.size()), std::vector<float>(prepared.rows.size())};
    if (!segments) return out;
    for (std::size_t i = 0; i < prepared.rows.size(); ++i) {
      const std::uint8_t segment = numbers_.of_rule[segments->labels[prepared.rows[i]]];
      if (segment == Numbers::kNone) continue;
      out.labels[i] = segment;
      out.confidence[i] = 1;
    }
    return out;
  }

 private:
  std::vector<Rule> rules_;
  Numbers numbers_;
};

}  // namespace

Result<Prepared> prepare_rules(const Work& work, const protocol::FindSegments& request, Run& run) {
  const SubjectTable& subject = *work.subject;
  PrepareOptions options = prepare_options(subject, request);
  for (const ColumnProfile& column : subject.profile->columns)
    if (column.type == ColumnType::number && column.missing > 0)
      options.unless_named.push_back({column.name, Message("preparing.unknown_for_some")});
  return prepare(*subject.table, *subject.profile, options, run);
}

Result<FittedSegments> fit_rules(const MethodInput& input, Run& run) {
  const Table& table = *input.work.subject->table;
  Result<std::vector<Rule>> rules = rules_of(input.request.rules, table);
  if (!rules) return rules.error();
  const Result<RuleSegments> found = segment_by_rules(*rules, table, run);
  if (!found) return found.error();
  const std::vector<std::uint32_t>& rows = input.prepared.rows;
  Numbers numbers = number_segments(found->labels, rows, rules->size());

  FittedSegments fit;
  fit.segmentation.k = numbers.segments;
  for (const std::uint32_t row : rows) fit.segmentation.labels.push_back(numbers.of_rule[found->labels[row]]);
  for (std::size_t i = 0; i < numbers.of_rule.size(); ++i)
    if (numbers.of_rule[i] != Numbers::kNone) fit.names.push_back(name_of(*rules, i));
  if (numbers.segments == 1) return everybody_in(*rules, found->labels[rows[0]]);
  fit.segmentation.confidence.assign(rows.size(), 1.0F);  // a rule leaves no doubt
  measure_segments(input.prepared.matrix, fit.segmentation, run);
  fit.fitted_rows = rows.size();
  fit.notes = found->notes;
  fit.rules = std::make_shared<const protocol::RulesSummary>(summarise(*rules, *found, table));
  fit.model = std::make_shared<RuleModel>(std::move(*rules), std::move(numbers));
  return fit;
}

}  // namespace ruas
