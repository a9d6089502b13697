// How customers came out of a list of orders, and the days and rules that decide it.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// What the rows are, with its reason.
void draw_kind(Ui& ui, const DataView& view, Actions& actions);
void draw_customers(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
