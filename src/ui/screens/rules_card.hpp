// The user's own rules: a field per rule, how many rows it selects, and the formulas to use elsewhere.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/rules_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_rules_card(Ui& ui, const RulesView& view, Actions& actions);

}  // namespace ruas::ui
