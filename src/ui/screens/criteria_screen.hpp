// Which column tells what about customers, and how much that counts.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/criteria_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_criteria_screen(Ui& ui, const CriteriaView& view, Actions& actions);

}  // namespace ruas::ui
