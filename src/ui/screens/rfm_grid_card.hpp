// The grid of recency and frequency, and what the scores in it mean.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_rfm_grid(Ui& ui, const RfmView& view, Actions& actions);
void draw_rfm_scores(Ui& ui, const RfmView& view);

}  // namespace ruas::ui
