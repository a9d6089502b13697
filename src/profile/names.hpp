// Roles, criteria, kinds of file and question sets by name: how JSON, recipes and the catalogue of words call
// them.
#pragma once

#include <optional>
#include <string_view>

#include "profile/criteria.hpp"
#include "profile/file_kind.hpp"
#include "profile/roles.hpp"

namespace ruas {

/// "customer_id". For a reader: the word "quality.role_" + name, and so on for "criterion_", "kind_of_",
/// "question_".
std::string_view name_of(Role role);
std::string_view name_of(Criterion criterion);
std::string_view name_of(FileKind kind);
std::string_view name_of(QuestionSet set);

/// Nothing where nothing is called so.
std::optional<Role> role_named(std::string_view name);
std::optional<Criterion> criterion_named(std::string_view name);
std::optional<FileKind> file_kind_named(std::string_view name);
std::optional<QuestionSet> question_set_named(std::string_view name);

}  // namespace ruas
