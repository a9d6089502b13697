// Whether a condition can be asked of a table.
#pragma once

#include <string>

#include "base/result.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// Errors name the rule: an unknown column (with the nearest name), a predicate that the column's type does
/// not know, a number that is none, a range whose ends are swapped, comparison without labels.
Status check_condition(const Condition& condition, const Table& table, const std::string& rule_name);

}  // namespace ruas
