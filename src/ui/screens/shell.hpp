// What stands around every screen.
#pragma once

#include <optional>

#include "ui/model/actions.hpp"
#include "ui/model/shell_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// Name, open file, and the switches that must always be at hand.
void draw_header(Ui& ui, const ShellView& view, Actions& actions);
/// How large everything is: in the header where it has room, else as a field of the start screen.
void draw_zoom(Ui& ui, const ShellView& view, Actions& actions);
void draw_steps(Ui& ui, const ShellView& view, Actions& actions);
void draw_progress(Ui& ui, const std::optional<ProgressView>& progress, Actions& actions);
void draw_notices(Ui& ui, const ShellView& view, Actions& actions);

}  // namespace ruas::ui
