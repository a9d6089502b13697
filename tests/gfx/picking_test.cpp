#include "gfx/picking.hpp"

#include "gtest/gtest.h"

#include "gfx/some_points.hpp"

namespace ruas {
namespace {

TEST(Picking, FindsTheNearestOfAll) {
  const Cloud cloud = some_cloud(4000, 4);
  const PointIndex index = index_of(cloud);
  std::vector<std::uint8_t> marks;
  for (const std::uint8_t label : index.labels()) marks.push_back(mark_of(label, label == 2));
  Random random(5);
  int hits = 0;
  for (int trial = 0; trial < 300; ++trial) {
    const bool emphasised_only = trial % 3 == 0;
    const Vec2 at{random.normal() * 4, random.normal() * 4};
    const double radius = random.uniform();
    std::optional<std::uint32_t> nearest;
    double closest = radius * radius;
    for (std::uint32_t i = 0; i < index.size(); ++i) {
      const double dx = index.x()[i] - at.x, dy = index.y()[i] - at.y;
      const bool nearer = nearest ? dx * dx + dy * dy < closest : dx * dx + dy * dy <= closest;
      if (!nearer || (emphasised_only && !(marks[i] & 1))) continue;
      closest = dx * dx + dy * dy;
      nearest = i;
    }
    EXPECT_EQ(nearest_point(index, marks, at, radius, emphasised_only), nearest);
    hits += nearest.has_value();
  }
  EXPECT_GT(hits, 60);
  EXPECT_LT(hits, 300);
}

TEST(Picking, NothingInAnEmptyMapOrOutOfReach) {
  EXPECT_FALSE(nearest_point(PointIndex(), {}, {0, 0}, 10, false));
  const PointIndex index = index_of({{0, 0}, {0}});
  EXPECT_FALSE(nearest_point(index, plain_marks(index), {3, 4}, 4.9, false));
  EXPECT_TRUE(nearest_point(index, plain_marks(index), {3, 4}, 5, false));
}

}  // namespace
}  // namespace ruas
