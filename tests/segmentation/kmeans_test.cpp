#include "segmentation/kmeans.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::matrix_of;
using testing::planted_groups;

KMeansResult fit(const FeatureMatrix& matrix, std::size_t k, std::size_t threads = 1,
                 std::uint64_t seed = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  KMeansOptions options;
  options.k = k;
  options.seed = seed;
  return kmeans(matrix, options, run);
}

double squared_distance(const FeatureMatrix& matrix, std::size_t row, const Segmentation& s,
                        std::size_t center) {
  double sum = 0;
  for (std::size_t f = 0; f < matrix.features(); ++f) {
    const double d = static_cast<double>(matrix.at(row, f)) - s.centers[center * matrix.features() + f];
    sum += d * d;
  }
  return sum;
}

/// Labels, centres, confidence and inertia as their definitions say, computed the plain way.
void expect_consistent(const FeatureMatrix& matrix, const KMeansResult& result) {
  const Segmentation& s = result.segmentation;
  ASSERT_EQ(s.labels.size(), matrix.rows());
  ASSERT_EQ(s.confidence.size(), matrix.rows());
  ASSERT_EQ(s.centers.size(), s.k * matrix.features());
  ASSERT_TRUE(result.converged);
  std::vector<double> sums(s.centers.size());
  std::vector<double> counts(s.k);
  double inertia = 0;
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    const std::size_t label = s.labels[row];
    ASSERT_LT(label, s.k);
    counts[label] += 1;
    for (std::size_t f = 0; f < matrix.features(); ++f)
      sums[label * matrix.features() + f] += static_cast<double>(matrix.at(row, f));
    const double own = squared_distance(matrix, row, s, label);
    double second = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < s.k; ++c)
      if (c != label) second = std::min(second, squared_distance(matrix, row, s, c));
    inertia += own;
    ASSERT_LE(own, second * (1 + 1e-4) + 1e-9) << "row " << row << " is nearer to another centre";
    const double confidence = s.k == 1 ? 1 : second > 0 ? 1 - std::sqrt(own / second) : 0;
    ASSERT_NEAR(static_cast<double>(s.confidence[row]), std::max(0.0, confidence), 1e-3) << row;
  }
  for (std::size_t i = 0; i < sums.size(); ++i)
    ASSERT_NEAR(s.centers[i], sums[i] / counts[i / matrix.features()], 1e-9 * (1 + std::abs(s.centers[i])));
  EXPECT_NEAR(s.inertia, inertia, 1e-9 * (1 + inertia));
}

TEST(KMeans, ResultsAreConsistentWithThemselves) {
  for (const std::size_t k : {1, 2, 5, 12, 50}) {
    const FeatureMatrix matrix = planted_groups(3000, 6, 7, 3, k);
    expect_consistent(matrix, fit(matrix, k));
  }
  expect_consistent(coarse_grid(999, 3, 4), fit(coarse_grid(999, 3, 4), 9));
}

TEST(KMeans, FindsPlantedGroups) {
  for (const std::size_t groups : {2, 6, 20}) {
    const FeatureMatrix matrix = planted_groups(6000, 8, groups, 30, 100 + groups);
    const Segmentation s = fit(matrix, groups).segmentation;
    for (std::size_t row = groups; row < matrix.rows(); ++row)
      ASSERT_EQ(s.labels[row], s.labels[row % groups]) << groups << " groups, row " << row;
    std::vector<std::uint8_t> seen(s.labels.begin(), s.labels.begin() + static_cast<std::ptrdiff_t>(groups));
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(std::unique(seen.begin(), seen.end()), seen.end());
    EXPECT_NEAR(s.inertia / (6000.0 * 8), 1, 0.03);  // the noise's own variance
  }
}

TEST(KMeans, FindsPlantedGroupsAmongMoreRowsThanTheStartsSee) {
  const FeatureMatrix matrix = planted_groups(100'000, 8, 10, 30, 5);
  const KMeansResult result = fit(matrix, 10, 2);
  expect_consistent(matrix, result);
  for (std::size_t row = 10; row < matrix.rows(); ++row)
    ASSERT_EQ(result.segmentation.labels[row], result.segmentation.labels[row % 10]);
}

TEST(KMeans, ARareGroupThatTheSampleMissesStillGetsItsSegment) {
  FeatureMatrix matrix(100'000, 2);
  for (std::size_t r = 0; r < matrix.rows(); ++r) matrix.at(r, 0) = static_cast<float>(r % 2);
  matrix.at(77'777, 1) = 1000;
  const Segmentation s = fit(matrix, 3).segmentation;
  EXPECT_EQ(s.inertia, 0);
  EXPECT_EQ(std::count(s.labels.begin(), s.labels.end(), s.labels[77'777]), 1);
}

TEST(KMeans, TheOrderOfTheRowsDoesNotChangeTheInertia) {
  const FeatureMatrix matrix = planted_groups(2000, 4, 5, 10, 8);
  std::vector<std::size_t> order(matrix.rows());
  std::iota(order.begin(), order.end(), 0u);
  Random random(3);
  random.shuffle(order);
  FeatureMatrix shuffled(matrix.rows(), matrix.features());
  for (std::size_t r = 0; r < order.size(); ++r)
    for (std::size_t f = 0; f < matrix.features(); ++f) shuffled.at(r, f) = matrix.at(order[r], f);
  const Segmentation a = fit(matrix, 5).segmentation;
  const Segmentation b = fit(shuffled, 5).segmentation;
  EXPECT_NEAR(a.inertia, b.inertia, 1e-9 * a.inertia);
}

TEST(KMeans, AsManySegmentsAsDistinctRowsLeavesNothing) {
  const FeatureMatrix distinct = planted_groups(30, 3, 30, 50, 6);
  EXPECT_EQ(fit(distinct, 30).segmentation.inertia, 0);
  FeatureMatrix repeated(900, 3);
  for (std::size_t r = 0; r < 900; ++r)
    for (std::size_t f = 0; f < 3; ++f) repeated.at(r, f) = distinct.at(r % 30, f);
  EXPECT_NEAR(fit(repeated, 30).segmentation.inertia, 0, 1e-6);
}

TEST(KMeans, EveryNumberOfThreadsGivesTheSameBits) {
  const FeatureMatrix matrix = planted_groups(50'001, 7, 9, 2, 12);
  const KMeansResult one = fit(matrix, 9, 1);
  for (const std::size_t threads : {2, 3, 4}) {
    const KMeansResult more = fit(matrix, 9, threads);
    EXPECT_EQ(more.segmentation.labels, one.segmentation.labels);
    EXPECT_EQ(more.segmentation.confidence, one.segmentation.confidence);
    EXPECT_EQ(more.segmentation.centers, one.segmentation.centers);
    EXPECT_EQ(more.segmentation.inertia, one.segmentation.inertia);
    EXPECT_EQ(more.iterations.size(), one.iterations.size());
  }
}

TEST(KMeans, OneRowOneFeatureAndConstantRows) {
  const Segmentation single = fit(matrix_of({{3}}), 1).segmentation;
  EXPECT_EQ(single.labels, std::vector<std::uint8_t>{0});
  EXPECT_EQ(single.confidence, std::vector<float>{1});
  EXPECT_EQ(single.inertia, 0);
  const Segmentation constant = fit(FeatureMatrix(500, 4), 1).segmentation;
  EXPECT_EQ(constant.inertia, 0);
  const Segmentation line = fit(matrix_of({{1}, {2}, {10}, {11}}), 2).segmentation;
  EXPECT_DOUBLE_EQ(line.inertia, 1);
  EXPECT_EQ(line.labels[0], line.labels[1]);
  EXPECT_NE(line.labels[0], line.labels[2]);
  EXPECT_NEAR(static_cast<double>(line.confidence[1]), (8.5 - 0.5) / 8.5, 1e-6);
}

TEST(KMeans, ValuesFarFromZeroLoseNothing) {
  FeatureMatrix matrix = planted_groups(4000, 2, 4, 100, 21);
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    for (std::size_t f = 0; f < 2; ++f) matrix.at(r, f) += 100'000;
  const KMeansResult result = fit(matrix, 4);
  for (std::size_t row = 4; row < matrix.rows(); ++row)
    ASSERT_EQ(result.segmentation.labels[row], result.segmentation.labels[row % 4]);
  EXPECT_NEAR(result.iterations.back().inertia, result.segmentation.inertia,
              1e-6 * result.segmentation.inertia);
}

TEST(KMeans, StopsWhenCancelled) {
  Pool pool(2);
  std::atomic<bool> cancel{false};
  double furthest = 0;
  ruas::Run run(pool, &cancel, [&](const Progress& progress) {
    EXPECT_EQ(progress.stage, "stage.segment");
    EXPECT_GE(progress.fraction, furthest);
    furthest = progress.fraction;
    if (progress.fraction > 0.2) cancel = true;
  });
  KMeansOptions options;
  options.k = 8;
  EXPECT_THROW(kmeans(planted_groups(20'000, 8, 8, 1, 2), options, run), Cancelled);
  EXPECT_GT(furthest, 0.2);
}

TEST(KMeans, ProgressRunsFromStartToEnd) {
  Pool pool(1);
  std::vector<double> fractions;
  ruas::Run run(pool, nullptr, [&](const Progress& progress) { fractions.push_back(progress.fraction); });
  KMeansOptions options;
  options.k = 5;
  kmeans(planted_groups(60'000, 4, 5, 1, 2), options, run);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
  EXPECT_EQ(fractions.front(), 0);
  EXPECT_EQ(fractions.back(), 1);
}

TEST(KMeans, TheNumberOfIterationsIsBounded) {
  Pool pool(1);
  ruas::Run run(pool);
  KMeansOptions options{.k = 10, .n_init = 2, .max_iterations = 3, .tolerance = 0, .seed = 4};
  const KMeansResult result = kmeans(planted_groups(40'000, 5, 3, 0.5, 3), options, run);
  for (const KMeansIteration& iteration : result.iterations) EXPECT_LT(iteration.iteration, 3u);
  EXPECT_FALSE(result.converged);
}

TEST(CountDistinctRows, CountsUpToItsLimit) {
  EXPECT_EQ(count_distinct_rows(FeatureMatrix(1000, 3), 50), 1u);
  EXPECT_EQ(count_distinct_rows(coarse_grid(5000, 2, 1), 50), 16u);
  EXPECT_EQ(count_distinct_rows(planted_groups(1000, 2, 1, 0, 1), 50), 50u);
  EXPECT_EQ(count_distinct_rows(planted_groups(40, 2, 1, 0, 1), 50), 40u);
  EXPECT_EQ(count_distinct_rows(matrix_of({{0.0f}, {-0.0f}, {1}}), 50), 2u);
}

}  // namespace
}  // namespace ruas
