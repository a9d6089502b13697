// The table of the file's columns, and which of them are compared.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_file_columns(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
