// One index over the number of groups: a curve with the number in use and the index's own choice marked.
#pragma once

#include "ui/model/validity_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_index_chart(Ui& ui, const IndexChart& chart);

/// What the marks in the charts mean.
void draw_index_key(Ui& ui);

}  // namespace ruas::ui
