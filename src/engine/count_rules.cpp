#include "engine/count_rules.hpp"

#include "engine/rule_conditions.hpp"
#include "rules/formulas.hpp"
#include "rules/in_words.hpp"
#include "rules/text_form.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

std::string rest_in(Language language) {
  return std::string(word(language, "rules.rest"));
}

protocol::RuleSummary summarise(const Rule& rule, std::uint64_t matching, std::uint64_t taken) {
  protocol::RuleSummary out;
  out.name = rule.name;
  out.condition = as_protocol(rule.condition);
  out.matching = matching;
  out.taken = taken;
  out.english = in_words(Language::english, rule.condition);
  out.indonesian = in_words(Language::indonesian, rule.condition);
  out.sql = sql_where(rule.condition);
  return out;
}

}  // namespace

protocol::RulesSummary summarise(std::span<const Rule> rules, const RuleSegments& segments,
                                 const Table& table) {
  protocol::RulesSummary out;
  out.rows = table.rows();
  for (std::size_t i = 0; i < rules.size(); ++i)
    out.rules.push_back(summarise(rules[i], segments.matching[i], segments.taken[i]));
  out.overlap = segments.overlap;
  out.rest = segments.rest;
  out.in_several = segments.in_several;
  out.notes = segments.notes;
  out.text = write_rules(rules);
  std::vector<std::string> columns;
  for (const Column& column : table.columns()) columns.push_back(column.name);
  out.excel_english = excel_formula(rules, rest_in(Language::english), columns, Language::english);
  out.excel_indonesian = excel_formula(rules, rest_in(Language::indonesian), columns, Language::indonesian);
  out.sql_case = sql_case(rules, rest_in(Language::english));
  return out;
}

Result<protocol::RulesSummary> count_rules(const SubjectTable& subject,
                                           const protocol::RuleSettings& settings, Run& run) {
  run.begin_stage("stage.count_rules");
  const Result<std::vector<Rule>> rules = rules_of(settings, *subject.table);
  if (!rules) return rules.error();
  const Result<RuleSegments> segments = segment_by_rules(*rules, *subject.table, run);
  if (!segments) return segments.error();
  return summarise(*rules, *segments, *subject.table);
}

}  // namespace ruas
