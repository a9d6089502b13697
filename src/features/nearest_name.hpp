// "Did you mean": the column whose name is most like a mistyped one.
#pragma once

#include <string>
#include <string_view>

#include "table/table.hpp"

namespace ruas {

/// Fewest letters changed, added or taken away (Levenshtein 1966), capitals and small letters alike; the
/// first such column on a tie. Empty where the table has no columns. Only the first 64 bytes of a name are
/// compared.
std::string nearest_name(const Table& table, std::string_view name);

}  // namespace ruas
