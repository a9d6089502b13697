// For the table only: where a row of it stands.
#pragma once

#include <vector>

#include "imgui.h"

#include "ui/theme.hpp"
#include "ui/widgets/table.hpp"

namespace ruas::ui {

/// Points between the edge of a cell and its words.
inline constexpr float kCellInset = space::m;

/// Where the cells of the row being drawn stand.
struct TableRow::Place {
  ImVec2 corner;
  float width, height;
  const std::vector<float>& widths;
};

}  // namespace ruas::ui
