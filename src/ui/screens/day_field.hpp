// A day of the plan that can be typed: on the Data screen, and the analysis date on the RFM screen.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/customers_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// What is typed becomes a decision once it is a day, or empty.
void draw_day(Ui& ui, const DayView& day, const protocol::Plan& plan, Actions& actions);

}  // namespace ruas::ui
