// What hands do to the map: pointer, wheel and keys, read from Dear ImGui for the item drawn last.
#pragma once

#include "gfx/camera.hpp"

namespace ruas::ui {

struct MapInput {
  bool hovered = false;   // the pointer is over the map and nothing else
  Vec2 pointer;           // CSS pixels from the map's upper left
  bool pressed = false;   // the button went down on the map in this frame
  bool held = false;      // … and is still down
  bool released = false;  // … and went up in this frame
  bool double_clicked = false;
  bool shift = false;
  Vec2 drag;  // the pointer's way since the last frame while held
  double zoom =
      0;  // doublings asked for by wheel and keys: the wheel's at the pointer, the keys' in the middle
  bool zoom_at_pointer = false;
  Vec2 steps;  // arrow keys, to the right and upwards
  bool fit = false;
  bool escape = false;
};

/// Claims the keys while `focused`, so that nothing else moves. A turn of the wheel either zooms or scrolls: the page says
/// which (Host::wheel).
MapInput read_map_input(bool focused);

}  // namespace ruas::ui
