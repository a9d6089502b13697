#include <emscripten/em_js.h>

#include <array>

#include "ui/canvas_glyphs.hpp"

namespace ruas::ui {
namespace {

// Measures into `metrics` (advance, left, top, width, height) and, where `coverage` is given, draws into it.
// clang-format off
EM_JS(void, draw_character, (int character, float pixels, int strong, float* metrics, unsigned char* coverage), {
  const context = Module.page.glyphContext();
  const text = String.fromCodePoint(character);
  const font = (strong ? "600 " : "") + pixels + "px system-ui, sans-serif";
  context.font = font;
  const ink = context.measureText(text);
  const left = Math.ceil(ink.actualBoundingBoxLeft) + 1, above = Math.ceil(ink.actualBoundingBoxAscent) + 1;
  const width = left + Math.ceil(ink.actualBoundingBoxRight) + 1;
  const height = above + Math.ceil(ink.actualBoundingBoxDescent) + 1;
  HEAPF32.set([ink.width, -left, -above, width, height], metrics >> 2);
  if (!coverage) return;
  const { canvas } = context;
  if (canvas.width < width || canvas.height < height) {
    canvas.width = Math.max(canvas.width, width);
    canvas.height = Math.max(canvas.height, height);
    context.font = font;
  }
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillText(text, left, above);
  const drawn = context.getImageData(0, 0, width, height).data;
  for (let pixel = 0; pixel < width * height; ++pixel) HEAPU8[coverage + pixel] = drawn[4 * pixel + 3];
});
// clang-format on

}  // namespace

PaintedGlyph CanvasGlyphPainter::paint(char32_t character, float pixels, bool strong) {
  std::array<float, 5> metrics{};
  draw_character(static_cast<int>(character), pixels, strong, metrics.data(), nullptr);
  PaintedGlyph glyph{metrics[0], static_cast<int>(metrics[1]), static_cast<int>(metrics[2]),
                     static_cast<int>(metrics[3]), static_cast<int>(metrics[4]), {}};
  if (glyph.width <= 2 || glyph.height <= 2) return {glyph.advance, 0, 0, 0, 0, {}};
  glyph.coverage.resize(static_cast<std::size_t>(glyph.width) * static_cast<std::size_t>(glyph.height));
  draw_character(static_cast<int>(character), pixels, strong, metrics.data(), glyph.coverage.data());
  return glyph;
}

}  // namespace ruas::ui
