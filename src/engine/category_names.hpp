// Codes of products and the column that says them in words.
#pragma once

#include <cstddef>
#include <optional>

#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// The column of names ("Product Name", "Description") that stands one to one for the codes in `codes`
/// ("ProductID"): rows of one code have one name, rows of one name one code, and both are missing together.
/// Nothing where `codes` holds no codes by its header, or no column does so. Time O(rows) for each column of
/// names with as many labels.
std::optional<std::size_t> names_of_codes(const Table& table, std::size_t codes, Run& run);

}  // namespace ruas
