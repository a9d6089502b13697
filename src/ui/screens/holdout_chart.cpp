#include "ui/screens/holdout_chart.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "imgui.h"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kHeight = 240, kWords = 22;

/// Where the curves stand in the area: words above and below it.
struct Plot {
  float left, top, width, height;
  double highest;
  std::size_t weeks;

  ImVec2 at(std::size_t week, double value) const {
    const float across = weeks > 1 ? static_cast<float>(week) / static_cast<float>(weeks - 1) : 0;
    const float up = highest > 0 ? static_cast<float>(value / highest) : 0;
    return {left + width * across, top + height * (1 - up)};
  }
};

std::vector<ImVec2> curve(const Plot& plot, const std::vector<double>& values) {
  std::vector<ImVec2> points;
  for (std::size_t week = 0; week < values.size(); ++week) points.push_back(plot.at(week, values[week]));
  return points;
}

/// Told by its dashes as well as by its colour.
void dashed(ImDrawList& list, const std::vector<ImVec2>& points, Colour colour) {
  for (std::size_t i = 1; i < points.size(); ++i)
    if (i % 2 == 1) list.AddLine(points[i - 1], points[i], colour.packed(), 2.5f);
}

void solid(ImDrawList& list, const std::vector<ImVec2>& points, Colour colour) {
  list.AddPolyline(points.data(), static_cast<int>(points.size()), colour.packed(), 0, 2.5f);
}

void paint_ground(const Ui& ui, const Plot& plot) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 line = ui.theme().border.packed();
  for (const float share : {0.0f, 0.25f, 0.5f, 0.75f, 1.0f}) {
    const float y = plot.top + plot.height * share;
    list.AddLine({plot.left, y}, {plot.left + plot.width, y}, line);
  }
}

/// Everything left of it the model has seen.
void paint_split(const Ui& ui, const Plot& plot, const HoldoutView& holdout, const Phrases& phrases) {
  if (holdout.split == 0) return;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float x = plot.at(holdout.split - 1, 0).x;
  list.AddRectFilled({plot.left, plot.top}, {x, plot.top + plot.height},
                     ui.theme().sunken.with_alpha(140).packed());
  list.AddLine({x, plot.top}, {x, plot.top + plot.height}, ui.theme().text.packed(), 1.5f);
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const std::string seen = phrases.word("page.lifetime.seen");
  const float words = line_size(ui, style, seen).x;
  paint_line(ui, {std::max(plot.left, x - words - space::s), plot.top + plot.height - kWords}, style, seen);
}

void paint_words(const Ui& ui, const Plot& plot, const HoldoutView& holdout) {
  const TextStyle style{type::small, Weight::regular, ui.theme().muted};
  const float below = plot.top + plot.height + 4, right = plot.left + plot.width;
  paint_line(ui, {plot.left, plot.top - kWords + 2}, style, holdout.highest);
  paint_line(ui, {plot.left, below}, style, holdout.first_day);
  const float words = line_size(ui, style, holdout.last_day).x;
  paint_line(ui, {right - words, below}, style, holdout.last_day);
}

/// What each line is, in the corner that growing curves leave free.
void paint_key(const Ui& ui, const Plot& plot, const Phrases& phrases) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const TextStyle style{type::small, Weight::regular, ui.theme().text};
  constexpr float kLine = 28;
  float y = plot.top + space::s;
  for (const bool expected : {false, true}) {
    const float middle = y + line_size(ui, style, "0").y / 2, left = plot.left + space::s;
    const std::vector<ImVec2> points{
        {left, middle}, {left + kLine * 0.4f, middle}, {left + kLine * 0.6f, middle}, {left + kLine, middle}};
    if (expected) {
      dashed(list, points, ui.theme().warning.text);
    } else {
      solid(list, points, ui.theme().accent);
    }
    paint_line(ui, {left + kLine + space::s, y}, style,
               phrases.word(expected ? "page.lifetime.expected" : "page.lifetime.actual"));
    y += kWords;
  }
}

}  // namespace

void draw_holdout_chart(Ui& ui, const HoldoutView& holdout) {
  const Phrases phrases(ui.language());
  const float width = width_left(ui);
  const ImVec2 corner = take_space(ui, {width, kHeight});
  ui.mirror().text(Role::img, holdout.name, rect_of(corner, {width, kHeight})).description = holdout.verdict;
  double highest = 0;
  for (const auto* values : {&holdout.actual, &holdout.expected})
    for (const double value : *values) highest = std::max(highest, value);
  const Plot plot{corner.x, corner.y + kWords, width, kHeight - 2 * kWords, highest, holdout.actual.size()};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  paint_split(ui, plot, holdout, phrases);
  paint_ground(ui, plot);
  solid(list, curve(plot, holdout.actual), ui.theme().accent);
  dashed(list, curve(plot, holdout.expected), ui.theme().warning.text);
  paint_words(ui, plot, holdout);
  paint_key(ui, plot, phrases);
}

}  // namespace ruas::ui
