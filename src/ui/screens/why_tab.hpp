// "Why these segments": the tree, the rules, what the segments hang on, what gives them away, Kotler's five.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/why_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_why_tab(Ui& ui, const WhyView& view, Actions& actions);

/// A card per segment with its rule, and what it can be copied as.
void draw_rule_cards(Ui& ui, const WhyView& view);

}  // namespace ruas::ui
