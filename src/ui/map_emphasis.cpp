#include "ui/map_emphasis.hpp"

#include <algorithm>

namespace ruas::ui {
namespace {

constexpr std::size_t kSegments = kMarks / 2;
constexpr std::uint8_t kPointOpacity = 230;
constexpr std::uint8_t kPaleOpacity = 90;

static_assert(static_cast<int>(Shape::circle) == static_cast<int>(PointShape::circle));
static_assert(static_cast<int>(Shape::triangle) == static_cast<int>(PointShape::triangle));
static_assert(static_cast<int>(Shape::star) == static_cast<int>(PointShape::star));
static_assert(static_cast<int>(Shape::cross) == static_cast<int>(PointShape::cross));

}  // namespace

std::vector<std::uint8_t> map_marks(const PointIndex& index, std::optional<std::size_t> active_segment,
                                    std::span<const std::uint32_t> selected) {
  std::vector<std::uint8_t> marks(index.size());
  std::vector<std::uint8_t> is_selected;
  if (!selected.empty()) {
    std::uint32_t last = 0;
    for (const std::uint32_t row : index.rows()) last = std::max(last, row);
    is_selected.resize(std::size_t{last} + 1);
    for (const std::uint32_t row : selected)
      if (row <= last) is_selected[row] = 1;
  }
  const std::span<const std::uint8_t> labels = index.labels();
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const bool chosen = selected.empty() || is_selected[index.rows()[i]] != 0;
    const bool active = !active_segment || labels[i] == *active_segment;
    const bool any = active_segment || !selected.empty();
    marks[i] = mark_of(labels[i] % kSegments, any && chosen && active);
  }
  return marks;
}

std::array<MarkStyle, kMarks> map_styles(std::span<const SegmentMark> of_segments, const Theme& theme, bool emphasis) {
  std::array<MarkStyle, kMarks> styles{};
  const Colour pale = no_segment_colour(theme.background());
  for (std::size_t segment = 0; segment < std::min(of_segments.size(), kSegments); ++segment) {
    const SegmentStyle style = segment_style(of_segments[segment], theme.background());
    const PointShape shape = static_cast<PointShape>(style.shape);
    const auto label = static_cast<std::uint8_t>(segment);
    styles[mark_of(label, true)] = {to_rgba(style.fill), shape};
    styles[mark_of(label, false)] = emphasis
                                        ? MarkStyle{to_rgba(pale.with_alpha(kPaleOpacity)), shape}
                                        : MarkStyle{to_rgba(style.fill.with_alpha(kPointOpacity)), shape};
  }
  return styles;
}

Rgba to_rgba(Colour colour) {
  return {colour.red, colour.green, colour.blue, colour.alpha};
}

}  // namespace ruas::ui
