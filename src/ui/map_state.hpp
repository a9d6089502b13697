// What the map remembers from frame to frame. Owned by the model; changed by MapView only.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "gfx/camera.hpp"
#include "gfx/lasso.hpp"
#include "gfx/point_index.hpp"

namespace ruas::ui {

enum class MapTool { move, lasso };

struct MapState {
  MapTool tool = MapTool::move;
  bool arrows = true;  // columns, on the flat map

  // Where one looks. The camera follows `goal` smoothly; while `follows_data`, the goal is all of the data.
  Camera camera, goal;
  ViewSize size;
  bool follows_data = true;
  bool camera_known = false;  // false until the first data came

  // The data in the order of the grid, made a slice per frame after `revision` changed.
  std::optional<std::uint32_t> revision;
  std::optional<PointIndexBuilder> building;
  PointIndex index;
  std::vector<Vec2> centroids;  // per segment; where its letter stands
  std::vector<bool> inhabited;  // per segment: has points

  // Per point of the index: segment and emphasis (gfx/density_image.hpp).
  std::vector<std::uint8_t> marks;
  std::uint64_t marks_revision = 0;
  std::optional<std::uint64_t> emphasis_revision;
  bool emphasis = false;  // some points stand out, the others stand back

  // The outline being drawn or searched, on the plane.
  std::vector<Vec2> outline;
  bool drawing_outline = false;
  std::optional<LassoSelection> searching;

  std::optional<std::uint32_t> hovered;  // place in the index
};

}  // namespace ruas::ui
