#include "ui/fonts.hpp"

#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"

#include "ui/theme.hpp"

namespace ruas::ui {
namespace {

/// Inter's line: ascender 0.96875 and descender 0.24121 of the em square.
constexpr float kLinePerEm = 1.21f;
constexpr unsigned kStrong = 1;  // ImFontConfig::FontLoaderFlags

GlyphPainter& painter_of(const ImFontConfig* source) {
  return *static_cast<GlyphPainter*>(source->FontLoaderData);
}

bool start_painting(ImFontAtlas* atlas, ImFontConfig* source) {
  source->FontLoaderData = atlas->UserData;
  return true;
}

void stop_painting(ImFontAtlas*, ImFontConfig* source) {
  source->FontLoaderData = nullptr;
}

bool can_paint(ImFontAtlas*, ImFontConfig*, ImWchar character) {
  return character >= 0xA0;
}

bool paint_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar character,
                 ImFontGlyph* glyph, float* only_advance) {
  const float density = source->RasterizerDensity * baked->RasterizerDensity;
  const PaintedGlyph painted =
      painter_of(source).paint(static_cast<char32_t>(character), baked->Size / kLinePerEm * density,
                               source->FontLoaderFlags == kStrong);
  const float advance = painted.advance / density;
  if (only_advance) {
    *only_advance = advance;
    return true;
  }
  glyph->Codepoint = character;
  glyph->AdvanceX = advance;
  if (painted.width == 0 || painted.height == 0) return true;
  const ImFontAtlasRectId place = ImFontAtlasPackAddRect(atlas, painted.width, painted.height);
  if (place == ImFontAtlasRectId_Invalid) return false;
  const float baseline = std::round(baked->Ascent);
  glyph->X0 = static_cast<float>(painted.left) / density;
  glyph->Y0 = static_cast<float>(painted.top) / density + baseline;
  glyph->X1 = static_cast<float>(painted.left + painted.width) / density;
  glyph->Y1 = static_cast<float>(painted.top + painted.height) / density + baseline;
  glyph->Visible = true;
  glyph->PackId = place;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, ImFontAtlasPackGetRect(atlas, place),
                                     painted.coverage.data(), ImTextureFormat_Alpha8, painted.width);
  return true;
}

const ImFontLoader* painting_loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "painted";
    made.FontSrcInit = start_painting;
    made.FontSrcDestroy = stop_painting;
    made.FontSrcContainsGlyph = can_paint;
    made.FontBakedLoadGlyph = paint_glyph;
    return made;
  }();
  return &loader;
}

ImFont* add_font(ImFontAtlas& atlas, std::span<const unsigned char> bytes, bool strong, bool painted) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // ImGui takes a mutable pointer but only reads data that it does not own.
  ImFont* font = atlas.AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data()),
                                            static_cast<int>(bytes.size()), line_height(type::body), &config);
  if (painted) {
    ImFontConfig others;
    others.MergeMode = true;
    others.SizePixels = line_height(type::body);
    others.FontLoader = painting_loader();
    others.FontLoaderFlags = strong ? kStrong : 0;
    atlas.AddFont(&others);
  }
  return font;
}

}  // namespace

Fonts add_fonts(ImFontAtlas& atlas, GlyphPainter* painter) {
  atlas.UserData = painter;
  return {add_font(atlas, inter_regular(), false, painter != nullptr),
          add_font(atlas, inter_strong(), true, painter != nullptr)};
}

float line_height(float em) {
  return std::round(em * kLinePerEm);
}

}  // namespace ruas::ui
