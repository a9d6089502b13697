// Which rows a fix leaves in.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "parallel/run.hpp"
#include "quality/fix.hpp"
#include "table/column.hpp"

namespace ruas {

/// Rows that stay, increasing. Nothing where the fix is none of rows, or does not fit the table.
std::optional<std::vector<std::uint32_t>> rows_that_stay(std::span<const Column> columns, const Fix& fix,
                                                         Run& run);

/// Whether a text is the prefix and then a digit: how cancelled invoices are numbered ("C536379").
bool begins_with_code(std::string_view text, std::string_view prefix);

}  // namespace ruas
