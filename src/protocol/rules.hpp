// The user's own rules as a tree of plain structs: what a page edits and a file holds. The same as text:
// rules/text_form.hpp.
#pragma once

#include <string>
#include <vector>

namespace ruas::protocol {

struct RuleCondition {
  std::string test = "all_of";  // "any_of" "below" "at_most" "above" "at_least" "between" "one_of" "none_of"
                                // "missing" "present"
  std::vector<RuleCondition> parts{};  // all_of, any_of
  std::string column{};
  double value = 0;                   // number columns
  double upper = 0;                   // between
  std::string day{};                  // date columns: ISO, in the place of value
  std::string upper_day{};            // between
  std::vector<std::string> labels{};  // one_of, none_of
  friend bool operator==(const RuleCondition&, const RuleCondition&) = default;
};

struct NamedRule {
  std::string name;
  RuleCondition condition;
  friend bool operator==(const NamedRule&, const NamedRule&) = default;
};

/// Of method "rules".
struct RuleSettings {
  std::string text{};  // a line per rule; where empty, `rules` count
  std::vector<NamedRule> rules{};
  bool from_file = false;  // errors of `text` speak of its lines, else of its rules, a line each
  friend bool operator==(const RuleSettings&, const RuleSettings&) = default;
};

}  // namespace ruas::protocol
