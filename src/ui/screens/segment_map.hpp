// The map of the rows, with its words and what its colours mean.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/screens/segments_screen.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// True where the map still moves.
bool draw_segment_map(Ui& ui, const FoundView& found, const MapPlace& map, Actions& actions);

}  // namespace ruas::ui
