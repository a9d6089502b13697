// Whether a column only repeats another: together they would count twice in every distance.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "profile/profile.hpp"
#include "table/table.hpp"

namespace ruas {

/// The first of the columns `earlier` of which `column` is a copy, row for row: of a number the same number
/// in another unit, from another zero or turned round (standardised, they agree as far as the matrix tells
/// numbers apart); of a category the same groups, under the same labels or others. Cells are missing in the
/// same rows. Reads of most columns a few rows only. `profile` is that of `table`; safe to call from several
/// threads.
std::optional<std::size_t> repeated_column(const Table& table, const Profile& profile,
                                           std::span<const std::size_t> earlier, std::size_t column);

}  // namespace ruas
