#include "ui/screens/share_chart.hpp"

#include <algorithm>
#include <vector>

#include "imgui.h"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/plot.hpp"

namespace ruas::ui {
namespace {

constexpr float kHeight = 320, kWidest = 520, kWords = 22, kScale = 48, kTick = 6;

std::vector<ImVec2> points_of(const Plot& plot, const std::vector<double>& x, const std::vector<double>& y) {
  std::vector<ImVec2> points;
  for (std::size_t i = 0; i < x.size() && i < y.size(); ++i) points.push_back(plot.at(x[i], y[i]));
  return points;
}

void paint_ground(const Ui& ui, const Plot& plot, const Phrases& phrases) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    list.AddLine(plot.at(0, share), plot.at(1, share), ui.theme().border.packed());
    const std::string words = phrases.rough_percent(share);
    const ImVec2 size = line_size(ui, style, words), up = plot.at(0, share), across = plot.at(share, 0);
    paint_line(ui, {up.x - size.x - kTick, up.y - size.y / 2}, style, words);
    list.AddLine(across, {across.x, across.y + kTick}, ui.theme().border.packed());
    const float most = plot.left + plot.width + space::s - size.x;
    paint_line(ui, {std::min(across.x - size.x / 2, most), across.y + kTick}, style, words);
  }
}

/// What the curve is held against: what chance would give, or everybody alike.
void paint_beside(const Ui& ui, const Plot& plot, const ShareChartView& chart) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::vector<ImVec2> low = points_of(plot, chart.x, chart.low),
                            high = points_of(plot, chart.x, chart.high);
  const ImU32 band = ui.theme().muted.with_alpha(70).packed();
  for (std::size_t i = 1; i < low.size() && i < high.size(); ++i)
    list.AddQuadFilled(low[i - 1], high[i - 1], high[i], low[i], band);
  list.AddLine(plot.at(0, 0), plot.at(1, 1), ui.theme().muted.packed(), 1.5f);
}

void paint_curve(const Ui& ui, const Plot& plot, const ShareChartView& chart) {
  const std::vector<ImVec2> points = points_of(plot, chart.x, chart.y);
  ImGui::GetWindowDrawList()->AddPolyline(points.data(), static_cast<int>(points.size()),
                                          ui.theme().accent.packed(), 0, 2.5f);
}

/// Names of the lines, in the corner that the curve leaves free.
void paint_key(const Ui& ui, const Plot& plot, const ShareChartView& chart) {
  constexpr float kLine = 24;
  const TextStyle style{type::small, Weight::regular, ui.theme().text};
  const float widest = std::max(line_size(ui, style, chart.curve).x, line_size(ui, style, chart.beside).x);
  const bool bends_down = chart.low.empty();
  const float left =
      bends_down ? plot.left + space::s : plot.left + plot.width - widest - kLine - 2 * space::s;
  float y = bends_down ? plot.top + space::s : plot.top + plot.height - 2 * kWords - space::s;
  for (const bool curve : {true, false}) {
    const float middle = y + line_size(ui, style, "0").y / 2;
    ImGui::GetWindowDrawList()->AddLine({left, middle}, {left + kLine, middle},
                                        (curve ? ui.theme().accent : ui.theme().muted).packed(),
                                        curve ? 2.5f : 1.5f);
    paint_line(ui, {left + kLine + space::s, y}, style, curve ? chart.curve : chart.beside);
    y += kWords;
  }
}

}  // namespace

void draw_share_chart(Ui& ui, const ShareChartView& chart) {
  const Phrases phrases(ui.language());
  const float width = std::min(kWidest, width_left(ui));
  const ImVec2 corner = take_space(ui, {width, kHeight});
  ui.mirror().text(Role::img, chart.name, rect_of(corner, {width, kHeight})).description = chart.description;
  const Plot plot{corner.x + kScale, corner.y + kWords, width - kScale - space::s,
                  kHeight - 3 * kWords - space::s};
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  paint_line(ui, {corner.x, corner.y - 8}, style, chart.upwards);
  const float words = line_size(ui, style, chart.across).x;
  paint_line(ui,
             {std::max(corner.x, plot.left + plot.width - words), plot.top + plot.height + kTick + kWords},
             style, chart.across, width);
  paint_ground(ui, plot, phrases);
  paint_beside(ui, plot, chart);
  paint_curve(ui, plot, chart);
  paint_key(ui, plot, chart);
}

}  // namespace ruas::ui
