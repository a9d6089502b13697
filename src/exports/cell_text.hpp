// A cell of the table as plain text, the same in every language: for previews and single rows.
#pragma once

#include <cstddef>
#include <string>

#include "table/table.hpp"

namespace ruas {

/// Shortest number, ISO date (with the time where the column has times), label or text; empty where missing.
std::string cell_text(const Column& column, std::size_t row);
/// ISO 8601: 2024-04-03 or 2024-04-03 08:26; seconds only where they are not zero.
std::string iso_date(std::int64_t seconds, bool with_time);

}  // namespace ruas
