#include "ui/palette.hpp"

#include <array>
#include <span>

namespace ruas::ui {
namespace {

// Ordered so that the first few are the easiest to tell apart; black is left out (it is the text's), yellow
// comes last (the palest).
constexpr std::array<Colour, 7> kOkabeIto = {rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xD55E00),
                                             rgb(0x56B4E9), rgb(0xCC79A7), rgb(0xF0E442)};

// Petroff's ten, then each next one as far as can be (CIELAB) from all before it, among colours of lightness
// 38 … 74.
constexpr std::array<Colour, kMostSegmentColours> kMany = {
    rgb(0x3F90DA), rgb(0xFFA90E), rgb(0xBD1F01), rgb(0x94A4A2), rgb(0x832DB6), rgb(0xA96B59), rgb(0xE76300),
    rgb(0xB9AC70), rgb(0x717581), rgb(0x92DADD),  //
    rgb(0x00CC00), rgb(0xFC3090), rgb(0x007824), rgb(0xFC00FC), rgb(0xD890D8), rgb(0x9CB400), rgb(0x8400FC),
    rgb(0x006CF0), rgb(0x00C090), rgb(0x9C6C00), rgb(0xFC6C6C), rgb(0xFC6CF0), rgb(0xA83C6C), rgb(0x00786C),
    rgb(0x6C549C), rgb(0x606C18), rgb(0x84C060), rgb(0x1848FC), rgb(0xB40C90), rgb(0xF09C60), rgb(0xF090A8),
    rgb(0xFC0048), rgb(0xB484FC), rgb(0x00A8CC), rgb(0x00C054), rgb(0x6C9C6C), rgb(0xFC0000), rgb(0xC00C48),
    rgb(0xA8A8D8), rgb(0xB45424), rgb(0x6C603C), rgb(0x489C00), rgb(0xC048FC), rgb(0xC0A830), rgb(0x9C6C90),
    rgb(0xFC00B4), rgb(0x0C6C90), rgb(0xF06CB4), rgb(0xA854B4), rgb(0x30B4A8)};

constexpr Colour kBlack = rgb(0x000000), kWhite = rgb(0xFFFFFF);

struct Ground {
  Colour page;     // what the marks lie on
  Colour towards;  // where a colour goes that is too close to it
  double least;    // contrast that is enough
};

constexpr Ground ground_of(Background background) {
  // Pale colours keep some paleness on light: deepened further, yellow and orange become one for red-blind
  // readers.
  return background == Background::light ? Ground{rgb(0xF6F7F9), kBlack, 1.6}
                                         : Ground{rgb(0x12161C), kWhite, 3.0};
}

Colour readable_on(const Ground& ground, Colour colour) {
  for (int percent = 0; percent < 100; ++percent) {
    const Colour candidate =
        blend(ground.towards.with_alpha(static_cast<std::uint8_t>(percent * 255 / 100)), colour);
    if (contrast(candidate, ground.page) >= ground.least) return candidate;
  }
  return ground.towards;
}

std::span<const Colour> series_for(std::size_t letters) {
  if (letters <= kOkabeIto.size()) return kOkabeIto;
  return kMany;
}

}  // namespace

SegmentStyle segment_style(SegmentMark mark, Background background) {
  constexpr std::size_t kShapes = static_cast<std::size_t>(Shape::cross) + 1;
  const std::span<const Colour> series = series_for(mark.letters);
  const Colour fill = readable_on(ground_of(background), series[mark.letter % series.size()]);
  const Colour ink = contrast(fill, kWhite) >= contrast(fill, kBlack) ? kWhite : kBlack;
  return {fill, ink, static_cast<Shape>(mark.letter % kShapes)};
}

Colour no_segment_colour(Background background) {
  return background == Background::light ? rgb(0xB4BBC4) : rgb(0x4A5461);
}

}  // namespace ruas::ui
