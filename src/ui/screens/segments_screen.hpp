// What was found: the verdict, the map, the table of segments, the downloads, and how it came about.
#pragma once

#include "ui/map_state.hpp"
#include "ui/map_view.hpp"
#include "ui/model/actions.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// What the map is drawn from, and where one looks on it.
struct MapPlace {
  const AppState& state;
  MapState& look;
  MapView& view;
};

/// True where the map still moves.
bool draw_segments_screen(Ui& ui, const SegmentsView& view, const MapPlace& map, Actions& actions);

}  // namespace ruas::ui
