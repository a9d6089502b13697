// Codes of products and the column that says them in words.
#pragma once

#include <cstddef>
#include <optional>

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// The column of names ("Product Name", "Description") that stands for the codes in `codes` ("ProductID"): in 95 % of the rows
/// that have either, the name is the usual one of the code and the code the usual one of the name. Nothing where `codes`
/// holds no codes by its header, or no column does so; people's names and other personal data are never taken. Rows without
/// a name are then without a category, and codes of one name are one. Time O(rows) for each column of names.
std::optional<std::size_t> names_of_codes(const Table& table, const DataMeaning& meaning, std::size_t codes, Run& run);

}  // namespace ruas
