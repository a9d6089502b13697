#include "neighbours/nearest_rows.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::planted_groups;

float squared_distance(const FeatureMatrix& matrix, std::size_t a, std::size_t b) {
  float sum = 0;
  for (std::size_t f = 0; f < matrix.features(); ++f) {
    const float d = matrix.at(a, f) - matrix.at(b, f);
    sum += d * d;
  }
  return sum;
}

TEST(SpaceTree, HoldsEveryRowOnceInsideTheBoxesAboveIt) {
  for (const std::size_t rows : {1, 15, 16, 17, 33, 1000}) {
    const FeatureMatrix matrix = planted_groups(rows, 3, 2, 5, 4);
    const SpaceTree tree(matrix);
    EXPECT_EQ(std::set<std::uint32_t>(tree.original().begin(), tree.original().end()).size(), rows);
    for (std::size_t n = 0; n < tree.nodes().size(); ++n) {
      const SpaceTree::Node& node = tree.nodes()[n];
      for (std::size_t row = node.first_block * 16;
           row < std::min(rows, (node.first_block + node.blocks) * std::size_t{16}); ++row) {
        float point[3];
        for (std::size_t f = 0; f < 3; ++f) {
          point[f] = tree.values().at(row, f);
          ASSERT_EQ(point[f], matrix.at(tree.original()[row], f));
        }
        ASSERT_EQ(tree.squared_distance_to_box(n, point), 0);
      }
    }
  }
}

void expect_nearest(const FeatureMatrix& matrix, std::size_t count) {
  const SpaceTree tree(matrix);
  Pool pool(2);
  ruas::Run run(pool);
  const std::vector<Neighbour> found = nearest_rows(tree, count, ProgressSpan(run));
  ASSERT_EQ(found.size(), matrix.rows() * count);
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    std::vector<float> distances;
    for (std::size_t other = 0; other < matrix.rows(); ++other)
      distances.push_back(squared_distance(tree.values(), row, other));
    std::set<std::uint32_t> rows;
    for (std::size_t i = 0; i < count; ++i) {
      rows.insert(found[row * count + i].row);
      ASSERT_EQ(found[row * count + i].squared_distance, distances[found[row * count + i].row]);
    }
    ASSERT_EQ(rows.size(), count);
    std::sort(distances.begin(), distances.end());
    for (std::size_t i = 0; i < count; ++i)
      ASSERT_EQ(found[row * count + i].squared_distance, distances[i]) << row << " " << i;
  }
}

TEST(NearestRows, AreThoseThatComparingAllFinds) {
  expect_nearest(planted_groups(701, 5, 4, 4, 2), 12);
  expect_nearest(planted_groups(300, 1, 3, 9, 3), 5);
  expect_nearest(coarse_grid(500, 2, 5), 30);
  expect_nearest(planted_groups(9, 4, 1, 0, 6), 9);
  expect_nearest(testing::matrix_of(std::vector<std::vector<float>>(100, {1, 1})), 7);
  expect_nearest(testing::matrix_of({{3}}), 1);
}

TEST(NearestRows, TheSameBitsWithAnyNumberOfThreads) {
  const FeatureMatrix matrix = coarse_grid(9000, 4, 8);
  const SpaceTree tree(matrix);
  const auto with = [&](std::size_t threads) {
    Pool pool(threads);
    ruas::Run run(pool);
    std::vector<std::uint32_t> rows;
    for (const Neighbour& each : nearest_rows(tree, 8, ProgressSpan(run))) rows.push_back(each.row);
    return rows;
  };
  EXPECT_EQ(with(1), with(4));
}

}  // namespace
}  // namespace ruas
