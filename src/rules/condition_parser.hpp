// One condition as text → Condition.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "rules/condition.hpp"
#include "rules/scanner.hpp"
#include "table/table.hpp"

namespace ruas {

/// Where a rule stands: errors say "Line 2" of a file, "Rule 2" of an editor with a field for each.
struct RulePlace {
  std::uint64_t line = 1;
  bool in_file = false;

  Error error(const char* key) const { return Error(key).with("in_file", in_file ? 1 : 0).with("line", line); }
};

class ConditionParser {
 public:
  /// `rule` and `place` say in errors where the condition stands; the scanner's cursor is before it.
  ConditionParser(const Table& table, std::string rule, RulePlace place, Scanner scanner);

  /// The condition, which reaches to the end of the line.
  Result<Condition> parse();

 private:
  Condition alternatives();
  Condition conjunction();
  Condition factor();
  Condition comparison(const Column& column);
  Condition ordered(const Column& column, Predicate predicate);
  Condition range(const Column& column);
  Condition chosen(const Column& column, bool among, bool several);
  Condition chosen_values(const Column& column, const std::vector<Condition>& equals, bool among) const;
  const Column* take_column();
  std::optional<double> take_value(const Column& column);
  std::optional<std::string> take_label(const Column& column);

  Condition fail(Error error);
  Error at_cursor(const char* key);
  Error unknown_column(const std::string& name) const;
  Error about(const Column& column, const char* key) const;

  const Table& table_;
  std::string rule_;
  RulePlace place_;
  Scanner scanner_;
  std::vector<std::string> names_;  // of the columns
  std::size_t depth_ = 0;
  std::optional<Error> problem_;  // the first; what is parsed after it is dropped
};

}  // namespace ruas
