#include "mixture/mixture.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

constexpr CovarianceShape kShapes[] = {CovarianceShape::full, CovarianceShape::tied,
                                       CovarianceShape::diagonal, CovarianceShape::spherical};

MixtureResult fit(const FeatureMatrix& matrix, const MixtureOptions& options, std::size_t threads = 2) {
  Pool pool(threads);
  ruas::Run run(pool);
  return fit_mixture(matrix, options, ProgressSpan(run));
}

MixtureOptions options_for(std::size_t k, CovarianceShape shape = CovarianceShape::full) {
  MixtureOptions options;
  options.k = k;
  options.shape = shape;
  return options;
}

void expect_sound(const MixtureResult& result, const FeatureMatrix& matrix) {
  ASSERT_EQ(result.segmentation.labels.size(), matrix.rows());
  EXPECT_TRUE(std::isfinite(result.log_likelihood));
  EXPECT_TRUE(std::isfinite(result.bic));
  double weights = 0;
  for (const double weight : result.gaussians.weights) weights += weight;
  EXPECT_NEAR(weights, 1, 1e-9);
  for (const double value : result.gaussians.means) ASSERT_TRUE(std::isfinite(value));
  for (const double value : result.gaussians.covariances) ASSERT_TRUE(std::isfinite(value));
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    ASSERT_LT(result.segmentation.labels[row], result.segmentation.k);
    ASSERT_GT(result.segmentation.confidence[row], 0);
    ASSERT_LE(result.segmentation.confidence[row], 1);
  }
}

/// Two stretched groups that cross: k-means cuts them across, a mixture with full covariances tells them
/// apart.
FeatureMatrix crossed_groups(std::size_t rows) {
  Random random(11);
  FeatureMatrix matrix(rows, 2);
  for (std::size_t r = 0; r < rows; ++r) {
    const double along = 4 * random.normal(), across = 0.2 * random.normal();
    matrix.at(r, 0) = static_cast<float>(r % 2 ? along : across);
    matrix.at(r, 1) = static_cast<float>(r % 2 ? across + 6 : along);
  }
  return matrix;
}

TEST(Mixture, TellsStretchedGroupsApartAndRecoversTheirShape) {
  const FeatureMatrix matrix = crossed_groups(4001);
  const MixtureResult result = fit(matrix, options_for(2));
  expect_sound(result, matrix);
  EXPECT_TRUE(result.converged);
  EXPECT_TRUE(result.collapsed.empty());
  std::size_t agree = 0;
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    agree += result.segmentation.labels[r] == result.segmentation.labels[r % 2] ? 1u : 0u;
  EXPECT_GT(agree, matrix.rows() * 97 / 100);
  const std::size_t wide = result.segmentation.labels[1];
  EXPECT_NEAR(result.gaussians.covariances[wide * 3], 16, 1);           // variance of the first feature
  EXPECT_NEAR(result.gaussians.covariances[wide * 3 + 1], 0, 0.1);      // covariance
  EXPECT_NEAR(result.gaussians.covariances[wide * 3 + 2], 0.04, 0.01);  // variance of the second
  EXPECT_NEAR(result.gaussians.means[wide * 2 + 1], 6, 0.05);
}

TEST(Mixture, LogLikelihoodIsTheSumOverTheRowsOfTheLogOfTheDensity) {
  const FeatureMatrix matrix = planted_groups(203, 2, 3, 3, 5);
  const MixtureResult result = fit(matrix, options_for(3, CovarianceShape::diagonal));
  double by_hand = 0;
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    double density = 0;
    for (std::size_t c = 0; c < 3; ++c) {
      double term = result.gaussians.weights[c];
      for (std::size_t f = 0; f < 2; ++f) {
        const double variance = result.gaussians.covariances[c * 2 + f];
        const double d = static_cast<double>(matrix.at(r, f)) - result.gaussians.means[c * 2 + f];
        term *= std::exp(-0.5 * d * d / variance) / std::sqrt(2 * 3.14159265358979323846 * variance);
      }
      density += term;
    }
    by_hand += std::log(density);
  }
  EXPECT_NEAR(result.log_likelihood, by_hand, 1e-8 * std::abs(by_hand));
  EXPECT_NEAR(result.bic, 14 * std::log(203.0) - 2 * by_hand, 1e-7 * std::abs(by_hand));
}

TEST(Mixture, TheLikelihoodNeverFallsFromOneIterationToTheNext) {
  const FeatureMatrix matrix = planted_groups(3000, 3, 5, 2, 9);
  for (const CovarianceShape shape : kShapes) {
    MixtureOptions options = options_for(5, shape);
    options.starts = 1;
    options.tolerance = 0;
    double before = -INFINITY;
    for (options.max_iterations = 1; options.max_iterations <= 40; options.max_iterations += 3) {
      const double now = fit(matrix, options).log_likelihood;
      // The regularisation of 1e-6 may cost a trifle.
      EXPECT_GE(now, before - 1e-2) << static_cast<int>(shape) << " after " << options.max_iterations;
      before = now;
    }
  }
}

TEST(Mixture, SimplerShapesAreSpecialCasesOfTheFullOne) {
  const FeatureMatrix matrix = planted_groups(5000, 4, 1, 0, 2);
  const double full = fit(matrix, options_for(1)).log_likelihood;
  EXPECT_NEAR(fit(matrix, options_for(1, CovarianceShape::tied)).log_likelihood, full, 1e-6);
  EXPECT_LE(fit(matrix, options_for(1, CovarianceShape::diagonal)).log_likelihood, full + 1e-6);
  EXPECT_LE(fit(matrix, options_for(1, CovarianceShape::spherical)).log_likelihood,
            fit(matrix, options_for(1, CovarianceShape::diagonal)).log_likelihood + 1e-6);
}

TEST(Mixture, SamplesLargeDataAndStillLabelsEveryRow) {
  const FeatureMatrix matrix = planted_groups(90'000, 3, 3, 20, 4);
  const MixtureResult result = fit(matrix, options_for(3));
  expect_sound(result, matrix);
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    ASSERT_EQ(result.segmentation.labels[r], result.segmentation.labels[r % 3]);
}

TEST(Mixture, AssignsItsOwnRowsToWhereTheyAre) {
  const FeatureMatrix matrix = planted_groups(1000, 3, 4, 3, 8);
  const MixtureResult result = fit(matrix, options_for(4));
  Pool pool(2);
  ruas::Run run(pool);
  const Membership again = assign_to_mixture(matrix, result.gaussians, run);
  EXPECT_EQ(again.labels, result.segmentation.labels);
  EXPECT_EQ(again.confidence, result.segmentation.confidence);
}

TEST(Mixture, TheSameBitsWithAnyNumberOfThreads) {
  const FeatureMatrix matrix = planted_groups(40'003, 5, 6, 2, 12);
  for (const CovarianceShape shape : kShapes) {
    const MixtureResult one = fit(matrix, options_for(6, shape), 1);
    for (const std::size_t threads : {2, 4}) {
      const MixtureResult other = fit(matrix, options_for(6, shape), threads);
      EXPECT_EQ(one.segmentation.labels, other.segmentation.labels);
      EXPECT_EQ(one.segmentation.confidence, other.segmentation.confidence);
      EXPECT_EQ(one.gaussians.covariances, other.gaussians.covariances);
      EXPECT_EQ(one.bic, other.bic);
    }
  }
}

/// Starts that are dropped on the way cost little of what is found.
TEST(Mixture, HalvingFindsAsLikelyAFit) {
  const FeatureMatrix matrix = crossed_groups(1500);
  MixtureOptions options = options_for(2);
  const MixtureResult all = fit(matrix, options);
  options.halving = true;
  options.short_run = 2;
  const MixtureResult halved = fit(matrix, options);
  expect_sound(halved, matrix);
  EXPECT_NEAR(halved.log_likelihood, all.log_likelihood, 1e-3 * std::fabs(all.log_likelihood));
  EXPECT_EQ(halved.segmentation.labels, fit(matrix, options, 4).segmentation.labels);
  options.max_iterations = 1;
  EXPECT_EQ(fit(matrix, options).iterations, 1u) << "the bound holds for every run";
}

TEST(Mixture, FlatAndTinyDataAreReportedNotCrashedOn) {
  std::vector<std::vector<float>> repeated(500, {1, 2, 3});
  for (std::size_t r = 0; r < 250; ++r) repeated[r] = {4, 2, 3};
  const struct {
    const char* name;
    FeatureMatrix matrix;
    std::size_t k;
  } cases[] = {
      {"one distinct row", matrix_of(std::vector<std::vector<float>>(40, {1, 2})), 1},
      {"two distinct rows", matrix_of(repeated), 2},
      {"a single row", matrix_of({{1, 2}}), 1},
      {"as many components as rows", planted_groups(5, 3, 1, 0, 1), 5},
      {"whole numbers", testing::coarse_grid(700, 3, 4), 9},
  };
  for (const auto& each : cases)
    for (const CovarianceShape shape : kShapes) {
      SCOPED_TRACE(each.name);
      expect_sound(fit(each.matrix, options_for(each.k, shape)), each.matrix);
    }
  EXPECT_FALSE(fit(cases[1].matrix, options_for(2)).collapsed.empty());
  EXPECT_FALSE(fit(cases[3].matrix, options_for(5)).collapsed.empty());
}

TEST(Mixture, OneColumnAndManyColumnsServe) {
  const FeatureMatrix narrow = planted_groups(900, 1, 3, 9, 8);
  expect_sound(fit(narrow, options_for(3)), narrow);
  const FeatureMatrix wide = planted_groups(600, kTriangularFeatures + 1, 2, 2, 6);
  const MixtureResult result = fit(wide, options_for(2));
  expect_sound(result, wide);
  EXPECT_EQ(result.gaussians.shape, CovarianceShape::diagonal);
}

TEST(Mixture, StopsWhenAsked) {
  const FeatureMatrix matrix = planted_groups(60'000, 6, 6, 1, 3);
  Pool pool(2);
  std::atomic<bool> cancel = false;
  std::size_t reports = 0;
  ruas::Run run(pool, &cancel, [&](const Progress&) { cancel = ++reports == 8; });
  EXPECT_THROW(fit_mixture(matrix, options_for(6), ProgressSpan(run)), Cancelled);
  EXPECT_EQ(reports, 8u);
}

}  // namespace
}  // namespace ruas
