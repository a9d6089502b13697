#include "ui/screens/portrait.hpp"

#include "imgui.h"

#include "ui/palette.hpp"
#include "ui/portrait_figure.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

class CanvasPen final : public Pen {
 public:
  explicit CanvasPen(ImDrawList& list) : list_(list) {}

  void filled_box(PenPoint from, PenPoint to, Colour colour, float rounding) override {
    list_.AddRectFilled(at(from), at(to), colour.packed(), rounding);
  }
  void box(PenPoint from, PenPoint to, Colour colour, float rounding, float width) override {
    list_.AddRect(at(from), at(to), colour.packed(), rounding, 0, width);
  }
  void disc(PenPoint centre, float radius, Colour colour) override {
    list_.AddCircleFilled(at(centre), radius, colour.packed());
  }
  void ellipse(PenPoint centre, PenPoint radii, Colour colour, float width) override {
    list_.AddEllipse(at(centre), at(radii), colour.packed(), 0, 0, width);
  }
  void line(PenPoint from, PenPoint to, Colour colour, float width) override {
    list_.AddLine(at(from), at(to), colour.packed(), width);
  }
  void closed(std::span<const PenPoint> points, Colour colour, float width) override {
    for (const PenPoint point : points) list_.PathLineTo(at(point));
    list_.PathStroke(colour.packed(), ImDrawFlags_Closed, width);
  }
  void quadratic(PenPoint from, PenPoint by, PenPoint to, Colour colour, float width) override {
    list_.AddBezierQuadratic(at(from), at(by), at(to), colour.packed(), width);
  }
  void cubic(PenPoint from, PenPoint by, PenPoint and_by, PenPoint to, Colour colour, float width) override {
    list_.AddBezierCubic(at(from), at(by), at(and_by), at(to), colour.packed(), width);
  }

 private:
  static ImVec2 at(PenPoint point) { return {point.x, point.y}; }
  ImDrawList& list_;
};

}  // namespace

void draw_portrait(Ui& ui, const protocol::PortraitSummary& portrait, SegmentMark mark,
                   std::string_view words) {
  const Area area = drawing(ui, words, words, kFigureWidth, kFigureHeight);
  CanvasPen pen(*ImGui::GetWindowDrawList());
  draw_figure(pen, portrait, {area.left, area.top},
              segment_style(mark, ui.theme().background()), ui.theme().surface);
}

}  // namespace ruas::ui
