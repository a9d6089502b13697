// What can be decided about one column: how it is read, what it is for, what it tells about customers.
#pragma once

#include <string>
#include <vector>

#include "ui/model/data_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// Fills in the choices, and where the column comes from.
void add_column_choices(ColumnDetail& detail, const OpenData& data, const protocol::FileColumn& column,
                        const Phrases& phrases);

/// `settings` with one thing about a column chosen; an empty value returns it to detection.
protocol::ReadSettings with_column_reading(protocol::ReadSettings settings, const std::string& column,
                                           std::string protocol::ColumnSettings::*what,
                                           const std::string& value);

}  // namespace ruas::ui
