// The tree of questions that leads to the segments, drawn with its branches.
#pragma once

#include "ui/model/why_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_question_tree(Ui& ui, const WhyView& view);

}  // namespace ruas::ui
