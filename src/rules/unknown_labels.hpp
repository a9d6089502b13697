// Labels that a rule asks for and a category column does not have: mostly a slip of the pen.
#pragma once

#include <vector>

#include "base/message.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// A note per label. The rule has passed check_condition on this table.
std::vector<Message> unknown_labels(const Rule& rule, const Table& table);

}  // namespace ruas
