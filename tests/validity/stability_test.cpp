#include "validity/stability.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <gtest/gtest.h>

#include "segmentation/kmeans.hpp"
#include "segmentation/nearest_center.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::planted_groups;

KMeansOptions options_for(std::size_t k, std::uint64_t seed) {
  KMeansOptions options;
  options.k = k;
  options.n_init = 2;
  options.seed = seed;
  return options;
}

Refit kmeans_again(const FeatureMatrix& matrix, std::size_t k) {
  return [&matrix, k](std::span<const std::uint32_t> drawn, std::uint64_t seed) {
    Pool alone(1);
    ruas::Run run(alone);
    const std::vector<double> centers =
        kmeans(gather_rows(matrix, drawn), options_for(k, seed), run).segmentation.centers;
    return assign_to_centers(matrix, centers, run).labels;
  };
}

Stability kmeans_stability(const FeatureMatrix& matrix, std::size_t k, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> labels = kmeans(matrix, options_for(k, 1), run).segmentation.labels;
  return stability(labels, k, kmeans_again(matrix, k), 1, ProgressSpan(run));
}

TEST(Stability, PlantedGroupsAreFoundAgain) {
  const Stability found = kmeans_stability(planted_groups(400, 3, 4, 12, 7), 4, 2);
  EXPECT_EQ(found.resamples, 50u);
  EXPECT_EQ(found.resample_rows, 400u);
  for (const double jaccard : found.jaccard) EXPECT_GT(jaccard, 0.99);
  for (const float share : found.stayed) EXPECT_GT(share, 0.9F);
}

TEST(Stability, PiecesOfNoiseAreNot) {
  const Stability found = kmeans_stability(planted_groups(400, 4, 1, 0, 3), 6, 2);
  for (const double jaccard : found.jaccard) EXPECT_NE(steadiness(jaccard), Steadiness::highly_stable);
}

TEST(Stability, AGroupTornInTwoHalfOfTheTimeStandsByHand) {
  Pool pool(2);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> labels{0, 0, 0, 0, 1, 1};
  // Every other refit tears segment 0 in 3 + 1; the numbers mean nothing.
  const Refit refit = [](std::span<const std::uint32_t>, std::uint64_t seed) {
    return seed % 2 == 0 ? std::vector<std::uint8_t>{7, 7, 7, 7, 2, 2}
                         : std::vector<std::uint8_t>{4, 4, 4, 9, 0, 0};
  };
  const Stability found = stability(labels, 2, refit, 10, ProgressSpan(run));
  EXPECT_DOUBLE_EQ(found.jaccard[0], (1 + 0.75) / 2);
  EXPECT_DOUBLE_EQ(found.jaccard[1], 1);
  EXPECT_FLOAT_EQ(found.stayed[0], 1);
  EXPECT_FLOAT_EQ(found.stayed[3], 0.5F);
}

TEST(Stability, ARefitThatFailsIsNotMeasuredRatherThanFoundNowhere) {
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> labels{0, 0, 2};
  // Four of five draws fail; the others find the same again.
  const Refit refit = [&](std::span<const std::uint32_t>, std::uint64_t seed) {
    return seed % 5 == 0 ? labels : std::vector<std::uint8_t>();
  };
  const Stability found = stability(labels, 3, refit, 0, ProgressSpan(run));
  EXPECT_EQ(found.resamples, 50u);
  EXPECT_EQ(found.failed, 40u);
  EXPECT_DOUBLE_EQ(found.jaccard[0], 1);
  EXPECT_TRUE(std::isnan(found.jaccard[1])) << "nobody is in it";
  EXPECT_FLOAT_EQ(found.stayed[2], 1);
}

TEST(Stability, WhereEveryRefitFailsNothingIsKnown) {
  Pool pool(1);
  ruas::Run run(pool);
  const Refit refit = [](std::span<const std::uint32_t>, std::uint64_t) {
    return std::vector<std::uint8_t>();
  };
  const Stability found = stability(std::vector<std::uint8_t>{0, 0, 1}, 2, refit, 1, ProgressSpan(run));
  EXPECT_EQ(found.failed, found.resamples);
  EXPECT_TRUE(std::isnan(found.jaccard[0]));
  EXPECT_TRUE(std::isnan(found.stayed[0]));
}

TEST(Stability, DrawsRowsWithRepetitionsUpToItsLimit) {
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> labels(70'000, 0);
  const Refit refit = [&](std::span<const std::uint32_t> drawn, std::uint64_t) {
    EXPECT_EQ(drawn.size(), kResampleRows);
    EXPECT_TRUE(std::is_sorted(drawn.begin(), drawn.end()));
    EXPECT_NE(std::adjacent_find(drawn.begin(), drawn.end()), drawn.end());
    EXPECT_LT(drawn.back(), labels.size());
    return labels;
  };
  EXPECT_EQ(stability(labels, 1, refit, 1, ProgressSpan(run)).resample_rows, kResampleRows);
}

TEST(Stability, TheSameAtAnyNumberOfThreads) {
  const FeatureMatrix matrix = planted_groups(500, 3, 5, 2, 4);
  const Stability one = kmeans_stability(matrix, 5, 1);
  for (const std::size_t threads : {2, 4}) {
    const Stability many = kmeans_stability(matrix, 5, threads);
    EXPECT_EQ(many.jaccard, one.jaccard);
    EXPECT_EQ(many.stayed, one.stayed);
  }
}

TEST(Stability, Cancels) {
  Pool pool(2);
  std::atomic<bool> cancel{false};
  ruas::Run run(pool, &cancel, [&](const Progress& progress) { cancel = progress.fraction > 0.3; });
  const std::vector<std::uint8_t> labels{0, 1};
  const Refit refit = [&](std::span<const std::uint32_t>, std::uint64_t) { return labels; };
  EXPECT_THROW(stability(labels, 2, refit, 1, ProgressSpan(run)), Cancelled);
}

TEST(Stability, Bands) {
  EXPECT_EQ(steadiness(0.85), Steadiness::highly_stable);
  EXPECT_EQ(steadiness(0.8499), Steadiness::stable);
  EXPECT_EQ(steadiness(0.75), Steadiness::stable);
  EXPECT_EQ(steadiness(0.74), Steadiness::pattern_only);
  EXPECT_EQ(steadiness(0.59), Steadiness::do_not_use);
}

}  // namespace
}  // namespace ruas
