// The open files, how they go together, and the ways to add one and take one away.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// For several files only.
void draw_files(Ui& ui, const DataView& view, Actions& actions);

}  // namespace ruas::ui
