// Columns as arrows on the map: from the plane's origin to where the rows lie that have more of them.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "ui/map_view.hpp"

struct ImDrawList;
struct ImVec2;

namespace ruas::ui {

/// Where words or a sign stand, in points.
struct LabelBox {
  float left, top, width, height;
};

bool overlap(const LabelBox& a, const LabelBox& b);

/// Moves each label up or down, no further than needed, until it stands inside `within` and on none of `taken` nor of the labels
/// before it; nothing where there is no such place near.
std::vector<std::optional<LabelBox>> place_labels(std::span<const LabelBox> wanted, std::span<const LabelBox> taken,
                                                  const LabelBox& within);

/// The longest direction gets `reach` points, the others less in proportion. `origin` is the plane's, on the screen. Names keep
/// off `taken` and inside `within`; an arrow whose name finds no place is left out.
void paint_arrows(Ui& ui, ImDrawList& list, const ImVec2& origin, float reach, std::span<const MapDirection> directions,
                  std::span<const LabelBox> taken, const LabelBox& within);

}  // namespace ruas::ui
