#include "gfx/visible_points.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

constexpr double kWidth = 400, kHeight = 300;

std::size_t left_of(std::vector<PointInstance> points, const Camera& camera = {{0, 0}, 1}) {
  std::vector<std::uint8_t> taken;
  drop_covered(points, camera, 1, kWidth, kHeight, taken);
  return points.size();
}

TEST(DropCovered, KeepsOneOfThoseOnTheSamePlace) {
  EXPECT_EQ(left_of({{10.1f, 10.1f, 2}, {10.2f, 10.3f, 2}, {10.1f, 10.2f, 2}}), 1u);
  EXPECT_EQ(left_of({{10.1f, 10.1f, 2}, {14.1f, 10.1f, 2}}), 2u);
}

TEST(DropCovered, KeepsEveryMarkOfAPlace) {
  EXPECT_EQ(left_of({{10.1f, 10.1f, 2}, {10.1f, 10.1f, 3}}), 2u);
}

TEST(DropCovered, KeepsPointsThatStickOutOfTheView) {
  EXPECT_EQ(left_of({{-212, -160, 2}, {212, 160, 2}, {-212, 160, 2}}), 3u);
}

TEST(DropCovered, ChoosesTheSameWhilePanning) {
  // A pair that shares a square of the plane does so wherever the camera stands; one on either side of an
  // edge never does.
  for (double pan = 0; pan < 4; pan += 0.37) {
    const Camera camera{{pan, -pan}, 1};
    const auto at = [&](double x, double y) {
      return PointInstance{static_cast<float>(x - pan), static_cast<float>(y + pan), 2};
    };
    EXPECT_EQ(left_of({at(20.4, 30.4), at(21.6, 31.6)}, camera), 1u) << pan;
    EXPECT_EQ(left_of({at(19.6, 30.4), at(20.4, 30.4)}, camera), 2u) << pan;
  }
}

}  // namespace
}  // namespace ruas
