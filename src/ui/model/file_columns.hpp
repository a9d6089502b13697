// The columns of the file as rows of a table, and one of them in full.
#pragma once

#include <vector>

#include "ui/model/data_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// In the reader's order; equal values keep the file's order.
std::vector<FileColumnRow> file_column_rows(const AppState& state, const Phrases& phrases);
/// Whether the engine can compare it, by itself or when asked to.
bool may_take_part(const protocol::FileColumn& column);
/// Whether there is any column that could be chosen.
bool any_may_take_part(const AppState& state);
/// A sentence for each of the first few columns that take no part, then how many more there are.
std::vector<std::string> left_out_sentences(const AppState& state, const Phrases& phrases);
ColumnDetail column_detail(const AppState& state, const protocol::FileColumn& column, const Phrases& phrases);

}  // namespace ruas::ui
