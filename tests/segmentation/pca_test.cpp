#include "segmentation/pca.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

#include "segmentation/covariance.hpp"
#include "segmentation/subspace.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

Projection project(const FeatureMatrix& matrix, std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return pca(matrix, run);
}

TEST(MatrixMoments, AreExactFarFromZeroAndInPaddedBlocks) {
  Pool pool(2);
  ruas::Run run(pool);
  FeatureMatrix matrix(20'001, 1);
  for (std::size_t r = 0; r < matrix.rows(); ++r) matrix.at(r, 0) = static_cast<float>(4'000'000 + r % 3);
  const FeatureMoments result = moments(matrix, run);
  EXPECT_NEAR(result.mean[0], 4'000'001, 1e-8);
  EXPECT_NEAR(result.squared_deviation[0], 20'001 * 2.0 / 3, 1e-6);
}

TEST(Covariance, AgreesWithTheDefinition) {
  Pool pool(2);
  ruas::Run run(pool);
  const FeatureMatrix matrix = planted_groups(9003, 5, 3, 4, 2);
  const FeatureMoments of_matrix = moments(matrix, run);
  const std::vector<double> result = covariance(matrix, of_matrix, run);
  for (std::size_t f = 0; f < 5; ++f) {
    for (std::size_t g = 0; g < 5; ++g) {
      double sum = 0;
      for (std::size_t r = 0; r < matrix.rows(); ++r)
        sum += (static_cast<double>(matrix.at(r, f)) - of_matrix.mean[f]) *
               (static_cast<double>(matrix.at(r, g)) - of_matrix.mean[g]);
      EXPECT_NEAR(result[f * 5 + g], sum / static_cast<double>(matrix.rows()), 1e-10);
    }
  }
}

TEST(Pca, ALineInThePlane) {
  const Projection result = project(matrix_of({{0, 0}, {3, -4}, {6, -8}}));
  EXPECT_NEAR(result.explained_variance[0], 1, 1e-12);
  EXPECT_NEAR(result.explained_variance[1], 0, 1e-12);
  EXPECT_NEAR(result.loadings[0], -0.6, 1e-12);  // the larger loading is the positive one
  EXPECT_NEAR(result.loadings[1], 0.8, 1e-12);
  const float expected[] = {5, 0, 0, 0, -5, 0};
  for (std::size_t i = 0; i < 6; ++i) EXPECT_NEAR(result.xy[i], expected[i], 1e-5);
}

TEST(Pca, PositionsHaveTheVariancesOfTheirComponents) {
  const FeatureMatrix matrix = planted_groups(5000, 12, 4, 5, 3);
  const Projection result = project(matrix);
  EXPECT_NEAR(std::accumulate(result.explained_variance.begin(), result.explained_variance.end(), 0.0), 1,
              1e-12);
  EXPECT_TRUE(std::is_sorted(result.explained_variance.rbegin(), result.explained_variance.rend()));
  Pool pool(1);
  ruas::Run run(pool);
  const double total = moments(matrix, run).total();
  for (std::size_t axis = 0; axis < 2; ++axis) {
    double sum = 0, length = 0;
    for (std::size_t r = 0; r < matrix.rows(); ++r)
      sum += std::pow(static_cast<double>(result.xy[2 * r + axis]), 2);
    for (std::size_t f = 0; f < 12; ++f) length += std::pow(result.loadings[axis * 12 + f], 2);
    EXPECT_NEAR(sum / total, result.explained_variance[axis], 1e-5);
    EXPECT_NEAR(length, 1, 1e-12);
  }
}

TEST(Pca, OneFeatureOneRowAndConstantRows) {
  const Projection one_feature = project(matrix_of({{1}, {3}}));
  EXPECT_EQ(one_feature.xy, (std::vector<float>{-1, 0, 1, 0}));
  EXPECT_EQ(one_feature.explained_variance, std::vector<double>{1});
  EXPECT_EQ(project(matrix_of({{1, 2, 3}})).xy, (std::vector<float>{0, 0}));
  const Projection constant = project(FeatureMatrix(100, 3));
  EXPECT_EQ(constant.xy, std::vector<float>(200, 0));
  EXPECT_EQ(constant.explained_variance, std::vector<double>(3, 0));
}

TEST(Pca, EveryNumberOfThreadsGivesTheSameBits) {
  const FeatureMatrix matrix = planted_groups(30'000, 9, 3, 2, 6);
  const Projection one = project(matrix, 1);
  for (const std::size_t threads : {2, 4}) {
    const Projection more = project(matrix, threads);
    EXPECT_EQ(more.xy, one.xy);
    EXPECT_EQ(more.explained_variance, one.explained_variance);
  }
}

TEST(Pca, ManyFeaturesGiveTheComponentsOfTheCovariance) {
  // 300 features that follow three hidden ones, with noise.
  Random random(5);
  std::vector<double> weights(3 * 300);
  for (double& weight : weights) weight = random.normal();
  FeatureMatrix wide(600, 300);
  FeatureMatrix hidden(600, 3);
  for (std::size_t r = 0; r < 600; ++r) {
    const double strength[] = {3 * random.normal(), 2 * random.normal(), random.normal()};
    for (std::size_t f = 0; f < 300; ++f)
      wide.at(r, f) = static_cast<float>(strength[0] * weights[f] + strength[1] * weights[300 + f] +
                                         strength[2] * weights[600 + f] + 0.3 * random.normal());
  }
  const Projection result = project(wide, 2);
  // Each axis must be an eigenvector of the covariance with its variance as eigenvalue.
  Pool pool(1);
  ruas::Run run(pool);
  const FeatureMoments of_matrix = moments(wide, run);
  const std::vector<double> covariances = covariance(wide, of_matrix, run);
  const double total = of_matrix.total() / 600;
  for (std::size_t axis = 0; axis < 2; ++axis) {
    for (std::size_t f = 0; f < 300; ++f) {
      double image = 0;
      for (std::size_t g = 0; g < 300; ++g)
        image += covariances[f * 300 + g] * result.loadings[axis * 300 + g];
      EXPECT_NEAR(image / total, result.explained_variance[axis] * result.loadings[axis * 300 + f], 1e-8);
    }
  }
  EXPECT_GT(result.explained_variance[0], result.explained_variance[1]);
}

}  // namespace
}  // namespace ruas
