#include <algorithm>
#include <cassert>

#include "base/dates.hpp"
#include "base/number_format.hpp"
#include "rules/formulas.hpp"

namespace ruas {
namespace {

/// A, …, Z, AA, …
std::string column_letters(std::size_t index) {
  std::string letters;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters;
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

/// A sheet that opens the file reads such labels as numbers.
bool looks_like_a_number(const std::string& label) {
  return !label.empty() && label.find_first_not_of("0123456789.,-") == std::string::npos;
}

class ExcelWriter {
 public:
  ExcelWriter(std::span<const std::string> columns, Language language)
      : columns_(columns),
        separator_(language == Language::english ? "," : ";"),
        decimal_mark_(language == Language::english ? '.' : ',') {}

  std::string first_match(std::span<const Rule> rules, const std::string& rest) const {
    if (rules.empty()) return quoted(rest);
    const Rule& rule = rules.front();
    return call("IF", {write(rule.condition), quoted(rule.name), first_match(rules.subspan(1), rest)});
  }

 private:
  std::string write(const Condition& condition) const {
    switch (condition.predicate) {
      case Predicate::all_of:
        return joined("AND", condition.parts, "TRUE");
      case Predicate::any_of:
        return joined("OR", condition.parts, "FALSE");
      case Predicate::missing:
        return cell(condition) + "=\"\"";
      case Predicate::present:
        return cell(condition) + "<>\"\"";
      case Predicate::one_of:
        return any_label(condition);
      case Predicate::none_of:
        return call("AND", {cell(condition) + "<>\"\"", call("NOT", {any_label(condition)})});
      default:
        return call("AND", bounds(condition));
    }
  }

  std::string joined(const char* function, const std::vector<Condition>& parts,
                     const char* without_parts) const {
    if (parts.empty()) return without_parts;
    if (parts.size() == 1) return write(parts.front());
    std::vector<std::string> written;
    for (const Condition& part : parts) written.push_back(write(part));
    return call(function, written);
  }

  /// An empty cell would count as 0, and text as more than any number.
  std::vector<std::string> bounds(const Condition& condition) const {
    const std::string x = cell(condition);
    std::vector<std::string> out = {call("ISNUMBER", {x})};
    const bool both = condition.predicate == Predicate::between;
    if (both && condition.value == condition.upper && !condition.date) {
      out.push_back(x + "=" + number(condition, condition.value));
      return out;
    }
    // A moment of a day is a fraction past midnight: up to the day is before the next midnight.
    const double next = condition.date ? 1 : 0;
    if (condition.predicate == Predicate::above)
      out.push_back(x + (condition.date ? ">=" : ">") + number(condition, condition.value + next));
    if (condition.predicate == Predicate::at_least || both)
      out.push_back(x + ">=" + number(condition, condition.value));
    if (condition.predicate == Predicate::below) out.push_back(x + "<" + number(condition, condition.value));
    if (condition.predicate == Predicate::at_most || both) {
      const double end = both ? condition.upper : condition.value;
      out.push_back(x + (condition.date ? "<" : "<=") + number(condition, end + next));
    }
    return out;
  }

  std::string any_label(const Condition& condition) const {
    std::vector<std::string> equal;
    for (const std::string& label : condition.labels)
      equal.push_back(cell(condition) + (looks_like_a_number(label) ? "&\"\"=" : "=") + quoted(label));
    if (equal.empty()) return "FALSE";
    return equal.size() == 1 ? equal.front() : call("OR", equal);
  }

  std::string cell(const Condition& condition) const {
    const auto found = std::find(columns_.begin(), columns_.end(), condition.column);
    assert(found != columns_.end());
    return column_letters(static_cast<std::size_t>(found - columns_.begin())) + "2";
  }

  std::string number(const Condition& condition, double value) const {
    if (condition.date) {
      const CivilDate day = civil_from_days(static_cast<std::int64_t>(value));
      return call("DATE", {std::to_string(day.year), std::to_string(day.month), std::to_string(day.day)});
    }
    std::string digits = shortest_number(value);
    std::replace(digits.begin(), digits.end(), '.', decimal_mark_);
    return digits;
  }

  std::string call(const char* function, const std::vector<std::string>& arguments) const {
    std::string out = std::string(function) + "(";
    for (std::size_t i = 0; i < arguments.size(); ++i) out += (i > 0 ? separator_ : "") + arguments[i];
    return out + ")";
  }

  std::span<const std::string> columns_;
  std::string separator_;
  char decimal_mark_;
};

}  // namespace

std::string excel_formula(std::span<const Rule> rules, const std::string& rest,
                          std::span<const std::string> columns, Language language) {
  return "=" + ExcelWriter(columns, language).first_match(rules, rest);
}

}  // namespace ruas
