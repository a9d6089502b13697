// How segments are to be found.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_segment_settings(Ui& ui, const SettingsView& view, Actions& actions);

}  // namespace ruas::ui
