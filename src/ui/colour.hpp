// Colours as the theme and the palette state them: sRGB bytes, and the contrast between two of them.
#pragma once

#include <cstdint>

namespace ruas::ui {

/// sRGB, not premultiplied.
struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;

  friend constexpr bool operator==(const Colour&, const Colour&) = default;

  /// The same colour, `alpha` of 255 opaque.
  constexpr Colour with_alpha(std::uint8_t opacity) const { return {red, green, blue, opacity}; }
  /// As Dear ImGui packs a colour (alpha in the high byte): pass it where an ImU32 is wanted.
  constexpr std::uint32_t packed() const {
    return (std::uint32_t{alpha} << 24) | (std::uint32_t{blue} << 16) | (std::uint32_t{green} << 8) | red;
  }
};

/// 0xRRGGBB, opaque.
constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
          static_cast<std::uint8_t>(hex)};
}

/// `front` seen over an opaque `back`.
Colour blend(Colour front, Colour back);

/// Relative luminance, 0 … 1 (WCAG 2.2, "relative luminance").
double luminance(Colour colour);

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.2, "contrast ratio").
double contrast(Colour one, Colour other);

}  // namespace ruas::ui
