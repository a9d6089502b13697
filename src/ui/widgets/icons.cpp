#include "ui/widgets/icons.hpp"

#include <array>
#include <initializer_list>

#include "imgui.h"

namespace ruas::ui {
namespace {

/// Draws in a square of 16 × 16 units.
class Pen {
 public:
  Pen(ImDrawList& list, ImVec2 corner, float size, Colour colour)
      : list_(list), corner_(corner), unit_(size / 16), colour_(colour.packed()) {}

  void line(std::initializer_list<ImVec2> points, bool closed = false) const {
    list_.PathClear();
    for (const ImVec2& point : points) list_.PathLineTo(at(point));
    list_.PathStroke(colour_, closed ? ImDrawFlags_Closed : 0, stroke());
  }
  void circle(ImVec2 centre, float points) const {
    list_.AddCircle(at(centre), points * unit_, colour_, 0, stroke());
  }
  void dot(ImVec2 centre, float points) const { list_.AddCircleFilled(at(centre), points * unit_, colour_); }
  void box(ImVec2 from, ImVec2 to, float rounding = 1.5f) const {
    list_.AddRect(at(from), at(to), colour_, rounding * unit_, 0, stroke());
  }
  void arc(ImVec2 centre, float points, float from, float to) const {
    list_.PathClear();
    list_.PathArcTo(at(centre), points * unit_, from, to);
    list_.PathStroke(colour_, 0, stroke());
  }

 private:
  ImVec2 at(ImVec2 point) const { return {corner_.x + point.x * unit_, corner_.y + point.y * unit_}; }
  float stroke() const { return 1.6f * unit_; }

  ImDrawList& list_;
  ImVec2 corner_;
  float unit_;
  ImU32 colour_;
};

constexpr float kPi = 3.14159265f;

void draw_tool(const Pen& pen, Icon icon) {
  switch (icon) {
    case Icon::open:
      pen.line({{2, 13}, {2, 3}, {6.5f, 3}, {8, 5}, {14, 5}, {14, 13}}, true);
      break;
    case Icon::download:
      pen.line({{8, 2}, {8, 10}});
      pen.line({{4.5f, 6.5f}, {8, 10}, {11.5f, 6.5f}});
      pen.line({{2.5f, 13.5f}, {13.5f, 13.5f}});
      break;
    case Icon::copy:
      pen.box({5.5f, 5.5f}, {13.5f, 13.5f});
      pen.line({{3, 10.5f}, {2.5f, 10.5f}, {2.5f, 2.5f}, {10.5f, 2.5f}, {10.5f, 3}});
      break;
    case Icon::close:
      pen.line({{4, 4}, {12, 12}});
      pen.line({{12, 4}, {4, 12}});
      break;
    case Icon::plus:
      pen.line({{8, 3.5f}, {8, 12.5f}});
      pen.line({{3.5f, 8}, {12.5f, 8}});
      break;
    case Icon::minus:
      pen.line({{3.5f, 8}, {12.5f, 8}});
      break;
    case Icon::check:
      pen.line({{3, 8.5f}, {6.5f, 12}, {13, 4.5f}});
      break;
    case Icon::chevron_down:
      pen.line({{4, 6}, {8, 10}, {12, 6}});
      break;
    case Icon::chevron_right:
      pen.line({{6, 4}, {10, 8}, {6, 12}});
      break;
    case Icon::arrow_up:
      pen.line({{8, 13}, {8, 3.5f}});
      pen.line({{4, 7.5f}, {8, 3.5f}, {12, 7.5f}});
      break;
    case Icon::arrow_down:
      pen.line({{8, 3}, {8, 12.5f}});
      pen.line({{4, 8.5f}, {8, 12.5f}, {12, 8.5f}});
      break;
    case Icon::search:
      pen.circle({7, 7}, 4.5f);
      pen.line({{10.5f, 10.5f}, {14, 14}});
      break;
    case Icon::settings:
      for (const float y : {4.0f, 8.0f, 12.0f}) pen.line({{2, y}, {14, y}});
      for (const ImVec2& knob : {ImVec2(10, 4), ImVec2(5, 8), ImVec2(11, 12)}) pen.dot(knob, 2);
      break;
    case Icon::reset:
      pen.arc({8, 8}, 5.5f, -0.8f * kPi, 0.7f * kPi);
      pen.line({{3, 1.8f}, {3.4f, 5}, {6.6f, 4.6f}});
      break;
    default:
      break;
  }
}

void draw_sign(const Pen& pen, Icon icon) {
  switch (icon) {
    case Icon::help:
      pen.arc({8, 5.8f}, 2.6f, -kPi, 0.4f * kPi);
      pen.line({{8.6f, 8.2f}, {8, 9.8f}});
      pen.dot({8, 12.3f}, 1.1f);
      break;
    case Icon::info:
      pen.circle({8, 8}, 6.2f);
      pen.line({{8, 7.5f}, {8, 11}});
      pen.dot({8, 5}, 1);
      break;
    case Icon::warning:
      pen.line({{8, 2}, {14.5f, 13.5f}, {1.5f, 13.5f}}, true);
      pen.line({{8, 6.5f}, {8, 9.5f}});
      pen.dot({8, 11.5f}, 0.9f);
      break;
    case Icon::error:
      pen.circle({8, 8}, 6.2f);
      pen.line({{5.8f, 5.8f}, {10.2f, 10.2f}});
      pen.line({{10.2f, 5.8f}, {5.8f, 10.2f}});
      break;
    case Icon::sun:
      pen.circle({8, 8}, 3);
      for (const auto& [x, y] : {std::array{0.0f, 1.0f}, {1.0f, 0.0f}, {0.707f, 0.707f}, {0.707f, -0.707f}})
        for (const float side : {-1.0f, 1.0f})
          pen.line({{8 + side * x * 5, 8 + side * y * 5}, {8 + side * x * 6.7f, 8 + side * y * 6.7f}});
      break;
    case Icon::moon:
      pen.arc({8, 8}, 5.6f, -0.05f * kPi, 1.55f * kPi);
      pen.arc({11, 5}, 4.6f, 0.15f * kPi, 0.95f * kPi);
      break;
    case Icon::projector:
      pen.box({1.5f, 3}, {14.5f, 11});
      pen.line({{8, 11}, {8, 13.5f}});
      pen.line({{5, 13.8f}, {11, 13.8f}});
      break;
    case Icon::language:
      pen.circle({8, 8}, 6.2f);
      pen.line({{1.8f, 8}, {14.2f, 8}});
      pen.line({{8, 1.8f}, {5.6f, 5}, {5.6f, 11}, {8, 14.2f}, {10.4f, 11}, {10.4f, 5}}, true);
      break;
    case Icon::shield:
      pen.line({{8, 1.8f}, {13.5f, 4}, {13.2f, 8.5f}, {11, 12}, {8, 14.2f}, {5, 12}, {2.8f, 8.5f}, {2.5f, 4}},
               true);
      pen.line({{5.4f, 7.8f}, {7.4f, 9.8f}, {10.8f, 6}});
      break;
    default:
      break;
  }
}

void draw_step(const Pen& pen, Icon icon) {
  switch (icon) {
    case Icon::data:
      pen.box({2, 2.5f}, {14, 13.5f});
      pen.line({{2, 6.2f}, {14, 6.2f}});
      pen.line({{6.5f, 6.2f}, {6.5f, 13.5f}});
      break;
    case Icon::criteria:
      pen.line({{2, 3}, {14, 3}, {9.5f, 8.5f}, {9.5f, 13.5f}, {6.5f, 12}, {6.5f, 8.5f}}, true);
      break;
    case Icon::segments:
      for (const ImVec2& point : {ImVec2(4, 5), ImVec2(6.5f, 3.2f), ImVec2(6.3f, 6.8f)}) pen.dot(point, 1.5f);
      for (const ImVec2& point : {ImVec2(11, 10), ImVec2(13, 12.4f), ImVec2(10, 13)}) pen.circle(point, 1.4f);
      break;
    case Icon::personas:
      pen.circle({8, 5.2f}, 2.9f);
      pen.arc({8, 14.5f}, 5.4f, -kPi, 0);
      break;
    case Icon::strategy:
      pen.circle({8, 8}, 6);
      pen.circle({8, 8}, 2.8f);
      pen.dot({8, 8}, 0.9f);
      break;
    case Icon::campaign:
      pen.line({{2, 6}, {5.5f, 6}, {13, 2.8f}, {13, 12.2f}, {5.5f, 9.5f}, {2, 9.5f}}, true);
      pen.line({{5, 9.8f}, {6, 13.5f}, {8, 13.5f}});
      break;
    case Icon::report:
      pen.line({{3, 1.8f}, {10, 1.8f}, {13, 4.8f}, {13, 14.2f}, {3, 14.2f}}, true);
      pen.line({{5.5f, 8}, {10.5f, 8}});
      pen.line({{5.5f, 11}, {10.5f, 11}});
      break;
    case Icon::learn:
      pen.line({{8, 4.4f}, {2, 2.8f}, {2, 12}, {8, 13.6f}, {14, 12}, {14, 2.8f}}, true);
      pen.line({{8, 4.4f}, {8, 13.6f}});
      break;
    default:
      break;
  }
}

}  // namespace

void draw_icon(ImDrawList& list, Icon icon, const ImVec2& corner, float size, Colour colour) {
  const Pen pen(list, corner, size, colour);
  if (icon <= Icon::reset)
    draw_tool(pen, icon);
  else if (icon >= Icon::data)
    draw_step(pen, icon);
  else
    draw_sign(pen, icon);
}

}  // namespace ruas::ui
