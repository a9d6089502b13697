// What segments do not buy yet, and through what they are hardly reached.
#pragma once

#include "ui/model/lookalikes_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_gaps(Ui& ui, const GrowthView& view);

}  // namespace ruas::ui
