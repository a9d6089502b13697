// Findings and fixes by name: how JSON and recipes call them.
#pragma once

#include <optional>
#include <string_view>

#include "quality/finding.hpp"

namespace ruas {

/// "missing_values"; the beginning of a finding's id. Its heading is the word "quality.heading_" + name.
std::string_view name_of(FindingKind kind);
/// "notice"; the word is "quality.severity_" + name.
std::string_view name_of(Severity severity);
std::string_view name_of(PersonalData what);
/// "fill_with_median".
std::string_view name_of(FixKind kind);

/// Nothing where no fix is called so: a recipe of a newer version.
std::optional<FixKind> fix_kind_named(std::string_view name);

}  // namespace ruas
