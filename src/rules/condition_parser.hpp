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

class ConditionParser {
 public:
  /// `rule` and `line` say in errors where the condition stands; the scanner's cursor is before it.
  ConditionParser(const Table& table, std::string rule, std::uint64_t line, Scanner scanner);

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
  std::uint64_t line_;
  Scanner scanner_;
  std::vector<std::string> names_;  // of the columns
  std::size_t depth_ = 0;
  std::optional<Error> problem_;  // the first; what is parsed after it is dropped
};

}  // namespace ruas
