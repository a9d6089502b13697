#include "gfx/tone_map.hpp"

#include <algorithm>
#include <cmath>

namespace ruas {
namespace {

constexpr double kLoneStrength = 0.62;   // of the colour against the ground
constexpr double kCrowdedShift = 0.26;   // towards black or white
constexpr double kStepsPerDoubling = 8;  // DensityImage::Texel

bool is_dark(Rgba colour) {
  return 2 * colour.red + 5 * colour.green + colour.blue < 8 * 128;
}

/// How one density is drawn, whatever the hue.
struct Tone {
  double strength;  // 1: the full colour
  double shift;     // on towards black or white
  double coverage;  // below 1 in the soft rim of a lone point
};

Tone tone_of(int density, const ToneSettings& settings) {
  const double lone = std::log2(settings.lone_weight);
  const double doublings = (density - 1) / kStepsPerDoubling - lone;  // above a lone point
  const double bright = (settings.bright_density - 1) / kStepsPerDoubling - lone;
  const double crowd = std::clamp(doublings / std::max(bright, 1.0), 0.0, 1.0);
  return {kLoneStrength + (1 - kLoneStrength) * std::min(2 * crowd, 1.0),
          kCrowdedShift * std::max(2 * crowd - 1, 0.0), std::exp2(std::min(doublings, 0.0))};
}

std::uint8_t channel(std::uint8_t ground, std::uint8_t hue, std::uint8_t crowded, const Tone& tone,
                     double opacity) {
  const double mixed = ground + tone.strength * (hue - ground);
  return static_cast<std::uint8_t>(std::lround((mixed + tone.shift * (crowded - mixed)) * opacity));
}

}  // namespace

std::vector<Rgba> tone_table(const ToneSettings& settings) {
  const Rgba& ground = settings.background;
  const std::uint8_t crowded = is_dark(ground) ? 255 : 0;
  std::vector<Rgba> table(kMarks * kDensities, Rgba{0, 0, 0, 0});
  for (std::size_t density = 1; density < kDensities; ++density) {
    const Tone tone = tone_of(static_cast<int>(density), settings);
    for (std::size_t mark = 0; mark < kMarks; ++mark) {
      const Rgba& hue = settings.styles[mark].colour;
      const double opacity = tone.coverage * hue.alpha / 255;
      table[mark * kDensities + density] = {channel(ground.red, hue.red, crowded, tone, opacity),
                                            channel(ground.green, hue.green, crowded, tone, opacity),
                                            channel(ground.blue, hue.blue, crowded, tone, opacity),
                                            static_cast<std::uint8_t>(std::lround(255 * opacity))};
    }
  }
  return table;
}

}  // namespace ruas
