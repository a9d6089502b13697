// The user's rules between their three forms: lines of text, structs of the protocol, conditions.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "protocol/rules.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// Errors: those of parse_rules; a test or a day that does not exist.
Result<std::vector<Rule>> rules_of(const protocol::RuleSettings& settings, const Table& table);

protocol::RuleCondition as_protocol(const Condition& condition);

}  // namespace ruas
