#include "rules/text_form.hpp"

#include <algorithm>

#include "base/iso_day.hpp"
#include "base/joined.hpp"
#include "base/number_format.hpp"
#include "rules/check.hpp"
#include "rules/condition_parser.hpp"
#include "rules/scanner.hpp"

namespace ruas {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string_view take_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), line.size() + 1));
  return line;
}

/// The name before the colon; the scanner is then behind it. Empty where there is none.
std::string take_name(std::string_view line, Scanner& scanner) {
  if (auto quoted = scanner.take_quoted()) return scanner.take_symbol(":") ? *quoted : std::string();
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  scanner.take_symbol(line.substr(0, colon + 1));
  return std::string(trimmed(line.substr(0, colon)));
}

Result<Rule> parse_line(std::string_view line, const RulePlace& place, const Table& table) {
  Scanner scanner(line);
  Rule rule{take_name(trimmed(line), scanner), {}};
  if (rule.name.empty()) return place.error("rules.expected_name");
  Result<Condition> condition = ConditionParser(table, rule.name, place, scanner).parse();
  if (!condition) return condition.error();
  if (const Status fine = check_condition(*condition, table, rule.name); !fine) return fine.error();
  rule.condition = std::move(*condition);
  return rule;
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string value_text(const Condition& condition, double value) {
  return condition.date ? write_iso_day(static_cast<std::int64_t>(value)) : shortest_number(value);
}

std::string write_condition(const Condition& condition);

std::string write_parts(const Condition& condition, const char* word) {
  std::string out;
  for (const Condition& part : condition.parts) {
    const bool nested = !part.parts.empty();
    out += (out.empty() ? "" : word) + (nested ? "(" + write_condition(part) + ")" : write_condition(part));
  }
  return out;
}

std::string write_condition(const Condition& condition) {
  const std::string column = quoted(condition.column);
  const auto labels = [&] { return joined_by(condition.labels, quoted); };
  switch (condition.predicate) {
    case Predicate::all_of:
      return condition.parts.empty() ? "everybody" : write_parts(condition, " and ");
    case Predicate::any_of:
      return condition.parts.empty() ? "nobody" : write_parts(condition, " or ");
    case Predicate::below:
      return column + " < " + value_text(condition, condition.value);
    case Predicate::at_most:
      return column + " <= " + value_text(condition, condition.value);
    case Predicate::above:
      return column + " > " + value_text(condition, condition.value);
    case Predicate::at_least:
      return column + " >= " + value_text(condition, condition.value);
    case Predicate::between:
      if (condition.value == condition.upper) return column + " = " + value_text(condition, condition.value);
      return column + " between " + value_text(condition, condition.value) + " and " +
             value_text(condition, condition.upper);
    case Predicate::one_of:
      return column + " is one of " + labels();
    case Predicate::none_of:
      return column + " is none of " + labels();
    case Predicate::missing:
      return column + " is missing";
    case Predicate::present:
      return column + " is filled in";
  }
  return {};
}

}  // namespace

Result<std::vector<Rule>> parse_rules(std::string_view text, const Table& table, LinesAre lines) {
  std::vector<Rule> rules;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const std::string_view line = take_line(text);
    if (trimmed(line).empty() || trimmed(line).front() == '#') continue;
    Result<Rule> rule = parse_line(line, {number, lines == LinesAre::of_a_file}, table);
    if (!rule) return rule.error();
    rules.push_back(std::move(*rule));
  }
  return rules;
}

std::string write_rules(std::span<const Rule> rules) {
  std::string text;
  for (const Rule& rule : rules) text += quoted(rule.name) + ": " + write_condition(rule.condition) + "\n";
  return text;
}

}  // namespace ruas
