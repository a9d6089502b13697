#include "density/density.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "density/condensed_tree.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::matrix_of;
using testing::planted_groups;

DensityResult find(const FeatureMatrix& matrix, const DensityOptions& options = {}, std::size_t threads = 2) {
  Pool pool(threads);
  ruas::Run run(pool);
  return find_dense_groups(matrix, options, ProgressSpan(run));
}

void expect_sound(const DensityResult& result, const FeatureMatrix& matrix) {
  const Segmentation& s = result.segmentation;
  ASSERT_EQ(s.labels.size(), matrix.rows());
  ASSERT_GE(s.k, 1u);
  ASSERT_LE(s.k, kMaximumSegments);
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    ASSERT_LT(s.labels[row], s.k);
    ASSERT_GT(s.confidence[row], 0);
    ASSERT_LE(s.confidence[row], 1);
  }
  for (const double value : s.centers) ASSERT_TRUE(std::isfinite(value));
}

/// Three tight groups, and a tenth of the rows anywhere.
FeatureMatrix groups_in_noise(std::size_t rows) {
  Random random(5);
  FeatureMatrix matrix = planted_groups(rows, 2, 3, 0, 9);
  for (std::size_t r = 0; r < rows; ++r) {
    matrix.at(r, 0) += static_cast<float>(30 * (r % 3));
    if (r % 10 == 9)
      for (std::size_t f = 0; f < 2; ++f) matrix.at(r, f) = static_cast<float>(400 * random.uniform() - 200);
  }
  return matrix;
}

/// A group is an eighth of the rows or more; the noise is spread too thinly for that.
DensityOptions an_eighth_of(const FeatureMatrix& matrix) {
  DensityOptions options;
  options.min_cluster_size = matrix.rows() / 8;
  return options;
}

TEST(Density, FindsTheGroupsAndPutsTheRestLast) {
  const FeatureMatrix matrix = groups_in_noise(1500);
  const DensityResult result = find(matrix, an_eighth_of(matrix));
  expect_sound(result, matrix);
  EXPECT_EQ(result.segmentation.k, 4u);
  EXPECT_TRUE(result.segmentation.has_outliers);
  std::size_t outliers = 0, together = 0;
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    if (r % 10 == 9)
      outliers += result.segmentation.labels[r] == 3 ? 1u : 0u;
    else
      together += result.segmentation.labels[r] == result.segmentation.labels[r % 3] ? 1u : 0u;
  }
  EXPECT_GT(outliers, 130u);
  EXPECT_GT(together, 1200u);
}

TEST(Density, WhatIsDeepInAGroupIsSurerThanItsRim) {
  const FeatureMatrix matrix = groups_in_noise(1500);
  const Segmentation found = find(matrix, an_eighth_of(matrix)).segmentation;
  double near = 0, far = 0;
  std::size_t near_rows = 0, far_rows = 0;
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    if (found.labels[r] == 3) continue;
    const double* center = found.centers.data() + found.labels[r] * 2;
    const double d = std::hypot(static_cast<double>(matrix.at(r, 0)) - center[0],
                                static_cast<double>(matrix.at(r, 1)) - center[1]);
    (d < 1 ? near : far) += static_cast<double>(found.confidence[r]);
    ++(d < 1 ? near_rows : far_rows);
  }
  EXPECT_GT(near / static_cast<double>(near_rows), far / static_cast<double>(far_rows) + 0.1);
}

TEST(Density, NothingPartsInOneCloudSoItIsOneSegment) {
  const FeatureMatrix matrix = planted_groups(600, 3, 1, 0, 3);
  DensityOptions options;
  options.min_cluster_size = 200;
  const DensityResult result = find(matrix, options);
  expect_sound(result, matrix);
  EXPECT_EQ(result.segmentation.k, 1u);
  EXPECT_FALSE(result.segmentation.has_outliers);
}

TEST(Density, TheOrderOfTheRowsDoesNotMatter) {
  for (const FeatureMatrix& matrix : {groups_in_noise(800), coarse_grid(600, 3, 7)}) {
    FeatureMatrix reversed(matrix.rows(), matrix.features());
    for (std::size_t r = 0; r < matrix.rows(); ++r)
      for (std::size_t f = 0; f < matrix.features(); ++f)
        reversed.at(matrix.rows() - 1 - r, f) = matrix.at(r, f);
    const Segmentation one = find(matrix).segmentation, other = find(reversed).segmentation;
    ASSERT_EQ(one.k, other.k);
    std::vector<int> same_as(one.k, -1);
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
      const std::size_t there = matrix.rows() - 1 - r;
      if (same_as[one.labels[r]] < 0) same_as[one.labels[r]] = other.labels[there];
      ASSERT_EQ(same_as[one.labels[r]], other.labels[there]) << r;
      ASSERT_EQ(one.confidence[r], other.confidence[there]) << r;
    }
  }
}

TEST(Density, MoreGroupsThanCanBeToldApartAreMerged) {
  Random random(4);
  FeatureMatrix matrix(6000, 2);
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    const std::size_t group = r % 100;
    matrix.at(r, 0) = static_cast<float>(10 * static_cast<double>(group % 10) + 0.1 * random.normal());
    matrix.at(r, 1) = static_cast<float>(10 * static_cast<double>(group / 10) + 0.1 * random.normal());
  }
  DensityOptions options;
  options.min_cluster_size = 20;
  const DensityResult result = find(matrix, options);
  expect_sound(result, matrix);
  EXPECT_TRUE(result.raised);
  EXPECT_GT(result.min_cluster_size, 20u);
}

TEST(Density, LargeDataIsSampledAndEveryRowStillHasItsPlace) {
  const FeatureMatrix matrix = groups_in_noise(90'000);
  const DensityResult result = find(matrix, an_eighth_of(matrix));
  expect_sound(result, matrix);
  EXPECT_EQ(result.fitted_rows, 50'000u);
  EXPECT_EQ(result.segmentation.k, 4u);
  std::size_t together = 0;
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    together += r % 10 != 9 && result.segmentation.labels[r] == result.segmentation.labels[r % 3] ? 1u : 0u;
  EXPECT_GT(together, 76'000u);
}

TEST(Density, TheSameBitsWithAnyNumberOfThreads) {
  for (const FeatureMatrix& matrix : {planted_groups(9001, 5, 6, 3, 12), coarse_grid(4000, 4, 2)}) {
    const DensityResult one = find(matrix, {}, 1);
    for (const std::size_t threads : {2, 4}) {
      const DensityResult other = find(matrix, {}, threads);
      EXPECT_EQ(one.segmentation.labels, other.segmentation.labels);
      EXPECT_EQ(one.segmentation.confidence, other.segmentation.confidence);
    }
  }
}

TEST(Density, TinyAndFlatDataAreOneSegmentAtLeast) {
  for (const FeatureMatrix& matrix :
       {matrix_of({{1, 2}}), matrix_of({{1}, {2}}),
        matrix_of(std::vector<std::vector<float>>(400, {1, 1, 1})), coarse_grid(1000, 1, 3),
        planted_groups(7, 3, 1, 0, 2), planted_groups(300, 90, 2, 1, 2)}) {
    expect_sound(find(matrix), matrix);
    DensityOptions options;
    options.min_cluster_size = 2;
    options.min_samples = 50;
    expect_sound(find(matrix, options), matrix);
  }
}

TEST(Density, StopsWhenAsked) {
  const FeatureMatrix matrix = planted_groups(20'000, 4, 3, 2, 3);
  Pool pool(2);
  for (const std::size_t stop_at : {1u, 3u, 6u}) {
    std::atomic<bool> cancel = false;
    std::size_t reports = 0;
    ruas::Run run(pool, &cancel, [&](const Progress&) { cancel = ++reports == stop_at; });
    EXPECT_THROW(find_dense_groups(matrix, {}, ProgressSpan(run)), Cancelled);
    EXPECT_EQ(reports, stop_at);
  }
}

}  // namespace
}  // namespace ruas
