#include "ui/colour.hpp"

#include <algorithm>

#include "base/mathematics.hpp"

namespace ruas::ui {
namespace {

std::uint8_t mix(std::uint8_t front, std::uint8_t back, double share) {
  return static_cast<std::uint8_t>(front * share + back * (1 - share) + 0.5);
}

/// The light that a byte of sRGB stands for, 0 … 1.
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : exponential(2.4 * logarithm((value + 0.055) / 1.055));
}

}  // namespace

Colour blend(Colour front, Colour back) {
  const double share = front.alpha / 255.0;
  return {mix(front.red, back.red, share), mix(front.green, back.green, share),
          mix(front.blue, back.blue, share)};
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour one, Colour other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace ruas::ui
