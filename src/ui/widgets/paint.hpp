// For the widgets only: words and pressable rectangles in the theme.
#pragma once

#include <string_view>

#include "imgui.h"

#include "ui/mirror.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

struct TextStyle {
  float size = type::body;
  Weight weight = Weight::regular;
  Colour colour;
};

/// One line, its upper left corner at `corner`. Cut short with … where it is wider than `most` (0: never).
void paint_line(const Ui& ui, ImVec2 corner, const TextStyle& style, std::string_view text, float most = 0);
ImVec2 line_size(const Ui& ui, const TextStyle& style, std::string_view text);

/// Wrapped at `width`, lines 1.4 em apart. Returns the height; paints only where `paint`.
float wrapped(const Ui& ui, ImVec2 corner, const TextStyle& style, std::string_view text, float width,
              bool paint, bool centred = false);

/// ImGui::PushID for words that may be empty: it would read on to the next zero byte.
void push_id(std::string_view id);

/// A rectangle of the layout that can be pressed.
struct Pressable {
  std::uint32_t id = 0;
  ImVec2 corner, size;
  bool visible = false;  // not scrolled away
  bool hovered = false, held = false, pressed = false;
  ImVec2 end() const { return {corner.x + size.x, corner.y + size.y}; }
};

/// Takes `size` of the layout at the cursor. `id` must be unique among its window and groups. `below_others`:
/// things drawn later on top of it take the pointer from it (rows with buttons).
Pressable pressable(Ui& ui, std::string_view id, ImVec2 size, bool enabled = true, bool below_others = false);

/// The same, at a place of its own; the layout's cursor stays.
Pressable pressable_at(Ui& ui, std::string_view id, ImVec2 corner, ImVec2 size, bool enabled = true,
                       bool below_others = false);

/// The ring around what the keyboard is on. Call after painting the item.
void paint_focus(const Ui& ui, const Pressable& item, float rounding = radius::control);

/// Takes `size` of the layout for something painted at the returned corner, centred in the line of ui.line().
ImVec2 take_space(Ui& ui, ImVec2 size);

MirrorRect rect_of(ImVec2 corner, ImVec2 size);
MirrorRect rect_of(const Pressable& item);

/// The colour at rest, under the pointer, or held.
Colour state_colour(const Pressable& item, Colour rest, Colour hover, Colour held);

/// Points from the cursor to the right edge of what is being drawn into.
float width_left(const Ui& ui);

}  // namespace ruas::ui
