// From the words of a column's name to its role and criterion.
#pragma once

#include <optional>
#include <vector>

#include "profile/profile.hpp"
#include "profile/roles.hpp"
#include "profile/vocabulary.hpp"

namespace ruas {

struct NamedRole {
  Role role;
  Criterion criterion;
  std::vector<std::string> words;  // of the name, which led to it
};

/// The first rule that fits the notions of the name and the kind of values; nothing where none does.
std::optional<NamedRole> role_by_name(const std::vector<Term>& terms, const ColumnProfile& column);

}  // namespace ruas
