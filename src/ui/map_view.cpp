#include "ui/map_view.hpp"

#include <algorithm>
#include <cmath>

#include "imgui.h"

#include "ui/map_emphasis.hpp"
#include "ui/map_input.hpp"
#include "ui/map_motion.hpp"
#include "ui/map_overlay.hpp"

namespace ruas::ui {
namespace {

void update_emphasis(MapState& state, const MapScene& scene) {
  if (state.emphasis_revision == scene.emphasis_revision && state.marks.size() == state.index.size()) return;
  state.emphasis_revision = scene.emphasis_revision;
  std::vector<std::uint8_t> marks = map_marks(state.index, scene.active_segment, scene.selected);
  state.emphasis = scene.active_segment.has_value() || !scene.selected.empty();
  if (marks == state.marks) return;
  state.marks = std::move(marks);
  ++state.marks_revision;
}

/// Where the points of Dear ImGui lie in the frame's pixels, counted from the bottom.
PixelRectangle to_pixels(float left, float top, float right, float bottom) {
  const ImGuiIO& io = ImGui::GetIO();
  const auto x = [&io](float points) {
    return static_cast<int>(std::lround(points * io.DisplayFramebufferScale.x));
  };
  const auto y = [&io](float points) {
    return static_cast<int>(std::lround(points * io.DisplayFramebufferScale.y));
  };
  return {x(left), y(io.DisplaySize.y) - y(bottom), x(right) - x(left), y(bottom) - y(top)};
}

}  // namespace

void MapView::paint(const ImDrawList*, const ImDrawCmd* command) {
  const auto& view = *static_cast<const MapView*>(command->UserCallbackData);
  const ImVec4& clip = command->ClipRect;
  view.painter_->paint(
      view.picture_,
      to_pixels(view.left_, view.top_, view.left_ + static_cast<float>(view.picture_.size.width),
                view.top_ + static_cast<float>(view.picture_.size.height)),
      to_pixels(clip.x, clip.y, clip.z, clip.w));
}

MapInteraction MapView::draw(Ui& ui, MapState& state, const MapScene& scene, const MapWords& words,
                             float width, float height) {
  const ImGuiIO& io = ImGui::GetIO();
  MapInteraction interaction;
  ImGui::PushID("map");
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImGui::SetNextItemAllowOverlap();
  ImGui::InvisibleButton("plane", {width, height});
  const ImGuiID id = ImGui::GetItemID();
  ui.mirror().item(id, Role::application, words.name).description = words.summary;
  const MapInput input = read_map_input(ui.focused(id));

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const MapOverlay overlay{ui, list, state, {corner.x, corner.y, width, height}};
  overlay.background();
  state.size = {width, height};
  if (!prepare_points(state, scene)) {
    overlay.preparing(words.preparing, state.building->fraction());
    interaction.wants_frame = true;
  } else if (!state.index.empty()) {
    const bool lasso = state.tool == MapTool::lasso || input.shift;
    const bool outlining = state.drawing_outline || (input.pressed && lasso);
    update_emphasis(state, scene);
    move_camera(state, input, !outlining, scene.reduced_motion, io.DeltaTime);
    const bool searching = follow_lasso(state, input, lasso, interaction);
    follow_pointer(state, input, interaction);
    interaction.wants_frame = searching || interaction.selected.has_value();

    overlay.axes(words.horizontal, words.vertical);
    if (painter_) {
      left_ = corner.x;
      top_ = corner.y;
      picture_ = {.points = &state.index,
                  .marks = state.marks,
                  .points_revision = state.marks_revision,
                  .styles = map_styles(scene.marks, ui.theme(), state.emphasis),
                  .background = to_rgba(ui.theme().surface),
                  .camera = state.camera,
                  .size = state.size,
                  .pixels_per_point = io.DisplayFramebufferScale.x};
      list.PushClipRect(corner, {corner.x + width, corner.y + height}, true);
      list.AddCallback(&MapView::paint, this);
      list.AddCallback(ImDrawCallback_ResetRenderState, nullptr);
      list.PopClipRect();
    }
    overlay.arrows(scene.directions);
    overlay.letters(scene.marks, scene.active_segment);
    overlay.hovered_point(scene.marks);
    overlay.outline();
  }
  overlay.frame(ui.focused(id) && ui.mirror().focus_visible());
  draw_map_tools(ui, state, words, {corner.x, corner.y, width, height});
  interaction.wants_frame |= state.camera != state.goal;
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({width, height});
  ImGui::PopID();
  return interaction;
}

}  // namespace ruas::ui
