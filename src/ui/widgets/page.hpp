// The fixed three zones: steps on the left, the work in the middle, the inspector on the right, a header
// above. Below 720 points all of it is one column: header, work, inspector under it, and the steps as a bar
// at the bottom.
#pragma once

#include <functional>
#include <string_view>

#include "ui/ui.hpp"

namespace ruas::ui {

struct PageZones {
  /// The names of the landmarks, for screen readers.
  std::string_view steps_name, work_name, inspector_name;
  std::function<void()> header;  // one line, height::header tall, vertically centred; see header_right()
  std::function<void()> steps;   // steps()
  std::function<void()> work;
  std::function<void()> inspector;  // empty: no inspector, and the work takes its place
  /// Something that fills the work zone to its edges (the map) wants no scrolling: false.
  bool work_scrolls = true;
  /// Changes with the screen, so that each keeps its own scroll position.
  std::string_view screen;
};

/// Fills the window with one page. Calls each part once, in reading order.
void page(Ui& ui, const PageZones& zones);

/// Inside the header: points from here to its right edge.
float header_room(const Ui& ui);
/// Inside the header: what follows stands at the right edge, `width` points wide.
void header_right(Ui& ui, float width);

/// Points of height left in the zone, for what should fill it (the map beside a table).
float height_left(const Ui& ui);
float width_left(const Ui& ui);

}  // namespace ruas::ui
