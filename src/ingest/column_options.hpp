// What the user chose for single columns: matched to the columns of the file, and checked against what was
// read.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "ingest/layout.hpp"
#include "ingest/parse_file.hpp"
#include "table/table.hpp"

namespace ruas {

/// Puts each wish beside its column (`layout.chosen`) and renames (`layout.names`). Errors: a column that is
/// not there or comes twice, a name that is empty or taken.
Status match_columns(const std::vector<ColumnOptions>& wishes, Layout& layout);

/// Whether every type chosen could be had. Errors: no value of a column is a number or date, or it has too
/// many different values for a category.
Status check_types(const Layout& layout, const ParsedFile& file, const Table& table);

}  // namespace ruas
