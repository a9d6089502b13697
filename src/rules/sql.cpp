#include "base/dates.hpp"
#include "base/iso_day.hpp"
#include "base/joined.hpp"
#include "base/number_format.hpp"
#include "rules/formulas.hpp"

namespace ruas {
namespace {

std::string quoted(const std::string& text, char mark) {
  std::string out(1, mark);
  for (const char c : text) out += c == mark ? std::string(2, mark) : std::string(1, c);
  return out + mark;
}

std::string value_text(const Condition& condition, double value) {
  return condition.date ? "DATE '" + write_iso_day(static_cast<std::int64_t>(value)) + "'"
                        : shortest_number(value);
}

std::string label_list(const Condition& condition) {
  return "(" + joined_by(condition.labels, [](const std::string& label) { return quoted(label, '\''); }) + ")";
}

/// A moment of a day lies past its midnight: up to the day is before the next one.
std::string bound(const Condition& condition, Predicate predicate, double value) {
  const std::string x = quoted(condition.column, '"');
  const double next = condition.date ? 1 : 0;
  switch (predicate) {
    case Predicate::below:
      return x + " < " + value_text(condition, value);
    case Predicate::at_least:
      return x + " >= " + value_text(condition, value);
    case Predicate::above:
      return x + (condition.date ? " >= " : " > ") + value_text(condition, value + next);
    default:
      return x + (condition.date ? " < " : " <= ") + value_text(condition, value + next);
  }
}

std::string joined(const Condition& condition, const char* word, const char* without_parts) {
  std::string out;
  for (const Condition& part : condition.parts) {
    const bool other_kind = (part.predicate == Predicate::all_of || part.predicate == Predicate::any_of) &&
                            part.parts.size() > 1 && part.predicate != condition.predicate;
    const std::string written = sql_where(part);
    out += (out.empty() ? "" : word) + (other_kind ? "(" + written + ")" : written);
  }
  return out.empty() ? without_parts : out;
}

}  // namespace

std::string sql_where(const Condition& condition) {
  const std::string x = quoted(condition.column, '"');
  switch (condition.predicate) {
    case Predicate::all_of:
      return joined(condition, " AND ", "1 = 1");
    case Predicate::any_of:
      return joined(condition, " OR ", "1 = 0");
    case Predicate::missing:
      return x + " IS NULL";
    case Predicate::present:
      return x + " IS NOT NULL";
    case Predicate::one_of:
      if (condition.labels.empty()) return "1 = 0";
      return x + (condition.labels.size() == 1 ? " = " + quoted(condition.labels.front(), '\'')
                                               : " IN " + label_list(condition));
    case Predicate::none_of:
      if (condition.labels.empty()) return x + " IS NOT NULL";
      return x + (condition.labels.size() == 1 ? " <> " + quoted(condition.labels.front(), '\'')
                                               : " NOT IN " + label_list(condition));
    case Predicate::between:
      if (condition.value == condition.upper && !condition.date)
        return x + " = " + shortest_number(condition.value);
      return bound(condition, Predicate::at_least, condition.value) + " AND " +
             bound(condition, Predicate::at_most, condition.upper);
    default:
      return bound(condition, condition.predicate, condition.value);
  }
}

std::string sql_case(std::span<const Rule> rules, const std::string& rest) {
  std::string out = "CASE";
  for (const Rule& rule : rules)
    out += "\n  WHEN " + sql_where(rule.condition) + " THEN " + quoted(rule.name, '\'');
  if (!rest.empty()) out += "\n  ELSE " + quoted(rest, '\'');
  return out + "\nEND";
}

}  // namespace ruas
