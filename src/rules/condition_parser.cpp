#include "rules/condition_parser.hpp"

#include <cmath>

#include "base/iso_day.hpp"
#include "fast_float/fast_float.h"
#include "features/nearest_name.hpp"

namespace ruas {
namespace {

using Words = const std::string_view[];
constexpr std::size_t kDeepest = 50;

constexpr Words kAnd = {"and", "dan"};
constexpr Words kOr = {"or", "atau"};
constexpr Words kEverybody = {"everybody", "semuanya"};
constexpr Words kNobody = {"nobody", "tidak ada"};
constexpr Words kMissing = {"is missing", "is empty", "kosong"};
constexpr Words kPresent = {"is not missing", "is not empty", "is filled in", "tidak kosong", "terisi"};
constexpr Words kBetween = {"is between", "between", "antara"};
constexpr Words kBefore = {"is before", "before", "sebelum"};
constexpr Words kAfter = {"is after", "after", "setelah", "sesudah"};
constexpr Words kNoneOf = {"is none of", "is not one of", "not in", "bukan salah satu dari",
                           "bukan salah satu"};
constexpr Words kOneOf = {"is one of", "in", "salah satu dari", "salah satu"};
constexpr Words kIsNot = {"is not", "bukan"};
constexpr Words kIs = {"is", "adalah"};

bool holds_labels(const Column& column) {
  return column.type() == ColumnType::category || column.type() == ColumnType::text;
}

/// One part stands for itself.
Condition joined(Predicate predicate, std::vector<Condition> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return {predicate, std::move(parts)};
}

}  // namespace

ConditionParser::ConditionParser(const Table& table, std::string rule, RulePlace place, Scanner scanner)
    : table_(table), rule_(std::move(rule)), place_(place), scanner_(scanner) {
  for (const Column& column : table.columns()) names_.push_back(column.name);
}

Result<Condition> ConditionParser::parse() {
  Condition condition = alternatives();
  if (!problem_ && !scanner_.at_end()) problem_ = at_cursor("rules.expected_and_or");
  if (problem_) return *problem_;
  return condition;
}

Condition ConditionParser::alternatives() {
  std::vector<Condition> parts{conjunction()};
  while (!problem_ && scanner_.take_any(kOr)) parts.push_back(conjunction());
  return joined(Predicate::any_of, std::move(parts));
}

Condition ConditionParser::conjunction() {
  std::vector<Condition> parts{factor()};
  while (!problem_ && scanner_.take_any(kAnd)) parts.push_back(factor());
  return joined(Predicate::all_of, std::move(parts));
}

Condition ConditionParser::factor() {
  if (const Column* column = take_column()) return comparison(*column);
  if (problem_) return {};
  if (scanner_.take_any(kEverybody)) return all_of({});
  if (scanner_.take_any(kNobody)) return any_of({});
  if (!scanner_.take_symbol("(")) {
    const Error nothing_here = at_cursor("rules.expected_comparison");
    const std::string name(scanner_.take_bare());
    if (name.empty()) return fail(nothing_here);
    return fail(unknown_column(name));
  }
  if (++depth_ > kDeepest) return fail(at_cursor("rules.too_deep"));
  Condition inside = alternatives();
  --depth_;
  if (!problem_ && !scanner_.take_symbol(")")) return fail(at_cursor("rules.expected_bracket"));
  return inside;
}

Error ConditionParser::unknown_column(const std::string& name) const {
  return with_nearest(Error("rules.unknown_column").with("rule", rule_).with("column", name),
                      nearest_name(table_, name));
}

const Column* ConditionParser::take_column() {
  if (const auto quoted = scanner_.take_quoted()) {
    const Column* column = table_.find(*quoted);
    if (!column) fail(unknown_column(*quoted));
    return column;
  }
  const auto index = scanner_.take_longest(names_);
  return index ? &table_.column(*index) : nullptr;
}

Condition ConditionParser::comparison(const Column& column) {
  struct Sign {
    std::string_view symbol;
    Predicate predicate;
  };
  // The longer signs first: "<" begins "<=".
  static constexpr Sign kSigns[] = {{"<=", Predicate::at_most},  {"≤", Predicate::at_most},
                                    {">=", Predicate::at_least}, {"≥", Predicate::at_least},
                                    {"<>", Predicate::none_of},  {"!=", Predicate::none_of},
                                    {"≠", Predicate::none_of},   {"<", Predicate::below},
                                    {">", Predicate::above},     {"=", Predicate::one_of}};
  for (const Sign& sign : kSigns) {
    if (!scanner_.take_symbol(sign.symbol)) continue;
    if (sign.predicate == Predicate::one_of || sign.predicate == Predicate::none_of)
      return chosen(column, sign.predicate == Predicate::one_of, false);
    return ordered(column, sign.predicate);
  }
  if (scanner_.take_any(kPresent)) return present(column.name);
  if (scanner_.take_any(kMissing)) return missing(column.name);
  if (scanner_.take_any(kBetween)) return range(column);
  if (scanner_.take_any(kBefore)) return ordered(column, Predicate::below);
  if (scanner_.take_any(kAfter)) return ordered(column, Predicate::above);
  if (scanner_.take_any(kNoneOf)) return chosen(column, false, true);
  if (scanner_.take_any(kOneOf)) return chosen(column, true, true);
  if (scanner_.take_any(kIsNot)) return chosen(column, false, false);
  if (scanner_.take_any(kIs)) return chosen(column, true, false);
  return fail(at_cursor("rules.expected_comparison"));
}

Condition ConditionParser::ordered(const Column& column, Predicate predicate) {
  if (holds_labels(column)) return fail(about(column, "rules.label_column"));
  const std::optional<double> value = take_value(column);
  if (!value) return {};
  Condition condition = compare(column.name, predicate, *value);
  return column.type() == ColumnType::date ? on_days(condition) : condition;
}

Condition ConditionParser::range(const Column& column) {
  if (holds_labels(column)) return fail(about(column, "rules.label_column"));
  const std::optional<double> low = take_value(column);
  if (!low) return {};
  if (!scanner_.take_any(kAnd)) return fail(at_cursor("rules.expected_range"));
  const std::optional<double> high = take_value(column);
  if (!high) return {};
  if (*high < *low) return fail(about(column, "rules.swapped_range"));
  Condition condition = between(column.name, *low, *high);
  return column.type() == ColumnType::date ? on_days(condition) : condition;
}

/// "is A", "is one of A, B", "is not A": of labels, numbers or days; a list may stand in brackets.
Condition ConditionParser::chosen(const Column& column, bool among, bool several) {
  const bool bracket = several && scanner_.take_symbol("(");
  std::vector<std::string> labels;
  std::vector<Condition> equals;
  do {
    if (holds_labels(column)) {
      const std::optional<std::string> label = take_label(column);
      if (!label) return {};
      labels.push_back(*label);
    } else {
      const std::optional<double> value = take_value(column);
      if (!value) return {};
      equals.push_back(between(column.name, *value, *value));
    }
  } while (several && scanner_.take_symbol(","));
  if (bracket && !scanner_.take_symbol(")")) return fail(at_cursor("rules.expected_bracket"));
  if (holds_labels(column))
    return among ? one_of(column.name, std::move(labels)) : none_of(column.name, std::move(labels));
  return chosen_values(column, equals, among);
}

/// Numbers and days have no labels: equal to one is between it and itself, not equal is below or above.
Condition ConditionParser::chosen_values(const Column& column, const std::vector<Condition>& equals,
                                         bool among) const {
  const bool days = column.type() == ColumnType::date;
  std::vector<Condition> parts;
  for (Condition equal : equals) {
    equal.date = days;
    if (among) {
      parts.push_back(equal);
      continue;
    }
    Condition under = compare(column.name, Predicate::below, equal.value);
    Condition over = compare(column.name, Predicate::above, equal.value);
    under.date = over.date = days;
    parts.push_back(any_of({under, over}));
  }
  return joined(among ? Predicate::any_of : Predicate::all_of, std::move(parts));
}

std::optional<double> ConditionParser::take_value(const Column& column) {
  const bool day = column.type() == ColumnType::date;
  const Error expected =
      at_cursor(day ? "rules.expected_day" : "rules.expected_number").with("column", column.name);
  const auto quoted = scanner_.take_quoted();
  const std::string text = quoted ? *quoted : std::string(scanner_.take_bare());
  if (day) {
    if (const auto days = read_iso_day(text)) return static_cast<double>(*days);
  } else {
    double value = 0;
    const auto [end, failure] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (failure == std::errc() && end == text.data() + text.size() && std::isfinite(value)) return value;
  }
  fail(expected);
  return std::nullopt;
}

std::optional<std::string> ConditionParser::take_label(const Column& column) {
  if (auto quoted = scanner_.take_quoted()) return quoted;
  if (const auto* category = std::get_if<CategoryColumn>(&column.values))
    if (const auto label = scanner_.take_longest(category->labels)) return category->labels[*label];
  const Error expected = at_cursor("rules.expected_label").with("column", column.name);
  std::string bare(scanner_.take_bare());
  if (!bare.empty()) return bare;
  fail(expected);
  return std::nullopt;
}

Condition ConditionParser::fail(Error error) {
  if (!problem_) problem_ = std::move(error);
  return {};
}

Error ConditionParser::at_cursor(const char* key) {
  return place_.error(key).with("position", scanner_.position());
}

Error ConditionParser::about(const Column& column, const char* key) const {
  return Error(key).with("rule", rule_).with("column", column.name);
}

}  // namespace ruas
