#include "segmentation/silhouette.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

Silhouette measure(const FeatureMatrix& matrix, const std::vector<std::uint8_t>& labels, std::size_t k,
                   std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return silhouette(matrix, labels, k, 1, run);
}

double distance(const FeatureMatrix& matrix, std::size_t a, std::size_t b) {
  double sum = 0;
  for (std::size_t f = 0; f < matrix.features(); ++f) {
    const double d = static_cast<double>(matrix.at(a, f)) - static_cast<double>(matrix.at(b, f));
    sum += d * d;
  }
  return std::sqrt(sum);
}

/// Straight from the definition.
double mean_silhouette_by_hand(const FeatureMatrix& matrix, const std::vector<std::uint8_t>& labels,
                               std::size_t k) {
  double total = 0;
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    std::vector<double> sums(k), counts(k);
    for (std::size_t j = 0; j < matrix.rows(); ++j) {
      sums[labels[j]] += distance(matrix, i, j);
      counts[labels[j]] += 1;
    }
    if (counts[labels[i]] < 2) continue;
    const double a = sums[labels[i]] / (counts[labels[i]] - 1);
    double b = 1e300;
    for (std::size_t s = 0; s < k; ++s)
      if (s != labels[i] && counts[s] > 0) b = std::min(b, sums[s] / counts[s]);
    total += (b - a) / std::max(a, b);
  }
  return total / static_cast<double>(matrix.rows());
}

TEST(Silhouette, FourRowsByHand) {
  const Silhouette result = measure(matrix_of({{0}, {1}, {10}, {12}}), {0, 0, 1, 1}, 2);
  // Rows: (11 − 1)/11, (10 − 1)/10, (9.5 − 2)/9.5, (11.5 − 2)/11.5.
  const double expected[] = {10.0 / 11, 0.9, 7.5 / 9.5, 9.5 / 11.5};
  EXPECT_NEAR(result.mean, (expected[0] + expected[1] + expected[2] + expected[3]) / 4, 1e-6);
  EXPECT_NEAR(result.per_segment[0], (expected[0] + expected[1]) / 2, 1e-6);
  EXPECT_NEAR(result.per_segment[1], (expected[2] + expected[3]) / 2, 1e-6);
  EXPECT_EQ(result.rows, 4u);
  EXPECT_FALSE(result.sampled);
}

TEST(Silhouette, AgreesWithTheDefinition) {
  for (const std::size_t k : {2, 3, 7, 40}) {
    const FeatureMatrix matrix = planted_groups(701, 5, k, 2, k);
    std::vector<std::uint8_t> labels(matrix.rows());
    for (std::size_t r = 0; r < labels.size(); ++r) labels[r] = static_cast<std::uint8_t>(r * r % k);
    EXPECT_NEAR(measure(matrix, labels, k).mean, mean_silhouette_by_hand(matrix, labels, k), 1e-6);
  }
}

TEST(Silhouette, ARowAloneInItsSegmentCountsZero) {
  const Silhouette result = measure(matrix_of({{0}, {1}, {50}}), {0, 0, 1}, 2);
  EXPECT_EQ(result.per_segment[1], 0);
}

TEST(Silhouette, NeedsTwoSegments) {
  const Silhouette result = measure(matrix_of({{0}, {1}}), {1, 1}, 2);
  EXPECT_TRUE(std::isnan(result.mean));
  EXPECT_TRUE(std::isnan(result.per_segment[0]));
}

TEST(Silhouette, EqualRowsInTwoSegmentsAreZero) {
  EXPECT_EQ(measure(FeatureMatrix(100, 2), std::vector<std::uint8_t>(100, 0), 1).rows, 100u);
  std::vector<std::uint8_t> halves(100);
  for (std::size_t r = 50; r < 100; ++r) halves[r] = 1;
  EXPECT_EQ(measure(FeatureMatrix(100, 2), halves, 2).mean, 0);
}

TEST(Silhouette, LooksAtARandomSampleOfManyRowsAndNotAtTheHead) {
  // The first half lies in two clear groups, the second half is noise given labels at random.
  FeatureMatrix matrix(40'000, 2);
  std::vector<std::uint8_t> labels(matrix.rows());
  Random random(4);
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    labels[r] = static_cast<std::uint8_t>(r % 2);
    const double offset = r < 20'000 ? (r % 2 ? 50 : -50) : 0;
    for (std::size_t f = 0; f < 2; ++f) matrix.at(r, f) = static_cast<float>(offset + random.normal());
  }
  const Silhouette one = measure(matrix, labels, 2);
  EXPECT_TRUE(one.sampled);
  EXPECT_EQ(one.rows, kSilhouetteSample);
  EXPECT_LT(one.mean, 0.6);  // of the head alone: 0.97
  for (const std::size_t threads : {2, 4}) EXPECT_EQ(measure(matrix, labels, 2, threads).mean, one.mean);
}

}  // namespace
}  // namespace ruas
