// Rules with their counts and in other words: the rules panel and `ruas segment --method rules --summary`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "protocol/rules.hpp"

namespace ruas::protocol {

struct RuleSummary {
  std::string name;
  RuleCondition condition;
  std::uint64_t matching = 0;  // rows that satisfy it
  std::uint64_t taken = 0;     // rows that satisfy no earlier rule
  std::string english;
  std::string indonesian;
  std::string sql;  // to stand behind WHERE
};

struct RulesSummary {
  std::uint64_t rows = 0;
  std::vector<RuleSummary> rules;
  std::vector<std::uint64_t> overlap;  // rules × rules, row by row: rows that satisfy both
  std::uint64_t rest = 0;              // rows that satisfy none
  std::uint64_t in_several = 0;        // rows that satisfy more than one
  std::vector<Message> notes;
  std::string text;              // all rules as lines
  std::string excel_english;     // a formula for the file's columns, arguments separated by commas
  std::string excel_indonesian;  // by semicolons
  std::string sql_case;
};

}  // namespace ruas::protocol
