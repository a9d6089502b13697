#include "ui/widgets/page.hpp"

#include <algorithm>
#include <string>

#include "imgui.h"

#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kNarrow = 720;             // below: one column
constexpr float kRoomForInspector = 1000;  // below: the inspector stands under the work
constexpr float kSteps = 208, kInspector = 328;

constexpr ImGuiWindowFlags kFixed = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings |
                                    ImGuiWindowFlags_NoBringToFrontOnFocus |
                                    ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground;

struct Rect {
  float left, top, right, bottom;
  float width() const { return right - left; }
  float height() const { return bottom - top; }
};

struct Layout {
  Rect header, steps, work, inspector;
  bool inspector_below = false;
};

Layout lay_out(float width, float height, bool has_inspector) {
  const Rect header{0, 0, width, height::header};
  if (width < kNarrow) {
    const float bar = height - height::bar;
    return {header, {0, bar, width, height}, {0, height::header, width, bar}, {}, has_inspector};
  }
  const bool beside = has_inspector && width >= kRoomForInspector;
  const float right = beside ? width - kInspector : width;
  return {header,
          {0, height::header, kSteps, height},
          {kSteps, height::header, right, height},
          {right, height::header, width, height},
          has_inspector && !beside};
}

enum class Edge { left, right, top, bottom };

void paint_ground(const Ui& ui, const Rect& rect, Colour ground, Edge edge) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({rect.left, rect.top}, {rect.right, rect.bottom}, ground.packed());
  const ImU32 line = ui.theme().border.packed();
  switch (edge) {
    case Edge::left:
      list.AddLine({rect.left, rect.top}, {rect.left, rect.bottom}, line);
      break;
    case Edge::right:
      list.AddLine({rect.right - 1, rect.top}, {rect.right - 1, rect.bottom}, line);
      break;
    case Edge::top:
      list.AddLine({rect.left, rect.top}, {rect.right, rect.top}, line);
      break;
    case Edge::bottom:
      list.AddLine({rect.left, rect.bottom - 1}, {rect.right, rect.bottom - 1}, line);
      break;
  }
}

/// One zone: a landmark, scrolling by itself.
class Zone {
 public:
  Zone(Ui& ui, const char* id, const Rect& rect, ImVec2 padding, bool scrolls, Role role,
       std::string_view name)
      : ui_(ui) {
    ui.mirror().begin(role, name).rect = {rect.left, rect.top, rect.width(), rect.height()};
    ImGui::SetCursorScreenPos({rect.left, rect.top});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    const ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoScrollWithMouse | (scrolls ? 0 : ImGuiWindowFlags_NoScrollbar);
    ImGui::BeginChild(id, {rect.width(), rect.height()},
                      ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened, flags);
    ImGui::PopStyleVar();
    const float bar = ImGui::GetScrollMaxY() > 0 ? ImGui::GetStyle().ScrollbarSize : 0;
    ui.set_right_edge(rect.right - std::max(padding.x, bar + space::xs));
  }
  ~Zone() {
    ImGui::EndChild();
    ui_.mirror().end();
  }
  Zone(const Zone&) = delete;

 private:
  Ui& ui_;
};

/// Page Up, Page Down, Home and End scroll the work, as in any page.
void scroll_with_keys() {
  const float page = ImGui::GetWindowHeight() * 0.9f;
  float to = ImGui::GetScrollY();
  if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) to += page;
  if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) to -= page;
  if (ImGui::IsKeyPressed(ImGuiKey_Home)) to = 0;
  if (ImGui::IsKeyPressed(ImGuiKey_End)) to = ImGui::GetScrollMaxY();
  if (to != ImGui::GetScrollY()) ImGui::SetScrollY(std::clamp(to, 0.0f, ImGui::GetScrollMaxY()));
}

void draw_header(Ui& ui, const PageZones& zones, const Rect& rect) {
  paint_ground(ui, rect, ui.theme().surface, Edge::bottom);
  const float inset = (height::header - height::control) / 2;
  const Zone zone(ui, "header", rect, {ui.narrow() ? space::m : space::l, inset}, false, Role::banner, {});
  ui.set_line(height::control);
  if (zones.header) zones.header();
  ui.set_line(0);
}

void draw_steps(Ui& ui, const PageZones& zones, const Rect& rect) {
  paint_ground(ui, rect, ui.theme().surface, ui.narrow() ? Edge::top : Edge::right);
  const ImVec2 padding = ui.narrow() ? ImVec2(space::xs, 0) : ImVec2(space::m, space::l);
  const Zone zone(ui, "steps", rect, padding, !ui.narrow(), Role::navigation, zones.steps_name);
  if (zones.steps) zones.steps();
}

void draw_work(Ui& ui, const PageZones& zones, const Layout& layout) {
  const ImVec2 padding = ui.narrow() ? ImVec2(space::m, space::m) : ImVec2(space::xl, space::l);
  const bool scrolls = zones.work_scrolls || layout.inspector_below;
  {
    const Zone zone(ui, "work", layout.work, padding, scrolls, Role::main, zones.work_name);
    scroll_with_keys();
    if (zones.work) zones.work();
    if (layout.inspector_below && zones.inspector) {
      ui.mirror().begin(Role::complementary, zones.inspector_name);
      zones.inspector();
      ui.mirror().end();
    }
  }
  if (layout.inspector_below || !zones.inspector) return;
  paint_ground(ui, layout.inspector, ui.theme().surface, Edge::left);
  const Zone zone(ui, "inspector", layout.inspector, {space::l, space::l}, true, Role::complementary,
                  zones.inspector_name);
  zones.inspector();
}

}  // namespace

void page(Ui& ui, const PageZones& zones) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  const Layout layout = lay_out(size.x, size.y, static_cast<bool>(zones.inspector));
  ui.set_narrow(size.x < kNarrow);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(size);
  ImGui::Begin("page", nullptr, kFixed);
  // The page's own ground is what the frame is cleared to: filling it again would cost a third of a frame where there is
  // no graphics card.
  draw_header(ui, zones, layout.header);
  const std::string_view screen = zones.screen.empty() ? "screen" : zones.screen;
  ImGui::PushID(screen.data(), screen.data() + screen.size());
  // Reading order is the order of drawing: on a narrow page the bar of steps comes last, as it stands last.
  if (!ui.narrow()) draw_steps(ui, zones, layout.steps);
  draw_work(ui, zones, layout);
  if (ui.narrow()) draw_steps(ui, zones, layout.steps);
  ImGui::PopID();
  ImGui::End();
}

void header_right(Ui& ui, float width) {
  ImGui::SameLine(0, space::s);
  const float left = std::max(ImGui::GetCursorScreenPos().x, ui.right_edge() - width);
  ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
}

float header_room(const Ui& ui) {
  return width_left(ui);
}

float height_left(const Ui&) {
  return ImGui::GetContentRegionAvail().y;
}

}  // namespace ruas::ui
