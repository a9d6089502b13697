#include "gfx/camera.hpp"

#include <cmath>

#include "gtest/gtest.h"

namespace ruas {
namespace {

constexpr ViewSize kSize{800, 600};
constexpr Bounds kData{-2, -1, 6, 3};

void expect_near(Vec2 one, Vec2 other, double tolerance = 1e-9) {
  EXPECT_NEAR(one.x, other.x, tolerance);
  EXPECT_NEAR(one.y, other.y, tolerance);
}

TEST(Camera, ScreenAndPlaneAreInverse) {
  const Camera camera{{1.5, -2}, 37};
  for (const Vec2 point : {Vec2{0, 0}, Vec2{3, 4}, Vec2{-10, 2.5}})
    expect_near(to_plane(camera, kSize, to_screen(camera, kSize, point)), point);
}

TEST(Camera, UpOnThePlaneIsUpOnTheScreen) {
  const Camera camera{{0, 0}, 10};
  EXPECT_LT(to_screen(camera, kSize, {0, 1}).y, to_screen(camera, kSize, {0, 0}).y);
  EXPECT_GT(to_screen(camera, kSize, {1, 0}).x, to_screen(camera, kSize, {0, 0}).x);
}

TEST(Camera, FitShowsEverythingWithinTheMarginAndTouchesIt) {
  const Camera camera = fit(kData, kSize, 50);
  const Vec2 low = to_screen(camera, kSize, {kData.left, kData.bottom});
  const Vec2 high = to_screen(camera, kSize, {kData.right, kData.top});
  EXPECT_NEAR(low.x, 50, 1e-9);
  EXPECT_NEAR(high.x, 750, 1e-9);
  EXPECT_GE(high.y, 50);
  EXPECT_LE(low.y, 550);
}

TEST(Camera, FitOfASinglePointOrALineIsFinite) {
  EXPECT_EQ(fit({3, 4, 3, 4}, kSize, 10), (Camera{{3, 4}, 1}));
  EXPECT_DOUBLE_EQ(fit({0, 4, 10, 4}, kSize, 0).scale, 80);
  EXPECT_DOUBLE_EQ(fit({0, 0, 0, 10}, kSize, 0).scale, 60);
  EXPECT_GT(fit(kData, {10, 10}, 50).scale, 0) << "a view smaller than its margins";
}

TEST(Camera, ZoomKeepsWhatIsUnderThePointer) {
  const Camera camera{{1, 2}, 20};
  const Vec2 pointer{650, 120};
  const Vec2 before = to_plane(camera, kSize, pointer);
  for (const double factor : {0.25, 1.1, 8.0}) {
    const Camera after = zoomed(camera, kSize, pointer, factor);
    EXPECT_DOUBLE_EQ(after.scale, 20 * factor);
    expect_near(to_plane(after, kSize, pointer), before);
  }
}

TEST(Camera, PanFollowsThePointer) {
  const Camera camera{{1, 2}, 20};
  const Camera after = panned(camera, 30, -12);
  expect_near(to_screen(after, kSize, {0, 0}),
              {to_screen(camera, kSize, {0, 0}).x + 30, to_screen(camera, kSize, {0, 0}).y - 12});
}

TEST(Camera, ClampKeepsDataInReach) {
  const Camera fitted = fit(kData, kSize, 20);
  const Camera lost = clamped({{1e6, -1e6}, 1e9}, fitted, kData);
  EXPECT_EQ(lost.center, (Vec2{kData.right, kData.bottom}));
  EXPECT_DOUBLE_EQ(lost.scale, fitted.scale * kClosestZoom);
  EXPECT_DOUBLE_EQ(clamped({{0, 0}, 1e-9}, fitted, kData).scale, fitted.scale * kFarthestZoom);
  EXPECT_EQ(clamped(fitted, fitted, kData), fitted);
}

TEST(Camera, BetweenEndsAtItsEndsAndKeepsTheFixedPointOfAZoom) {
  const Camera from{{1, 2}, 20};
  const Vec2 pointer{650, 120};
  const Camera to = zoomed(from, kSize, pointer, 6);
  EXPECT_EQ(between(from, to, 1), to);
  expect_near(between(from, to, 0).center, from.center);
  const Vec2 fixed = to_plane(from, kSize, pointer);
  for (const double fraction : {0.2, 0.5, 0.9})
    expect_near(to_plane(between(from, to, fraction), kSize, pointer), fixed);
  const Camera aside{{5, 2}, 20};
  expect_near(between(from, aside, 0.5).center, {3, 2});
}

}  // namespace
}  // namespace ruas
