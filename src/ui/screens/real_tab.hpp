// "Are they real?": the verdict, every index over the number of groups, and whether each segment comes back.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/validity_view.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/status.hpp"

namespace ruas::ui {

void draw_real_tab(Ui& ui, const ValidityView& view, Actions& actions);

Severity severity_of(Trust trust);

}  // namespace ruas::ui
