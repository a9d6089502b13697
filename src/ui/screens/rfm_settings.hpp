// How scores are given, and the map that names their combinations.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_rfm_settings(Ui& ui, const RfmView& view, Actions& actions);
void draw_rfm_map(Ui& ui, const RfmView& view, Actions& actions);

}  // namespace ruas::ui
