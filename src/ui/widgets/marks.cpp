#include "ui/widgets/marks.hpp"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/segment_letters.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kPi = 3.14159265f;

/// Corners around the middle; `sizes` alternate (a star has two).
std::vector<ImVec2> corners(ImVec2 middle, int count, float first_angle, std::array<float, 2> sizes) {
  std::vector<ImVec2> points;
  for (int index = 0; index < count; ++index) {
    const float angle = first_angle + 2 * kPi * static_cast<float>(index) / static_cast<float>(count);
    const float size = sizes[static_cast<std::size_t>(index % 2)];
    points.emplace_back(middle.x + size * std::cos(angle), middle.y + size * std::sin(angle));
  }
  return points;
}

std::vector<ImVec2> outline(Shape shape, ImVec2 middle, float size) {
  constexpr float kUp = -kPi / 2;
  switch (shape) {
    case Shape::circle:
      return corners(middle, 32, kUp, {size, size});
    case Shape::square:
      return corners(middle, 4, kPi / 4, {size * 1.2f, size * 1.2f});
    case Shape::triangle:
      return corners({middle.x, middle.y + size * 0.2f}, 3, kUp, {size * 1.3f, size * 1.3f});
    case Shape::diamond:
      return corners(middle, 4, kUp, {size * 1.15f, size * 1.15f});
    case Shape::pentagon:
      return corners(middle, 5, kUp, {size * 1.1f, size * 1.1f});
    case Shape::star:
      return corners(middle, 10, kUp, {size * 1.25f, size * 0.8f});
    case Shape::cross:
      return corners(middle, 8, kUp + kPi / 8, {size * 1.1f, size * 1.1f});
  }
  return {};
}

}  // namespace

void paint_mark(const Ui& ui, ImVec2 corner, SegmentMark mark) {
  const SegmentStyle look = segment_style(mark, ui.theme().background());
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 middle(corner.x + kMarkSize / 2, corner.y + kMarkSize / 2);
  const std::vector<ImVec2> points = outline(look.shape, middle, kMarkSize * 0.42f);
  list.AddConcavePolyFilled(points.data(), static_cast<int>(points.size()), look.fill.packed());
  const TextStyle style{type::small, Weight::strong, look.ink};
  const std::string letter = segment_letter(mark.letter);
  const ImVec2 size = line_size(ui, style, letter);
  const float down = look.shape == Shape::triangle ? 2.0f : 0.0f;
  paint_line(ui, {middle.x - size.x / 2, middle.y - size.y / 2 + down}, style, letter);
}

}  // namespace ruas::ui
