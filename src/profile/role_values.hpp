// From a column's values to its role, where its name says nothing.
#pragma once

#include <optional>

#include "base/message.hpp"
#include "profile/profile.hpp"
#include "profile/roles.hpp"

namespace ruas {

struct ValuedRole {
  Role role;
  Criterion criterion;
  Message reason;
};

/// Dates; e-mail addresses; words for man and woman; names of countries and of Indonesian cities and
/// provinces. Nothing where the values tell none of it. Time O(labels), or some thousand rows of text.
std::optional<ValuedRole> role_by_values(const Column& column, const ColumnProfile& profile);

}  // namespace ruas
