// How the map answers: camera, lasso and hovering as functions of MapState. No drawing.
#pragma once

#include "ui/map_input.hpp"
#include "ui/map_state.hpp"
#include "ui/map_view.hpp"

namespace ruas::ui {

/// Takes over new data and puts them in order, a slice per call. True once they can be shown.
bool prepare_points(MapState& state, const MapScene& scene);

/// Moves the camera as asked, and on towards its goal in `seconds`; under way while the two differ.
void move_camera(MapState& state, const MapInput& input, bool panning, bool at_once, double seconds);
void zoom_by(MapState& state, Vec2 pointer, double factor);
void show_all(MapState& state);

/// Draws the outline while held, searches it once released (a slice per call). True while searching.
bool follow_lasso(MapState& state, const MapInput& input, bool lasso, MapInteraction& interaction);

void follow_pointer(MapState& state, const MapInput& input, MapInteraction& interaction);

}  // namespace ruas::ui
