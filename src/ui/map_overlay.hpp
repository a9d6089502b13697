// What is drawn around and over the points: ground, axes, letters, lasso, tools.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "imgui.h"

#include "ui/map_state.hpp"
#include "ui/map_view.hpp"

namespace ruas::ui {

/// In points, on the screen.
struct MapFrame {
  float left, top, width, height;
};

struct MapOverlay {
  Ui& ui;
  ImDrawList& list;
  const MapState& state;
  MapFrame frame_;

  void background() const;
  void preparing(const std::string& words, double fraction) const;
  /// Lines through the plane's origin, with an arrow and a name in the direction in which each rises.
  void axes(const std::string& horizontal, const std::string& vertical) const;
  /// The letter of each segment at the middle of its points, moved apart where they would cover each other.
  void letters(std::span<const SegmentMark> marks, std::optional<std::size_t> active) const;
  /// Where the origin is in sight. Their names keep off the letters, the tools and the axes' names.
  void arrows(std::span<const MapDirection> directions) const;
  void hovered_point(std::span<const SegmentMark> marks) const;
  void outline() const;
  void frame(bool focused) const;

 private:
  struct Letter {
    std::size_t segment;
    ImVec2 middle;
  };
  /// Of the segments in sight.
  std::vector<Letter> placed_letters() const;
  bool contains(ImVec2 point) const;
  ImVec2 at(Vec2 plane) const;
  void arrow(ImVec2 from, ImVec2 to) const;
  void name_horizontal_axis(const std::string& name) const;
  /// Where a vertical line at `x` may begin, so that it does not run through the words.
  float below_vertical_name(const std::string& name, float x) const;
  void name_vertical_axis(const std::string& name) const;
};

/// Tools in the upper right corner.
void draw_map_tools(Ui& ui, MapState& state, const MapWords& words, const MapFrame& frame);

}  // namespace ruas::ui
