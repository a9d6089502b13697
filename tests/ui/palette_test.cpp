// Segments told apart by everybody: distances in CIELAB, also as colour-blind readers see them (Machado et al. 2009).
#include "ui/palette.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace ruas::ui {
namespace {

using Light = std::array<double, 3>;
using Vision = std::array<Light, 3>;

constexpr Vision kNormal = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Vision kRedBlind = {{{0.152286, 1.052583, -0.204868},
                               {0.114503, 0.786281, 0.099216},
                               {-0.003882, -0.048116, 1.051998}}};
constexpr Vision kGreenBlind = {{{0.367322, 0.860646, -0.227968},
                                 {0.280085, 0.672501, 0.047413},
                                 {-0.011820, 0.042940, 0.968881}}};

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Light seen(Colour colour, const Vision& vision) {
  const Light light = {linear(colour.red), linear(colour.green), linear(colour.blue)};
  Light out{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column) out[row] += vision[row][column] * light[column];
  for (double& value : out) value = std::min(1.0, std::max(0.0, value));
  return out;
}

Light lab(const Light& rgb) {
  const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
  const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
  const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
  const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double least_distance(std::size_t segments, Background background, const Vision& vision) {
  std::vector<Light> colours;
  for (std::size_t segment = 0; segment < segments; ++segment)
    colours.push_back(lab(seen(segment_style({segment, segments}, background).fill, vision)));
  double least = 1e9;
  for (std::size_t one = 0; one < segments; ++one)
    for (std::size_t other = 0; other < one; ++other)
      least = std::min(least, std::hypot(colours[one][0] - colours[other][0], colours[one][1] - colours[other][1],
                                         colours[one][2] - colours[other][2]));
  return least;
}

class EachBackground : public ::testing::TestWithParam<Background> {};
INSTANTIATE_TEST_SUITE_P(Palette, EachBackground, ::testing::Values(Background::light, Background::dark));

// Tableau's ten come to 0.7 in this measure, d3's to 1.3.
TEST_P(EachBackground, UpToTenSegmentsDifferForColourBlindReaders) {
  for (std::size_t segments = 2; segments <= 10; ++segments)
    for (const Vision& vision : {kRedBlind, kGreenBlind})
      EXPECT_GE(least_distance(segments, GetParam(), vision), 8) << segments;
}

TEST_P(EachBackground, FiftySegmentsDiffer) { EXPECT_GE(least_distance(50, GetParam(), kNormal), 8); }

TEST_P(EachBackground, LettersCanBeReadOnEveryColour) {
  for (std::size_t segments : {3u, 10u, 50u})
    for (std::size_t segment = 0; segment < segments; ++segment) {
      const SegmentStyle style = segment_style({segment, segments}, GetParam());
      EXPECT_GE(contrast(style.ink, style.fill), 4.5) << segment;
    }
}

TEST(Palette, NeighboursNeverShareColourAndShape) {
  for (std::size_t segments : {7u, 10u, 50u}) {
    std::set<std::pair<std::uint32_t, int>> looks;
    for (std::size_t segment = 0; segment < segments; ++segment) {
      const SegmentStyle style = segment_style({segment, segments}, Background::light);
      looks.insert({style.fill.packed(), static_cast<int>(style.shape)});
    }
    EXPECT_EQ(looks.size(), segments);
  }
}

/// Whoever is merged or not found again takes no colour from anybody: the others keep theirs.
TEST(Palette, ColoursFollowTheLetterAndNotThePlace) {
  EXPECT_EQ(segment_style({3, 4}, Background::light).fill.packed(), segment_style({3, 6}, Background::light).fill.packed());
  EXPECT_NE(segment_style({3, 4}, Background::light).fill.packed(), segment_style({2, 4}, Background::light).fill.packed());
}

}  // namespace
}  // namespace ruas::ui
