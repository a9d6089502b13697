#include "ui/map_input.hpp"

#include <array>

#include "imgui.h"

namespace ruas::ui {
namespace {

constexpr double kDoublingsPerNotch = 0.35;
constexpr double kDoublingsPerKey = 0.5;

bool pressed(ImGuiKey key) {
  return ImGui::IsKeyPressed(key, true);
}

void read_keys(MapInput& input) {
  constexpr std::array kKeys{ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow};
  for (const ImGuiKey key : kKeys) ImGui::SetItemKeyOwner(key);
  if (pressed(ImGuiKey_LeftArrow)) input.steps.x -= 1;
  if (pressed(ImGuiKey_RightArrow)) input.steps.x += 1;
  if (pressed(ImGuiKey_UpArrow)) input.steps.y += 1;
  if (pressed(ImGuiKey_DownArrow)) input.steps.y -= 1;
  if (pressed(ImGuiKey_Equal) || pressed(ImGuiKey_KeypadAdd)) input.zoom += kDoublingsPerKey;
  if (pressed(ImGuiKey_Minus) || pressed(ImGuiKey_KeypadSubtract)) input.zoom -= kDoublingsPerKey;
  input.fit = pressed(ImGuiKey_0) || pressed(ImGuiKey_Keypad0);
  input.escape = pressed(ImGuiKey_Escape);
}

}  // namespace

MapInput read_map_input(bool focused) {
  const ImGuiIO& io = ImGui::GetIO();
  const ImVec2 corner = ImGui::GetItemRectMin();
  MapInput input;
  input.hovered = ImGui::IsItemHovered();
  input.pointer = {io.MousePos.x - corner.x, io.MousePos.y - corner.y};
  input.pressed = ImGui::IsItemActivated() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
  input.held = ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
  input.released = ImGui::IsItemDeactivated();
  input.double_clicked = input.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
  input.shift = io.KeyShift;
  if (input.held && !input.pressed) input.drag = {io.MouseDelta.x, io.MouseDelta.y};
  if (focused || input.held) read_keys(input);
  if (input.hovered && io.MouseWheel != 0) {
    input.zoom += kDoublingsPerNotch * io.MouseWheel;
    input.zoom_at_pointer = true;
  }
  return input;
}

}  // namespace ruas::ui
