// What one points at: a row, the circled rows, a segment in full.
#pragma once

#include <optional>

#include "ui/model/actions.hpp"
#include "ui/model/point_detail.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_segments_inspector(Ui& ui, const SegmentsView& view, const std::optional<PointDetail>& point,
                             Actions& actions);

}  // namespace ruas::ui
