#include "hierarchy/ward.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "segmentation/kmeans.hpp"
#include "segmentation/real_matrices.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::matrix_of;
using testing::planted_groups;

WardTree tree_of(const FeatureMatrix& matrix, std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return ward_tree(matrix, 1, ProgressSpan(run));
}

TEST(Ward, MergesByHand) {
  const WardTree tree = tree_of(matrix_of({{0}, {2}, {10}}));
  ASSERT_EQ(tree.dendrogram.merges.size(), 2u);
  EXPECT_DOUBLE_EQ(tree.dendrogram.merges[0].height, 2);                           // two rows: their distance
  EXPECT_DOUBLE_EQ(tree.dendrogram.merges[1].height, std::sqrt(2.0 * 2 / 3) * 9);  // 2·2·1/(2 + 1)·9²
  EXPECT_DOUBLE_EQ(tree.dendrogram.merges[1].weight, 3);
}

TEST(Ward, CountsAWeightAsSoManyEqualRows) {
  Pool pool(1);
  ruas::Run run(pool);
  const Dendrogram weighted = ward({0, 0, 3, 4, 9, 1}, {2, 1, 3}, 2, ProgressSpan(run));
  const WardTree repeated = tree_of(matrix_of({{0, 0}, {0, 0}, {3, 4}, {9, 1}, {9, 1}, {9, 1}}));
  for (std::size_t i = 0; i < 2; ++i)
    EXPECT_DOUBLE_EQ(weighted.merges[i].height, repeated.dendrogram.merges[3 + i].height);
}

/// Every merge is the cheapest of all pairs: the definition, on n×n.
std::vector<double> heights_by_definition(const FeatureMatrix& matrix) {
  struct Cluster {
    std::vector<double> center;
    double weight;
  };
  std::vector<Cluster> clusters;
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    clusters.push_back({{}, 1});
    for (std::size_t f = 0; f < matrix.features(); ++f) clusters.back().center.push_back(matrix.at(row, f));
  }
  std::vector<double> heights;
  while (clusters.size() > 1) {
    std::size_t best_a = 0, best_b = 0;
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < clusters.size(); ++a)
      for (std::size_t b = a + 1; b < clusters.size(); ++b) {
        double sum = 0;
        for (std::size_t f = 0; f < matrix.features(); ++f)
          sum += (clusters[a].center[f] - clusters[b].center[f]) *
                 (clusters[a].center[f] - clusters[b].center[f]);
        const double wa = clusters[a].weight, wb = clusters[b].weight;
        const double cost = 2 * wa * wb / (wa + wb) * sum;
        if (cost < best) {
          best = cost;
          best_a = a;
          best_b = b;
        }
      }
    heights.push_back(std::sqrt(best));
    Cluster& into = clusters[best_a];
    const Cluster& from = clusters[best_b];
    for (std::size_t f = 0; f < matrix.features(); ++f)
      into.center[f] =
          (into.center[f] * into.weight + from.center[f] * from.weight) / (into.weight + from.weight);
    into.weight += from.weight;
    clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(best_b));
  }
  return heights;
}

TEST(Ward, AgreesWithItsDefinition) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const FeatureMatrix matrix = planted_groups(120, 3, 4, 3, seed);
    const WardTree tree = tree_of(matrix);
    const std::vector<double> expected = heights_by_definition(matrix);
    for (std::size_t i = 0; i < expected.size(); ++i)
      ASSERT_NEAR(tree.dendrogram.merges[i].height, expected[i], 1e-9 * expected[i]) << i;
  }
}

TEST(Ward, HeightsNeverFall) {
  for (const FeatureMatrix& matrix : {coarse_grid(3000, 3, 1), planted_groups(3000, 4, 5, 3, 2)}) {
    const std::vector<Merge> merges = tree_of(matrix).dendrogram.merges;
    EXPECT_EQ(merges.size(), matrix.rows() - 1);
    EXPECT_EQ(merges.back().weight, static_cast<double>(matrix.rows()));
    for (std::size_t i = 0; i < merges.size(); ++i) {
      const auto made = static_cast<std::uint32_t>(matrix.rows() + i);
      ASSERT_LT(merges[i].left, merges[i].right);
      ASSERT_LT(merges[i].right, made);
      ASSERT_LE(merges[i == 0 ? 0 : i - 1].height, merges[i].height);
    }
  }
}

TEST(Ward, FindsPlantedGroupsAmongManyRows) {
  const FeatureMatrix matrix = planted_groups(kWardRows + 10'000, 4, 5, 30, 7);
  const WardTree tree = tree_of(matrix);
  EXPECT_TRUE(tree.of_small_clusters());
  EXPECT_LE(tree.dendrogram.leaves, 2500u);
  EXPECT_EQ(tree.dendrogram.merges.back().weight, static_cast<double>(matrix.rows()));
  const std::vector<std::uint8_t> labels = segments_at(tree, 5, matrix.rows());
  for (std::size_t row = 5; row < matrix.rows(); ++row) ASSERT_EQ(labels[row], labels[row % 5]) << row;
}

TEST(Ward, ManyRowsOfFewKindsHaveALeafForEach) {
  const FeatureMatrix matrix = coarse_grid(kWardRows + 1, 2, 3);
  const WardTree tree = tree_of(matrix);
  EXPECT_EQ(tree.dendrogram.leaves, 16u);
  EXPECT_GT(tree.dendrogram.merges.front().height, 0);
}

TEST(Ward, StopsWhenCancelled) {
  std::atomic<bool> cancel{false};
  Pool pool(1);
  ruas::Run run(pool, &cancel, [&](const Progress& progress) { cancel = progress.fraction > 0.3; });
  const FeatureMatrix rows = planted_groups(2000, 4, 3, 4, 1);
  EXPECT_THROW(ward_tree(rows, 1, ProgressSpan(run)), Cancelled);
  cancel = false;
  const FeatureMatrix many = planted_groups(kWardRows + 1, 2, 3, 4, 1);
  EXPECT_THROW(ward_tree(many, 1, ProgressSpan(run)), Cancelled);
}

/// Sizes of the clusters, falling.
std::vector<std::size_t> sizes_of(const std::vector<std::uint8_t>& labels, std::size_t k) {
  std::vector<std::size_t> sizes(k);
  for (const std::uint8_t label : labels) ++sizes[label];
  std::sort(sizes.rbegin(), sizes.rend());
  return sizes;
}

std::vector<double> last_heights(const WardTree& tree, std::size_t count) {
  const std::vector<Merge>& merges = tree.dendrogram.merges;
  std::vector<double> heights;
  for (std::size_t i = 0; i < count; ++i) heights.push_back(merges[merges.size() - 1 - i].height);
  return heights;
}

bool equal_to(double tolerance, const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](double x, double y) { return std::fabs(x - y) <= tolerance * y; });
}

/// Every value moved by about a millionth of itself.
FeatureMatrix stirred(const FeatureMatrix& matrix) {
  Random random(1);
  FeatureMatrix out = matrix;
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    for (std::size_t f = 0; f < matrix.features(); ++f)
      out.at(row, f) +=
          static_cast<float>(1e-6 * (std::fabs(matrix.at(row, f)) + 1) * (random.uniform() - 0.5));
  return out;
}

/// Where thousands of distances are equal (answers on a scale), every order of the equal merges is another
/// tree, and a file with its rows in another order too: only what does not depend on that can be compared.
TEST(Ward, HeightsAreThoseOfROnRealData) {
  const auto matrices = testing::real_matrices();
  if (!matrices) GTEST_SKIP() << "skipped: no real data sets (CMake: RUAS_DATA_DIR)";
  std::vector<std::string> ambiguous;
  for (const testing::RealMatrix& real : *matrices) {
    if (!real.golden.contains("ward")) continue;
    const nlohmann::json& golden = real.golden.at("ward");
    const WardTree tree = tree_of(real.matrix);
    const auto expected = golden.at("last_merge_heights_desc").get<std::vector<double>>();
    const std::vector<double> heights = last_heights(tree, expected.size());
    if (!equal_to(1e-5, last_heights(tree_of(stirred(real.matrix)), expected.size()), heights)) {
      ambiguous.push_back(real.name);
      continue;
    }
    EXPECT_TRUE(equal_to(1e-6, heights, expected)) << real.name;
    for (const auto& [k, sizes] : golden.at("cut_sizes_desc").items())
      EXPECT_EQ(sizes_of(segments_at(tree, std::stoul(k), real.matrix.rows()), std::stoul(k)),
                sizes.get<std::vector<std::size_t>>())
          << real.name << " k " << k;
  }
  EXPECT_EQ(ambiguous, (std::vector<std::string>{"mcdonalds/binary_raw", "customer_satisfaction/raw",
                                                 "customer_satisfaction/z", "volunteers/binary_raw"}));
}

}  // namespace
}  // namespace ruas
