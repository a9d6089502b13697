// Which points of the map stand out, and how each mark is drawn for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "gfx/map_painter.hpp"
#include "gfx/point_index.hpp"
#include "ui/palette.hpp"
#include "ui/theme.hpp"

namespace ruas::ui {

/// One mark per point of the index. A point stands out when it is selected (or nothing is) and of the active
/// segment (or none is active); without either, none does. selected: rows the index was built from.
std::vector<std::uint8_t> map_marks(const PointIndex& index, std::optional<std::size_t> active_segment,
                                    std::span<const std::uint32_t> selected);

/// Colours and shapes for those marks, given what each segment looks like. With `emphasis`, marks that do not stand out are drawn pale.
std::array<MarkStyle, kMarks> map_styles(std::span<const SegmentMark> of_segments, const Theme& theme, bool emphasis);

Rgba to_rgba(Colour colour);

}  // namespace ruas::ui
