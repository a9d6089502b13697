// Draws the characters that Inter lacks with the browser's own fonts, on a canvas that is never shown.
#pragma once

#include "ui/fonts.hpp"

namespace ruas::ui {

class CanvasGlyphPainter final : public GlyphPainter {
 public:
  PaintedGlyph paint(char32_t character, float pixels, bool strong) override;
};

}  // namespace ruas::ui
