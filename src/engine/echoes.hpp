// Columns of the user's that say what Ruas has worked out from the orders itself, such as a column "orders"
// beside the number of orders: with both, one fact would count twice.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "table/table.hpp"

namespace ruas {

/// Correlation, or share of rows with the same label, from which on two columns say the same.
inline constexpr double kSameSaid = 0.98;

/// Rows that are compared, from the first on: so many tell.
inline constexpr std::size_t kRowsCompared = 20'000;

/// The first of the columns `own` that says what column `index` says: numbers that rise and fall together,
/// labels that are the same. Nothing for dates and text. Time O(kRowsCompared × own).
std::optional<std::size_t> echoed_column(const Table& table, std::span<const std::size_t> own,
                                         std::size_t index);

}  // namespace ruas
