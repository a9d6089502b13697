#include "ui/screens/flow_chart.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "imgui.h"

#include "ui/palette.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kHeight = 340, kWords = 24, kGap = 12, kPost = 14, kLeastLine = 20;
constexpr std::uint8_t kBandAlpha = 110;

/// One side of the chart: where each segment's post stands, and how much of it is taken.
struct Side {
  std::vector<float> top, height, taken;

  /// The next stretch of a post, `length` long.
  float take(std::size_t place, float length) {
    const float at = top[place] + taken[place];
    taken[place] += length;
    return at;
  }
};

std::vector<double> totals(const FlowView& flow, std::size_t FlowBand::*end) {
  std::vector<double> out(flow.segments + 1);
  for (const FlowBand& band : flow.bands) out[band.*end] += band.customers;
  return out;
}

/// Posts under each other. A small one still has room for its words.
Side stack(const std::vector<double>& totals, float top, float per_customer) {
  Side side;
  for (const double total : totals) {
    const float height = static_cast<float>(total) * per_customer;
    side.top.push_back(top);
    side.height.push_back(height);
    if (total > 0) top += std::max(height, kLeastLine) + kGap;
  }
  side.taken.resize(totals.size());
  return side;
}

/// So that the taller side fills the height, whatever words its small posts need.
float scale_for(const std::vector<double>& totals, float height) {
  double all = 0;
  for (const double total : totals) all += total;
  std::size_t posts = 0;
  for (const double total : totals) posts += total > 0;
  const float room = height - static_cast<float>(posts) * (kGap + kLeastLine / 2);
  return all > 0 ? std::max(1.0f, room) / static_cast<float>(all) : 0;
}

Colour colour_of(const Ui& ui, const FlowView& flow, std::size_t place) {
  const Background ground = ui.theme().background();
  return place < flow.segments ? segment_style(place, flow.segments, ground).fill : no_segment_colour(ground);
}

/// A ribbon between two stretches of posts.
void paint_band(ImDrawList& list, float left, float right, float from, float to, float thickness,
                ImU32 colour) {
  constexpr int kSteps = 24;
  ImVec2 last_top, last_bottom;
  for (int step = 0; step <= kSteps; ++step) {
    const float t = static_cast<float>(step) / kSteps, ease = t * t * (3 - 2 * t);
    const float x = left + (right - left) * t, y = from + (to - from) * ease;
    const ImVec2 top(x, y), bottom(x, y + std::max(1.0f, thickness));
    if (step > 0) list.AddQuadFilled(last_top, top, bottom, last_bottom, colour);
    last_top = top;
    last_bottom = bottom;
  }
}

void paint_posts(const Ui& ui, const FlowView& flow, const Side& side, const std::vector<std::string>& words,
                 float left, bool words_left) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const TextStyle style{type::small, Weight::regular, ui.theme().text};
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (side.height[place] <= 0) continue;
    const float middle = side.top[place] + side.height[place] / 2;
    list.AddRectFilled({left, side.top[place]},
                       {left + kPost, side.top[place] + std::max(2.0f, side.height[place])},
                       colour_of(ui, flow, place).packed(), 3);
    const ImVec2 size = line_size(ui, style, words[place]);
    const float x = words_left ? left - space::s - size.x : left + kPost + space::s;
    paint_line(ui, {x, std::max(side.top[place], middle - size.y / 2)}, style, words[place]);
  }
}

float widest(const Ui& ui, const std::vector<std::string>& words) {
  float width = 0;
  for (const std::string& word : words)
    width = std::max(width, line_size(ui, {type::small, Weight::regular, {}}, word).x);
  return width + space::s;
}

}  // namespace

void draw_flow_chart(Ui& ui, const FlowView& flow) {
  const float width = std::min(720.0f, width_left(ui));
  const ImVec2 corner = take_space(ui, {width, kHeight});
  ui.mirror().text(Role::img, flow.name, rect_of(corner, {width, kHeight})).description = flow.description;
  const float top = corner.y + kWords, room = kHeight - kWords;
  const std::vector<double> before = totals(flow, &FlowBand::from), after = totals(flow, &FlowBand::to);
  const float scale = std::min(scale_for(before, room), scale_for(after, room));
  Side left = stack(before, top, scale), right = stack(after, top, scale);
  const float left_edge = corner.x + widest(ui, flow.before),
              right_edge = corner.x + width - widest(ui, flow.after) - kPost;

  const TextStyle heads{type::small, Weight::strong, ui.theme().muted};
  paint_line(ui, {corner.x, corner.y}, heads, flow.left);
  paint_line(ui, {corner.x + width - line_size(ui, heads, flow.right).x, corner.y}, heads, flow.right);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (const FlowBand& band : flow.bands) {
    const float thickness = static_cast<float>(band.customers) * scale;
    const float from = left.take(band.from, thickness), to = right.take(band.to, thickness);
    paint_band(list, left_edge + kPost, right_edge, from, to, thickness,
               colour_of(ui, flow, band.from).with_alpha(kBandAlpha).packed());
  }
  paint_posts(ui, flow, left, flow.before, left_edge, true);
  paint_posts(ui, flow, right, flow.after, right_edge, false);
}

}  // namespace ruas::ui
