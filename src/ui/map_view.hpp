// The map of the segments: every row a point, moved and zoomed by pointer, wheel, touch and keys, with a
// lasso.
//
// Data and settings go in, what the user did comes out; MapState is the model's. Points are painted by a
// MapPainter into the frame itself, between the parts that Dear ImGui draws. Main thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gfx/map_painter.hpp"
#include "ui/map_state.hpp"
#include "ui/palette.hpp"
#include "ui/ui.hpp"

struct ImVec2;
struct ImDrawList;
struct ImDrawCmd;

namespace ruas::ui {

/// All words of the map, in the reader's language.
struct MapWords {
  std::string name;        // "Map of 2,000 customers in 4 segments": the name of the region
  std::string summary;     // what it shows, in a sentence or two, for those who do not see it
  std::string horizontal;  // names of the axes, "First direction: 41% of the differences"
  std::string vertical;
  std::string move, lasso;  // the two tools
  std::string zoom_in, zoom_out, fit;
  std::string preparing;  // while the points are put in order
};

/// A way on the plane that means something: more of a column.
struct MapDirection {
  std::string name;
  double x = 0, y = 0;  // not both 0
};

/// What is to be seen. All spans must hold while `data_revision` stays the same and `draw` is called.
struct MapScene {
  std::span<const float> positions;      // x, y per row
  std::span<const std::uint8_t> labels;  // segment per row
  std::vector<SegmentMark> marks;        // per segment
  std::uint32_t data_revision = 0;            // differs for other data
  std::vector<MapDirection> directions;       // drawn as arrows from the origin, the longest first
  std::optional<std::size_t> active_segment;  // the others stand back
  std::span<const std::uint32_t> selected;  // rows (indices into labels), in any order; the others stand back
  std::uint64_t emphasis_revision =
      0;  // must rise when active_segment or selected change; may rise more often
  bool reduced_motion = false;
};

struct MapInteraction {
  bool hover_changed = false;
  std::optional<std::uint32_t> hovered;  // row under the pointer (index into labels); read when hover_changed
  /// A lasso was finished: its rows, rising. Empty: the selection is to be cleared.
  std::optional<std::vector<std::uint32_t>> selected;
  /// Something is still moving or being computed: draw again.
  bool wants_frame = false;
};

class MapView {
 public:
  /// `painter` may be null, and must outlive the view.
  explicit MapView(MapPainter* painter) : painter_(painter) {}
  MapView(const MapView&) = delete;
  MapView& operator=(const MapView&) = delete;

  /// Draws at the cursor of the current window, `width` × `height` points, as one item with the tools above
  /// its upper right corner.
  MapInteraction draw(Ui& ui, MapState& state, const MapScene& scene, const MapWords& words, float width,
                      float height);

 private:
  static void paint(const ImDrawList* list, const ImDrawCmd* command);

  MapPainter* painter_;
  MapPicture picture_;        // of the frame being drawn; read when the draw list is rendered
  float left_ = 0, top_ = 0;  // of the item, points
};

}  // namespace ruas::ui
