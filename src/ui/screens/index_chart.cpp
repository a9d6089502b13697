#include "ui/screens/index_chart.hpp"

#include <algorithm>
#include <string>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/plot.hpp"

namespace ruas::ui {
namespace {

constexpr float kHeight = 150, kWords = 20, kInset = space::m;
constexpr float kDot = 3.5f, kOwn = 6.5f, kMark = 16;

TextStyle quiet(const Ui& ui) {
  return {type::small, Weight::regular, ui.theme().muted};
}

/// Left of the curve: its highest and lowest value. Charts below each other begin alike where these are
/// short.
float numbers_width(const Ui& ui, const IndexChart& chart) {
  constexpr float kLeast = 44;
  const float widest =
      std::max(line_size(ui, quiet(ui), chart.highest).x, line_size(ui, quiet(ui), chart.lowest).x);
  return std::max(kLeast, widest + space::s);
}

/// Half a place stays free at both ends, so that no mark is cut.
double across(const IndexChart& chart, std::size_t place) {
  return (static_cast<double>(place) + 0.5) / static_cast<double>(chart.up.size());
}

void paint_ground(const Ui& ui, const Plot& plot, const IndexChart& chart) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (const double up : {0.0, 1.0}) list.AddLine(plot.at(0, up), plot.at(1, up), ui.theme().border.packed());
  if (chart.threshold)
    paint_dashes(plot.at(0, *chart.threshold), plot.at(1, *chart.threshold), ui.theme().border_strong, 1);
  if (chart.in_use)
    paint_dashes(plot.at(across(chart, *chart.in_use), 0), plot.at(across(chart, *chart.in_use), 1),
                 ui.theme().text);
  const float half = line_size(ui, quiet(ui), chart.highest).y / 2;
  const float left = plot.left - numbers_width(ui, chart);
  paint_line(ui, {left, plot.top - half}, quiet(ui), chart.highest);
  paint_line(ui, {left, plot.top + plot.height - half}, quiet(ui), chart.lowest);
}

/// Every number where there is room, else every second, third …
void paint_numbers(const Ui& ui, const Plot& plot, const IndexChart& chart) {
  constexpr float kLeast = 26;
  const float step = plot.width / static_cast<float>(chart.numbers.size());
  const std::size_t every = static_cast<std::size_t>(std::max(1.0f, kLeast / step + 0.999f));
  for (std::size_t i = 0; i < chart.numbers.size(); i += every) {
    const float half = line_size(ui, quiet(ui), chart.numbers[i]).x / 2;
    paint_line(ui, {plot.at(across(chart, i), 0).x - half, plot.top + plot.height + 3}, quiet(ui),
               chart.numbers[i]);
  }
}

void paint_curve(const Ui& ui, const Plot& plot, const IndexChart& chart) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 ink = ui.theme().accent.packed();
  std::optional<ImVec2> before;
  for (std::size_t i = 0; i < chart.up.size(); ++i) {
    if (!chart.up[i]) {
      before.reset();
      continue;
    }
    const ImVec2 here = plot.at(across(chart, i), *chart.up[i]);
    if (!chart.error.empty())
      list.AddLine({here.x, here.y - plot.height * static_cast<float>(chart.error[i])},
                   {here.x, here.y + plot.height * static_cast<float>(chart.error[i])}, ink, 1.5f);
    if (before) list.AddLine(*before, here, ink, 2);
    list.AddCircleFilled(here, kDot, ink);
    before = here;
  }
}

void paint_own(const Ui& ui, ImVec2 middle) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddCircleFilled(middle, kOwn, ui.theme().surface.packed());
  list.AddCircle(middle, kOwn, ui.theme().accent.packed(), 0, 2.5f);
}

void draw_title(Ui& ui, const IndexChart& chart) {
  constexpr float kSign = 22;
  Row row(ui, space::s, kSign);
  row.next(text_width(ui, chart.name, type::body, Weight::strong));
  strong(ui, chart.name);
  row.next(kSign);
  help(ui, chart.name, chart.help);
}

}  // namespace

void draw_index_chart(Ui& ui, const IndexChart& chart) {
  draw_title(ui, chart);
  muted(ui, chart.preference);
  const float width = width_left(ui);
  const ImVec2 corner = take_space(ui, {width, kHeight});
  ui.mirror().text(Role::img, chart.name, rect_of(corner, {width, kHeight})).description = chart.description;
  const float numbers = numbers_width(ui, chart);
  const Plot plot{corner.x + numbers, corner.y + kWords, width - numbers, kHeight - 2 * kWords - kInset};
  paint_ground(ui, plot, chart);
  paint_numbers(ui, plot, chart);
  paint_curve(ui, plot, chart);
  if (chart.own && chart.up[*chart.own])
    paint_own(ui, plot.at(across(chart, *chart.own), *chart.up[*chart.own]));
}

void draw_index_key(Ui& ui) {
  const Phrases phrases(ui.language());
  const std::string own = phrases.word("page.real.key_own"), in_use = phrases.word("page.real.key_in_use");
  Row row(ui, space::m, kMark);
  for (const bool ring : {true, false}) {
    const std::string& words = ring ? own : in_use;
    row.next(kMark + space::m + text_width(ui, words, type::small));
    const ImVec2 corner = take_space(ui, {kMark, kMark});
    if (ring)
      paint_own(ui, {corner.x + kMark / 2, corner.y + kMark / 2});
    else
      paint_dashes({corner.x + kMark / 2, corner.y}, {corner.x + kMark / 2, corner.y + kMark},
                   ui.theme().text);
    ImGui::SameLine(0, space::xs);
    muted(ui, words);
  }
}

}  // namespace ruas::ui
