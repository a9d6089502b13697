// The columns of the file as rows of a table, and one of them in full.
#pragma once

#include <vector>

#include "ui/model/data_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// In the reader's order; equal values keep the file's order.
std::vector<FileColumnRow> file_column_rows(const AppState& state, const Phrases& phrases);
ColumnDetail column_detail(const AppState& state, const protocol::FileColumn& column, const Phrases& phrases);

}  // namespace ruas::ui
