// Repeat orders so far, week by week: what happened beside what the model expected, and from where it had not
// seen it.
#pragma once

#include "ui/model/value_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_holdout_chart(Ui& ui, const HoldoutView& holdout);

}  // namespace ruas::ui
