#include "engine/rule_conditions.hpp"

#include <algorithm>
#include <iterator>

#include "base/iso_day.hpp"
#include "rules/text_form.hpp"

namespace ruas {
namespace {

/// In the order of Predicate.
constexpr const char* kTests[] = {"all_of",  "any_of", "below",   "at_most", "above",  "at_least",
                                  "between", "one_of", "none_of", "missing", "present"};

Result<double> day_of(const std::string& text, const std::string& rule, const std::string& column) {
  if (const auto day = read_iso_day(text)) return static_cast<double>(*day);
  return Error("rules.no_such_value").with("rule", rule).with("column", column);
}

Result<Condition> condition_of(const protocol::RuleCondition& from, const std::string& rule) {
  const auto test = std::find(std::begin(kTests), std::end(kTests), from.test);
  if (test == std::end(kTests)) return Error("rules.unknown_test").with("rule", rule).with("test", from.test);
  Condition condition;
  condition.predicate = static_cast<Predicate>(test - std::begin(kTests));
  condition.column = from.column;
  condition.labels = from.labels;
  condition.value = from.value;
  condition.upper = from.upper;
  condition.date = !from.day.empty();
  if (condition.date) {
    const Result<double> day = day_of(from.day, rule, from.column);
    if (!day) return day.error();
    condition.value = *day;
    const bool both = condition.predicate == Predicate::between;
    const Result<double> upper = day_of(both ? from.upper_day : from.day, rule, from.column);
    if (!upper) return upper.error();
    condition.upper = both ? *upper : 0;
  }
  for (const protocol::RuleCondition& part : from.parts) {
    Result<Condition> converted = condition_of(part, rule);
    if (!converted) return converted.error();
    condition.parts.push_back(std::move(*converted));
  }
  return condition;
}

}  // namespace

Result<std::vector<Rule>> rules_of(const protocol::RuleSettings& settings, const Table& table) {
  if (!settings.text.empty()) return parse_rules(settings.text, table, settings.from_file ? LinesAre::of_a_file : LinesAre::rules);
  std::vector<Rule> rules;
  for (const protocol::NamedRule& rule : settings.rules) {
    Result<Condition> condition = condition_of(rule.condition, rule.name);
    if (!condition) return condition.error();
    rules.push_back({rule.name, std::move(*condition)});
  }
  return rules;
}

protocol::RuleCondition as_protocol(const Condition& condition) {
  protocol::RuleCondition out;
  out.test = kTests[static_cast<std::size_t>(condition.predicate)];
  out.column = condition.column;
  out.labels = condition.labels;
  const bool both = condition.predicate == Predicate::between;
  if (condition.date) {
    out.day = write_iso_day(static_cast<std::int64_t>(condition.value));
    if (both) out.upper_day = write_iso_day(static_cast<std::int64_t>(condition.upper));
  } else {
    out.value = condition.value;
    out.upper = condition.upper;
  }
  for (const Condition& part : condition.parts) out.parts.push_back(as_protocol(part));
  return out;
}

}  // namespace ruas
