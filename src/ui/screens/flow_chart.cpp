#include "ui/screens/flow_chart.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "imgui.h"

#include "ui/palette.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

constexpr float kLeastHeight = 340, kWords = 24, kGap = 12, kPost = 14, kLeastLine = 20;
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
  std::vector<double> out(flow.before_marks.size() + 1);
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

float posts_of(const std::vector<double>& totals) {
  return static_cast<float>(
      std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
}

/// So that the side fills the height: posts too small for their words take a line each, the others share the
/// rest.
float scale_for(std::vector<double> totals, float height) {
  std::erase_if(totals, [](double total) { return !(total > 0); });
  std::sort(totals.begin(), totals.end());
  double rest = std::accumulate(totals.begin(), totals.end(), 0.0);
  float room = height - kGap * std::max(0.0f, posts_of(totals) - 1);
  for (const double total : totals) {
    const float scale = std::max(0.0f, room) / static_cast<float>(rest);
    if (static_cast<float>(total) * scale >= kLeastLine) return scale;
    rest -= total;
    room -= kLeastLine;
  }
  return 0;
}

Colour colour_of(const Ui& ui, const std::vector<SegmentMark>& marks, std::size_t place) {
  const Background ground = ui.theme().background();
  return place < marks.size() ? segment_style(marks[place], ground).fill : no_segment_colour(ground);
}

/// A ribbon between two stretches of posts: one mesh, whose upper and lower edge fade out over a point, so
/// that nothing is drawn twice and no seam shows.
void paint_band(ImDrawList& list, float left, float right, float from, float to, float thickness,
                Colour colour) {
  constexpr int kSteps = 32, kAcross = 4;  // faded, full, full, faded
  constexpr float kFade = 0.5f;
  const ImU32 full = colour.packed(), none = colour.with_alpha(0).packed();
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  list.PrimReserve(kSteps * 3 * 6, (kSteps + 1) * kAcross);
  const ImDrawIdx first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
  for (int step = 0; step <= kSteps; ++step) {
    const float t = static_cast<float>(step) / kSteps, ease = t * t * (3 - 2 * t);
    const float x = left + (right - left) * t, top = from + (to - from) * ease;
    const float bottom = top + std::max(1.0f, thickness);
    list.PrimWriteVtx({x, top - kFade}, white, none);
    list.PrimWriteVtx({x, top + kFade}, white, full);
    list.PrimWriteVtx({x, bottom - kFade}, white, full);
    list.PrimWriteVtx({x, bottom + kFade}, white, none);
  }
  for (int step = 0; step < kSteps; ++step)
    for (int strip = 0; strip + 1 < kAcross; ++strip) {
      const auto corner = static_cast<ImDrawIdx>(first + step * kAcross + strip);
      for (const int offset : {0, 1, kAcross + 1, 0, kAcross + 1, kAcross})
        list.PrimWriteIdx(static_cast<ImDrawIdx>(corner + offset));
    }
}

void paint_posts(const Ui& ui, const std::vector<SegmentMark>& marks, const Side& side,
                 const std::vector<std::string>& words, float left, bool words_left) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const TextStyle style{type::small, Weight::regular, ui.theme().text};
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (side.height[place] <= 0) continue;
    const float middle = side.top[place] + side.height[place] / 2;
    list.AddRectFilled({left, side.top[place]},
                       {left + kPost, side.top[place] + std::max(2.0f, side.height[place])},
                       colour_of(ui, marks, place).packed(), 3);
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
  const std::vector<double> before = totals(flow, &FlowBand::from), after = totals(flow, &FlowBand::to);
  const float most_posts = std::max(posts_of(before), posts_of(after));
  const float width = width_left(ui),
              height = std::max(kLeastHeight, kWords + most_posts * (kLeastLine + kGap));
  const ImVec2 corner = take_space(ui, {width, height});
  ui.mirror().text(Role::img, flow.name, rect_of(corner, {width, height})).description = flow.description;
  const float top = corner.y + kWords, room = height - kWords;
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
               colour_of(ui, flow.before_marks, band.from).with_alpha(kBandAlpha));
  }
  paint_posts(ui, flow.before_marks, left, flow.before, left_edge, true);
  paint_posts(ui, flow.after_marks, right, flow.after, right_edge, false);
}

}  // namespace ruas::ui
