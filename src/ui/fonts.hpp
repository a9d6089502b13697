// Inter in two weights, and what draws the characters it lacks.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace ruas::ui {

// The bytes of the subset fonts (OpenType), written by cmake/subset_font.py.
std::span<const unsigned char> inter_regular();
std::span<const unsigned char> inter_strong();

/// A character as the system draws it: how far to go on, and its coverage, row by row. Pixels; the origin is
/// on the baseline.
struct PaintedGlyph {
  float advance = 0;
  int left = 0, top = 0, width = 0, height = 0;
  std::vector<std::uint8_t> coverage;  // width × height
};

/// Draws characters that Inter lacks (山, Д, แ, …) with the fonts of the machine. Lives as long as the fonts.
class GlyphPainter {
 public:
  virtual ~GlyphPainter() = default;
  /// `pixels`: size of the em square.
  virtual PaintedGlyph paint(char32_t character, float pixels, bool strong) = 0;
};

struct Fonts {
  ImFont* regular = nullptr;
  ImFont* strong = nullptr;
};

/// `painter` may be nullptr: missing characters are then drawn as a box.
Fonts add_fonts(ImFontAtlas& atlas, GlyphPainter* painter);

/// Dear ImGui names a font's size by its line (ascender to descender), we by the em square, as CSS does.
float line_height(float em);

}  // namespace ruas::ui
