#include "gfx/point_index.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "gtest/gtest.h"

#include "gfx/some_points.hpp"
#include "gfx/visible_points.hpp"

namespace ruas {
namespace {

std::vector<std::uint32_t> rows_in(const PointIndex& index, const CellRange& range) {
  std::vector<std::uint32_t> rows;
  for (int row = range.first_row; row <= range.last_row; ++row)
    for (std::size_t i = index.begin_of(row, range.first_column); i < index.end_of(row, range.last_column);
         ++i)
      rows.push_back(index.rows()[i]);
  return rows;
}

TEST(PointIndex, HoldsEveryPointOnceWithItsLabel) {
  const Cloud cloud = some_cloud(5000, 5);
  const PointIndex index = index_of(cloud);
  ASSERT_EQ(index.size(), 5000u);
  std::set<std::uint32_t> rows;
  for (std::size_t i = 0; i < index.size(); ++i) {
    const std::uint32_t row = index.rows()[i];
    rows.insert(row);
    EXPECT_EQ(index.x()[i], cloud.positions[2 * row]);
    EXPECT_EQ(index.y()[i], cloud.positions[2 * row + 1]);
    EXPECT_EQ(index.labels()[i], cloud.labels[row]);
  }
  EXPECT_EQ(rows.size(), 5000u);
}

TEST(PointIndex, IsTheSameForAnySlices) {
  const Cloud cloud = some_cloud(3000, 4);
  const PointIndex whole = index_of(cloud);
  PointIndexBuilder builder(cloud.positions, cloud.labels);
  double fraction = 0;
  while (!builder.advance(77)) {
    EXPECT_GE(builder.fraction(), fraction);
    fraction = builder.fraction();
  }
  EXPECT_EQ(builder.fraction(), 1);
  const PointIndex sliced = builder.take();
  EXPECT_TRUE(
      std::equal(whole.rows().begin(), whole.rows().end(), sliced.rows().begin(), sliced.rows().end()));
  EXPECT_EQ(whole.bounds(), sliced.bounds());
}

TEST(PointIndex, CellsOfAnAreaHoldAllPointsInIt) {
  const Cloud cloud = some_cloud(4000, 4);
  const PointIndex index = index_of(cloud);
  Random random(9);
  for (int trial = 0; trial < 200; ++trial) {
    const double x = random.normal() * 10, y = random.normal() * 10;
    const Bounds area{x, y, x + random.uniform() * 5, y + random.uniform() * 5};
    const std::vector<std::uint32_t> found = rows_in(index, index.cells(area));
    EXPECT_EQ(found.size(), index.count(index.cells(area)));
    const std::set<std::uint32_t> rows(found.begin(), found.end());
    for (std::uint32_t row = 0; row < 4000; ++row) {
      const float px = cloud.positions[2 * row], py = cloud.positions[2 * row + 1];
      if (px >= area.left && px <= area.right && py >= area.bottom && py <= area.top) {
        EXPECT_TRUE(rows.contains(row));
      }
    }
  }
}

TEST(PointIndex, OutliersDoNotCrowdTheRestIntoOneCell) {
  Cloud cloud = some_cloud(20'000, 3);
  for (int i = 0; i < 10; ++i) {
    cloud.positions.insert(cloud.positions.end(), {1e6f * static_cast<float>(i + 1), -1e6f});
    cloud.labels.push_back(0);
  }
  const PointIndex index = index_of(cloud);
  std::size_t fullest = 0;
  for (int row = 0; row < index.rows_axis().cells; ++row)
    for (int column = 0; column < index.columns_axis().cells; ++column)
      fullest = std::max(fullest, index.end_of(row, column) - index.begin_of(row, column));
  EXPECT_LT(fullest, 400u);
  EXPECT_EQ(index.bounds().right, 1e7f);
}

TEST(PointIndex, LeavesOutWhatHasNoPlace) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const float infinity = std::numeric_limits<float>::infinity();
  const Cloud cloud{{0, 0, nan, 1, 1, infinity, 2, 3}, {0, 1, 2, 3}};
  const PointIndex index = index_of(cloud);
  ASSERT_EQ(index.size(), 2u);
  EXPECT_EQ(index.bounds(), (Bounds{0, 0, 2, 3}));
}

TEST(PointIndex, EmptyAndDegenerateData) {
  const PointIndex none = index_of({});
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(none.count(none.cells({-1, -1, 1, 1})), 0u);
  const PointIndex same = index_of({{5, 5, 5, 5, 5, 5}, {0, 1, 0}});
  EXPECT_EQ(same.count(same.cells({4, 4, 6, 6})), 3u);
  const PointIndex line = index_of({{0, 7, 1, 7, 2, 7}, {0, 0, 0}});
  EXPECT_EQ(line.count(line.cells({0, 7, 2, 7})), 3u);
}

TEST(VisiblePoints, AreThoseInViewWithTheEmphasisedLast) {
  const Cloud cloud = some_cloud(3000, 3);
  const PointIndex index = index_of(cloud);
  std::vector<std::uint8_t> marks;
  for (const std::uint8_t label : index.labels()) marks.push_back(mark_of(label, label == 1));
  const Camera camera{{2, 1}, 150};
  const ViewSize size{300, 200};
  std::vector<PointInstance> seen;
  gather_in_view(index, marks, camera, size, 2, 8, seen);
  std::size_t expected = 0;
  for (std::size_t i = 0; i < index.size(); ++i)
    if (std::abs(index.x()[i] - 2) * 300 <= 308 && std::abs(index.y()[i] - 1) * 300 <= 208) ++expected;
  EXPECT_EQ(seen.size(), expected);
  EXPECT_GE(count_in_view(index, camera, {308, 208}), expected);
  EXPECT_TRUE(std::is_partitioned(seen.begin(), seen.end(),
                                  [](const PointInstance& point) { return (point.mark & 1) == 0; }));
  EXPECT_TRUE(
      std::any_of(seen.begin(), seen.end(), [](const PointInstance& point) { return point.mark & 1; }));
}

}  // namespace
}  // namespace ruas
