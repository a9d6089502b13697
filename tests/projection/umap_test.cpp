#include "projection/umap.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "neighbours/nearest_rows.hpp"
#include "projection/float_power.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::matrix_of;
using testing::planted_groups;

UmapResult draw(const FeatureMatrix& matrix, const UmapOptions& options = {}, std::size_t threads = 2) {
  Pool pool(threads);
  ruas::Run run(pool);
  return umap(matrix, options, ProgressSpan(run));
}

FeatureMatrix as_matrix(const std::vector<float>& xy) {
  FeatureMatrix matrix(xy.size() / 2, 2);
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    for (std::size_t axis = 0; axis < 2; ++axis) matrix.at(row, axis) = xy[2 * row + axis];
  return matrix;
}

/// Which rows are the 15 nearest of each, by row of the matrix.
std::vector<std::vector<std::uint32_t>> neighbourhoods(const FeatureMatrix& matrix) {
  Pool pool(2);
  ruas::Run run(pool);
  const SpaceTree tree(matrix);
  const std::vector<Neighbour> nearest = nearest_rows(tree, 15, ProgressSpan(run));
  std::vector<std::vector<std::uint32_t>> out(matrix.rows());
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    std::vector<std::uint32_t>& own = out[tree.original()[row]];
    for (std::size_t i = 0; i < 15; ++i) own.push_back(tree.original()[nearest[row * 15 + i].row]);
    std::sort(own.begin(), own.end());
  }
  return out;
}

/// Share of the neighbours in the matrix that are neighbours on the map.
double kept_neighbours(const FeatureMatrix& matrix, const std::vector<float>& xy) {
  const auto before = neighbourhoods(matrix), after = neighbourhoods(as_matrix(xy));
  std::size_t kept = 0;
  for (std::size_t row = 0; row < before.size(); ++row) {
    std::vector<std::uint32_t> both;
    std::set_intersection(before[row].begin(), before[row].end(), after[row].begin(), after[row].end(),
                          std::back_inserter(both));
    kept += both.size() - 1;  // the row itself
  }
  return static_cast<double>(kept) / static_cast<double>(14 * before.size());
}

void expect_finite(const UmapResult& result, const FeatureMatrix& matrix) {
  ASSERT_EQ(result.xy.size(), 2 * matrix.rows());
  for (const float value : result.xy) {
    ASSERT_TRUE(std::isfinite(value));
    ASSERT_LT(std::abs(value), 200);
  }
}

TEST(FloatPower, IsWithinAFewMillionths) {
  for (float x = 1e-12F; x < 1e6F; x *= 1.37F) {
    const Float4 found = power(Float4{x, 2 * x, x, x}, 0.8950609F);
    EXPECT_NEAR(static_cast<double>(found[0]) / std::pow(static_cast<double>(x), 0.8950609), 1, 2e-5) << x;
    EXPECT_NEAR(static_cast<double>(found[1]) / std::pow(2 * static_cast<double>(x), 0.8950609), 1, 2e-5)
        << x;
  }
}

TEST(FuzzyGraph, IsSymmetricAndGivesTheNearestItsFullWeight) {
  Pool pool(2);
  ruas::Run run(pool);
  const SpaceTree tree(planted_groups(500, 4, 3, 3, 2));
  const FuzzyGraph graph = fuzzy_graph(nearest_rows(tree, 10, ProgressSpan(run)), 10, run);
  ASSERT_EQ(graph.first.size(), 501u);
  for (std::uint32_t row = 0; row < 500; ++row) {
    float heaviest = 0;
    for (std::size_t edge = graph.first[row]; edge < graph.first[row + 1]; ++edge) {
      heaviest = std::max(heaviest, graph.weight[edge]);
      const std::uint32_t other = graph.neighbour[edge];
      ASSERT_NE(other, row);
      const auto begin = graph.neighbour.begin() + static_cast<std::ptrdiff_t>(graph.first[other]);
      const auto end = graph.neighbour.begin() + static_cast<std::ptrdiff_t>(graph.first[other + 1]);
      const auto back = std::find(begin, end, row);
      ASSERT_NE(back, end);
      ASSERT_EQ(graph.weight[static_cast<std::size_t>(back - graph.neighbour.begin())], graph.weight[edge]);
    }
    EXPECT_NEAR(heaviest, 1, 1e-6);
  }
}

TEST(Umap, NeighboursStayNeighboursFarMoreThanOnTheFlatMap) {
  const FeatureMatrix matrix = planted_groups(3000, 8, 12, 4, 6);
  Pool pool(2);
  ruas::Run run(pool);
  const double flat = kept_neighbours(matrix, pca(matrix, run).xy);
  const UmapResult drawn = draw(matrix);
  expect_finite(drawn, matrix);
  EXPECT_EQ(drawn.placed_rows, matrix.rows());
  const double kept = kept_neighbours(matrix, drawn.xy);
  std::printf("neighbours kept: %.3f, on the flat map %.3f\n", kept, flat);
  EXPECT_GT(kept, 2 * flat);
  EXPECT_GT(kept, 0.2);
}

TEST(Umap, GroupsThatLieApartAreDrawnApart) {
  const FeatureMatrix matrix = planted_groups(2000, 10, 8, 12, 3);
  const auto near = neighbourhoods(as_matrix(draw(matrix).xy));
  std::size_t strangers = 0;
  for (std::size_t row = 0; row < near.size(); ++row)
    for (const std::uint32_t other : near[row]) strangers += other % 8 != row % 8 ? 1u : 0u;
  EXPECT_LT(strangers, 15u * 2000 / 100);
}

TEST(Umap, RowsThatAreNotDrawnLieAmongTheirNearest) {
  const FeatureMatrix matrix = planted_groups(53'000, 4, 5, 15, 8);
  UmapOptions options;
  options.epochs = 30;
  const UmapResult drawn = draw(matrix, options);
  expect_finite(drawn, matrix);
  EXPECT_EQ(drawn.placed_rows, 50'000u);
  const auto near = neighbourhoods(as_matrix(drawn.xy));
  std::size_t strangers = 0;
  for (std::size_t row = 0; row < near.size(); ++row)
    for (const std::uint32_t other : near[row]) strangers += other % 5 != row % 5 ? 1u : 0u;
  EXPECT_LT(strangers, near.size() * 15 / 50);
}

TEST(Umap, TheSameBitsWithAnyNumberOfThreads) {
  UmapOptions options;
  options.epochs = 60;
  for (const FeatureMatrix& matrix : {planted_groups(3001, 5, 6, 3, 12), coarse_grid(2000, 4, 2)}) {
    const UmapResult one = draw(matrix, options, 1);
    EXPECT_EQ(one.xy, draw(matrix, options, 2).xy);
    EXPECT_EQ(one.xy, draw(matrix, options, 4).xy);
    options.seed = 2;
    EXPECT_NE(one.xy, draw(matrix, options, 2).xy);
    options.seed = 1;
  }
}

TEST(Umap, TinyAndFlatDataHaveAMapToo) {
  for (const FeatureMatrix& matrix :
       {matrix_of({{1, 2}}), matrix_of({{1}, {2}}),
        matrix_of(std::vector<std::vector<float>>(400, {1, 1, 1})), coarse_grid(1000, 1, 3),
        planted_groups(7, 3, 1, 0, 2), planted_groups(300, 90, 2, 1, 2)})
    expect_finite(draw(matrix), matrix);
}

TEST(Umap, ShowsEarlyPicturesOfAllRows) {
  const FeatureMatrix matrix = planted_groups(500, 3, 3, 5, 1);
  Pool pool(2);
  ruas::Run run(pool);
  std::vector<std::vector<float>> pictures;
  const UmapResult result = umap(matrix, {}, ProgressSpan(run), [&](std::span<const float> xy) {
    pictures.emplace_back(xy.begin(), xy.end());
  });
  ASSERT_GE(pictures.size(), 5u);
  EXPECT_EQ(pictures[0].size(), result.xy.size());
  EXPECT_EQ(pictures.back(), result.xy) << "the last picture is the result";
}

TEST(Umap, StopsWhenAsked) {
  const FeatureMatrix matrix = planted_groups(12'000, 4, 3, 2, 3);
  Pool pool(2);
  for (const std::size_t stop_at : {2u, 5u, 40u}) {
    std::atomic<bool> cancel = false;
    std::size_t reports = 0;
    ruas::Run run(pool, &cancel, [&](const Progress&) { cancel = ++reports == stop_at; });
    EXPECT_THROW(umap(matrix, {}, ProgressSpan(run)), Cancelled);
    EXPECT_EQ(reports, stop_at);
  }
}

}  // namespace
}  // namespace ruas
