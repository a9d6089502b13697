#include "gfx/lasso.hpp"

#include <cmath>

#include "gtest/gtest.h"

#include "gfx/some_points.hpp"

namespace ruas {
namespace {

std::vector<std::uint8_t> by_definition(const PointIndex& index, std::span<const Vec2> outline) {
  std::vector<std::uint8_t> inside;
  for (std::size_t i = 0; i < index.size(); ++i)
    inside.push_back(is_inside(outline, {index.x()[i], index.y()[i]}) ? 1 : 0);
  return inside;
}

/// A wobbly ring that crosses itself where `turns` is 2.
std::vector<Vec2> wobbly(Vec2 center, double radius, int corners, int turns) {
  std::vector<Vec2> outline;
  for (int i = 0; i < corners; ++i) {
    const double angle = 6.283185307179586 * turns * i / corners;
    const double r = radius * (1 + 0.4 * std::sin(5 * angle + turns));
    outline.push_back({center.x + r * std::cos(angle), center.y + r * std::sin(angle)});
  }
  return outline;
}

TEST(Lasso, InsideASquareAndOutside) {
  const std::vector<Vec2> square{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
  EXPECT_TRUE(is_inside(square, {1, 3}));
  EXPECT_FALSE(is_inside(square, {5, 3}));
  EXPECT_FALSE(is_inside(square, {-1, 0}));
  const std::vector<Vec2> neighbour{{4, 0}, {8, 0}, {8, 4}, {4, 4}};
  EXPECT_NE(is_inside(square, {4, 2}), is_inside(neighbour, {4, 2}))
      << "the shared edge belongs to one of them";
}

TEST(Lasso, EqualsTestingEveryPoint) {
  const Cloud cloud = some_cloud(20'000, 4);
  const PointIndex index = index_of(cloud);
  Random random(11);
  for (int trial = 0; trial < 25; ++trial) {
    const Vec2 center{random.normal() * 4, random.normal() * 3};
    const double radius = trial % 5 == 0 ? 80 : 0.3 + 4 * random.uniform();
    const std::vector<Vec2> outline = wobbly(center, radius, 5 + trial * 9, 1 + trial % 2);
    LassoSelection selection(index, outline);
    while (!selection.advance(1000)) {
    }
    const std::vector<std::uint8_t> expected = by_definition(index, outline);
    EXPECT_EQ(selection.inside(), expected) << "trial " << trial;
    std::size_t count = 0;
    for (const std::uint8_t inside : expected) count += inside;
    EXPECT_EQ(selection.count(), count);
  }
}

TEST(Lasso, AnOutlineAroundEverythingHoldsEverything) {
  const PointIndex index = index_of(some_cloud(5000, 4));
  LassoSelection selection(index, {{-1e4, -1e4}, {1e4, -1e4}, {1e4, 1e4}, {-1e4, 1e4}});
  while (!selection.advance(1)) {
  }
  EXPECT_EQ(selection.count(), index.size());
}

TEST(Lasso, ALineHoldsNothing) {
  const PointIndex index = index_of(some_cloud(100, 2));
  LassoSelection line(index, {{0, 0}, {1, 1}});
  EXPECT_TRUE(line.advance(1));
  EXPECT_EQ(line.count(), 0u);
  LassoSelection nothing(index, {});
  EXPECT_TRUE(nothing.advance(1));
  const PointIndex empty;
  LassoSelection no_points(empty, {{0, 0}, {1, 0}, {0, 1}});
  EXPECT_TRUE(no_points.advance(1));
}

TEST(Lasso, PointsOnAGridThatIsDegenerate) {
  const PointIndex line = index_of({{0, 7, 1, 7, 2, 7, 3, 7}, {0, 0, 0, 0}});
  const std::vector<Vec2> outline{{0.5, 0}, {2.5, 0}, {2.5, 9}, {0.5, 9}};
  LassoSelection selection(line, outline);
  while (!selection.advance(1)) {
  }
  EXPECT_EQ(selection.inside(), by_definition(line, outline));
  EXPECT_EQ(selection.count(), 2u);
}

}  // namespace
}  // namespace ruas
