#include "ui/widgets/plot.hpp"

#include <algorithm>
#include <cmath>

namespace ruas::ui {

void paint_dashes(ImVec2 from, ImVec2 to, Colour colour, float thickness) {
  constexpr float kDash = 6;
  const float length = std::sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
  const auto at = [&](float along) {
    const float share = std::min(along / length, 1.0f);
    return ImVec2{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
  };
  for (float along = 0; along < length; along += 2 * kDash)
    ImGui::GetWindowDrawList()->AddLine(at(along), at(along + kDash), colour.packed(), thickness);
}

}  // namespace ruas::ui
