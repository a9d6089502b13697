// "Did you mean": the column whose name is most like a mistyped one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "table/table.hpp"

namespace ruas {

/// Fewest letters changed, added, taken away or swapped with their neighbour (optimal string alignment,
/// Damerau 1964), capitals and small letters alike; the first such column on a tie. Empty where none is
/// within a third of the longer name: that is another word, not a slip. Only the first 64 bytes of a name are
/// compared.
std::string nearest_name(const Table& table, std::string_view name);

/// `error` with the argument "nearest", and "_near" behind its key; as it is where nothing is near.
Error with_nearest(Error error, std::string nearest);

}  // namespace ruas
