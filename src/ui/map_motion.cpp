#include "ui/map_motion.hpp"

#include <algorithm>
#include <cmath>

#include "gfx/picking.hpp"

namespace ruas::ui {
namespace {

constexpr std::size_t kPointsPerSlice = 300'000;  // some 12 ms in the browser
constexpr double kMargin = 48;                    // CSS pixels around all of the data
constexpr double kKeyStep = 60;                   // CSS pixels
constexpr double kQuickness = 16;   // per second: the camera's rest of way falls to 1/e in 1/16 s
constexpr double kReach = 12;       // CSS pixels from the pointer to a point
constexpr double kOutlineStep = 3;  // CSS pixels between corners of the lasso

Camera camera_on_all(const MapState& state) {
  return fit(state.index.bounds(), state.size, kMargin);
}

void find_centroids(MapState& state, std::size_t segments) {
  state.centroids.assign(segments, {});
  state.inhabited.assign(segments, false);
  std::vector<double> points(segments, 0);
  for (std::size_t i = 0; i < state.index.size(); ++i) {
    const std::size_t segment = state.index.labels()[i];
    if (segment >= segments) continue;
    state.centroids[segment].x += state.index.x()[i];
    state.centroids[segment].y += state.index.y()[i];
    points[segment] += 1;
  }
  for (std::size_t segment = 0; segment < segments; ++segment) {
    if (points[segment] == 0) continue;
    state.inhabited[segment] = true;
    state.centroids[segment].x /= points[segment];
    state.centroids[segment].y /= points[segment];
  }
}

void start_over(MapState& state, const MapScene& scene) {
  state.revision = scene.data_revision;
  state.searching.reset();
  state.outline.clear();
  state.drawing_outline = false;
  state.hovered.reset();
  state.emphasis_revision.reset();
  state.follows_data = true;
  state.camera_known = false;
  state.marks.clear();
  state.index = PointIndex();
  state.building.emplace(scene.positions, scene.labels);
}

bool is_close(const Camera& one, const Camera& other) {
  return std::abs(std::log(one.scale / other.scale)) < 1e-3 &&
         std::hypot(one.center.x - other.center.x, one.center.y - other.center.y) * other.scale < 0.25;
}

}  // namespace

bool prepare_points(MapState& state, const MapScene& scene) {
  if (state.revision != scene.data_revision) start_over(state, scene);
  if (!state.building) return true;
  bool complete = false;
  for (std::size_t done = 0; !complete && done < kPointsPerSlice;
       done += std::clamp<std::size_t>(scene.labels.size(), 1, kPointsPerSlice))
    complete = state.building->advance(kPointsPerSlice);
  if (!complete) return false;
  state.index = state.building->take();
  state.building.reset();
  find_centroids(state, scene.marks.size());
  return true;
}

void show_all(MapState& state) {
  state.goal = camera_on_all(state);
  state.follows_data = true;
}

void zoom_by(MapState& state, Vec2 pointer, double factor) {
  const Camera all = camera_on_all(state);
  const double scale =
      std::clamp(state.goal.scale * factor, all.scale * kFarthestZoom, all.scale * kClosestZoom);
  // Around what is under the pointer now, even while the camera is still on its way to the goal.
  const Vec2 fixed = to_plane(state.camera, state.size, pointer);
  state.goal.scale = scale;
  state.goal.center = {fixed.x - (pointer.x - state.size.width / 2) / scale,
                       fixed.y + (pointer.y - state.size.height / 2) / scale};
  state.goal = clamped(state.goal, all, state.index.bounds());
  state.follows_data = false;
}

void move_camera(MapState& state, const MapInput& input, bool panning, bool at_once, double seconds) {
  const Camera all = camera_on_all(state);
  const Vec2 middle{state.size.width / 2, state.size.height / 2};
  if (input.fit || input.double_clicked) show_all(state);
  if (input.zoom != 0) zoom_by(state, input.zoom_at_pointer ? input.pointer : middle, std::exp2(input.zoom));
  if (input.steps != Vec2{}) {
    state.goal = clamped(panned(state.goal, -input.steps.x * kKeyStep, input.steps.y * kKeyStep), all,
                         state.index.bounds());
    state.follows_data = false;
  }
  if (panning && input.drag != Vec2{}) {
    state.camera = clamped(panned(state.camera, input.drag.x, input.drag.y), all, state.index.bounds());
    state.goal = state.camera;
    state.follows_data = false;
  }
  if (state.follows_data) state.goal = all;
  if (!state.camera_known || at_once || is_close(state.camera, state.goal)) {
    state.camera = state.goal;
    state.camera_known = true;
  } else {
    state.camera = between(state.camera, state.goal, 1 - std::exp(-seconds * kQuickness));
  }
}

bool follow_lasso(MapState& state, const MapInput& input, bool lasso, MapInteraction& interaction) {
  if (input.pressed && lasso) {
    state.outline.clear();
    state.searching.reset();
    state.drawing_outline = true;
  }
  if (state.drawing_outline && input.held) {
    const bool far = state.outline.empty() || [&] {
      const Vec2 last = to_screen(state.camera, state.size, state.outline.back());
      return std::hypot(input.pointer.x - last.x, input.pointer.y - last.y) >= kOutlineStep;
    }();
    if (far) state.outline.push_back(to_plane(state.camera, state.size, input.pointer));
  }
  if (input.escape) {
    state.drawing_outline = false;
    state.outline.clear();
    state.searching.reset();
    interaction.selected.emplace();
  }
  if (state.drawing_outline && !input.held) {
    state.drawing_outline = false;
    if (state.outline.size() >= 3)
      state.searching.emplace(state.index, state.outline);
    else
      state.outline.clear();
  }
  if (!state.searching) return false;
  if (!state.searching->advance(kPointsPerSlice)) return true;
  std::vector<std::uint32_t> rows;
  rows.reserve(state.searching->count());
  for (std::size_t i = 0; i < state.index.size(); ++i)
    if (state.searching->inside()[i]) rows.push_back(state.index.rows()[i]);
  std::sort(rows.begin(), rows.end());
  state.searching.reset();
  state.outline.clear();
  interaction.selected = std::move(rows);
  return false;
}

void follow_pointer(MapState& state, const MapInput& input, MapInteraction& interaction) {
  const std::optional<std::uint32_t> before = state.hovered;
  state.hovered.reset();
  if (input.hovered && !input.held)
    state.hovered = nearest_point(state.index, state.marks, to_plane(state.camera, state.size, input.pointer),
                                  kReach / state.camera.scale, state.emphasis);
  interaction.hover_changed = state.hovered != before;
  if (state.hovered) interaction.hovered = state.index.rows()[*state.hovered];
}

}  // namespace ruas::ui
