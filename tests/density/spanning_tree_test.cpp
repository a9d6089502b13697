// Against Prim's algorithm over all pairs.
#include "density/spanning_tree.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "density/components.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

/// Weights of the minimum spanning tree, rising.
std::vector<float> by_comparing_all(const FeatureMatrix& matrix, const std::vector<float>& core) {
  const std::size_t rows = matrix.rows();
  std::vector<float> weights;
  std::vector<float> to_tree(rows, INFINITY);
  std::vector<bool> inside(rows);
  std::size_t last = 0;
  for (std::size_t added = 1; added < rows; ++added) {
    inside[last] = true;
    std::size_t next = rows;
    for (std::size_t row = 0; row < rows; ++row) {
      if (inside[row]) continue;
      float sum = 0;
      for (std::size_t f = 0; f < matrix.features(); ++f) {
        const float d = matrix.at(row, f) - matrix.at(last, f);
        sum += d * d;
      }
      to_tree[row] = std::min(to_tree[row], std::max({sum, core[row], core[last]}));
      if (next == rows || to_tree[row] < to_tree[next]) next = row;
    }
    weights.push_back(to_tree[next]);
    last = next;
  }
  std::sort(weights.begin(), weights.end());
  return weights;
}

void expect_minimal(const FeatureMatrix& matrix, std::size_t min_samples) {
  const SpaceTree tree(matrix);
  Pool pool(2);
  ruas::Run run(pool);
  const std::vector<Neighbour> nearest = nearest_rows(tree, min_samples, ProgressSpan(run));
  const std::vector<ReachabilityEdge> edges = spanning_tree(tree, nearest, min_samples, ProgressSpan(run));
  ASSERT_EQ(edges.size(), matrix.rows() - 1);
  Components components(matrix.rows());
  std::vector<float> weights;
  for (const ReachabilityEdge& edge : edges) {
    ASSERT_TRUE(components.join(edge.a, edge.b)) << "a circle";
    weights.push_back(edge.squared_distance);
  }
  EXPECT_EQ(weights, by_comparing_all(tree.values(), core_distances(nearest, min_samples)));
}

TEST(SpanningTree, IsMinimal) {
  for (const std::size_t min_samples : {1, 2, 5, 20}) {
    expect_minimal(testing::planted_groups(1501, 3, 5, 6, 1), min_samples);
    expect_minimal(testing::planted_groups(700, 10, 3, 2, 2), min_samples);
    expect_minimal(testing::coarse_grid(900, 3, 3), min_samples);
    expect_minimal(testing::matrix_of(std::vector<std::vector<float>>(60, {2, 2})), min_samples);
  }
  expect_minimal(testing::matrix_of({{1}, {2}}), 2);
  expect_minimal(testing::matrix_of({{1}}), 1);
}

}  // namespace
}  // namespace ruas
