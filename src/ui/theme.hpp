// How everything looks: colours of the light, dark and projector themes, and the one scale of spaces, radii
// and type.
//
// Lengths are in points: CSS pixels at 100 % zoom. Zoom, the projector's 150 % and the screen's pixel density
// are applied by the host as one factor, so no view ever multiplies by a scale.
#pragma once

#include "ui/colour.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// The scale of distances. Nothing is placed by any other number.
namespace space {
inline constexpr float xs = 4, s = 8, m = 12, l = 16, xl = 24;
}
namespace radius {
inline constexpr float control = 6, card = 10;
}
/// The scale of type.
namespace type {
inline constexpr float small = 14, body = 16, title = 18, heading = 22, display = 28;
}
/// Heights that fingers and eyes rely on.
namespace height {
inline constexpr float control = 36, row = 34, header = 56, bar = 60;
}

enum class ThemeName { light, dark, projector };

/// Background, edge and text of something that informs, warns or fails.
struct Tone {
  Colour fill, edge, text;
};

struct Theme {
  ThemeName name = ThemeName::light;

  Colour page;     // behind everything
  Colour surface;  // cards, side zones
  Colour sunken;   // fields, tracks, table headers
  Colour hover;    // under the pointer, on page or surface
  Colour pressed;
  Colour border;         // hairlines between areas
  Colour border_strong;  // edge of a control; ≥ 3:1 against surface
  Colour text;
  Colour muted;   // secondary text; still ≥ 4.5:1
  Colour accent;  // the one colour that says "here": primary button, current step, links
  Colour accent_hover, accent_pressed;
  Colour on_accent;    // text on accent
  Colour accent_soft;  // selected row, current step; `text` and `accent` read on it
  Colour focus;        // focus ring; ≥ 3:1 against page and surface
  Tone info, good, warning, error;

  /// For segment_style.
  Background background() const { return name == ThemeName::dark ? Background::dark : Background::light; }
  /// Factor of the host on top of the user's zoom.
  float scale() const { return name == ThemeName::projector ? 1.5f : 1.0f; }
};

/// `more_contrast` as in prefers-contrast: more.
Theme make_theme(ThemeName name, bool more_contrast = false);

}  // namespace ruas::ui
