#include "gfx/tone_map.hpp"

#include <cstdlib>

#include "gtest/gtest.h"

namespace ruas {
namespace {

ToneSettings settings_on(Rgba background) {
  ToneSettings settings;
  settings.background = background;
  settings.bright_density = 80;
  for (MarkStyle& style : settings.styles) style.colour = {0, 114, 178, 230};
  return settings;
}

int distance(Rgba one, Rgba other) {
  return std::abs(one.red - other.red) + std::abs(one.green - other.green) + std::abs(one.blue - other.blue);
}

Rgba over(Rgba front, Rgba back) {
  const auto channel = [&](std::uint8_t of_front, std::uint8_t of_back) {
    return static_cast<std::uint8_t>(of_front + of_back * (255 - front.alpha) / 255);
  };
  return {channel(front.red, back.red), channel(front.green, back.green), channel(front.blue, back.blue),
          255};
}

TEST(ToneMap, NothingIsTransparentAndALonePointIsSeen) {
  for (const Rgba ground : {Rgba{255, 255, 255, 255}, Rgba{26, 31, 40, 255}}) {
    const std::vector<Rgba> table = tone_table(settings_on(ground));
    ASSERT_EQ(table.size(), kMarks * kDensities);
    EXPECT_EQ(table[0], (Rgba{0, 0, 0, 0}));
    const Rgba lone = over(table[1 + 8 * 2], ground);  // weight 4
    EXPECT_GT(distance(lone, ground), 100);
  }
}

TEST(ToneMap, DenserIsNeverFainter) {
  for (const Rgba ground : {Rgba{255, 255, 255, 255}, Rgba{26, 31, 40, 255}}) {
    const std::vector<Rgba> table = tone_table(settings_on(ground));
    for (std::size_t density = 2; density < kDensities; ++density) {
      EXPECT_GE(table[density].alpha, table[density - 1].alpha);
      EXPECT_GE(distance(over(table[density], ground), ground) + 3,
                distance(over(table[density - 1], ground), ground));
    }
  }
}

TEST(ToneMap, ColoursArePremultiplied) {
  for (const Rgba& tone : tone_table(settings_on({255, 255, 255, 255}))) {
    EXPECT_LE(tone.red, tone.alpha);
    EXPECT_LE(tone.green, tone.alpha);
    EXPECT_LE(tone.blue, tone.alpha);
  }
}

}  // namespace
}  // namespace ruas
