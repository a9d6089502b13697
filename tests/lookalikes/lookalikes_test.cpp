#include "lookalikes/lookalikes.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "lookalikes/nearest_seeds.hpp"
#include "lookalikes/planted.hpp"

namespace ruas {
namespace {

using ::ruas::testing::Planted;
using ::ruas::testing::planted;

/// Plain gradient descent on the mean log-loss over the given rows, written from the textbook and from
/// nothing of ours.
std::vector<double> descend(const Planted& data, std::size_t begin, std::size_t end, double ridge,
                            int steps) {
  const FeatureMatrix& matrix = data.prepared.matrix;
  const std::size_t p = matrix.features();
  std::vector<double> beta(p + 1);
  for (int step = 0; step < steps; ++step) {
    std::vector<double> gradient(p + 1);
    for (std::size_t row = begin; row < end; ++row) {
      double odds = beta[p];
      for (std::size_t f = 0; f < p; ++f) odds += beta[f] * matrix.at(row, f);
      const double error = 1 / (1 + std::exp(-odds)) - data.is_member[row];
      for (std::size_t f = 0; f < p; ++f) gradient[f] += error * matrix.at(row, f);
      gradient[p] += error;
    }
    for (std::size_t f = 0; f < p; ++f) gradient[f] += ridge * beta[f];
    for (std::size_t f = 0; f <= p; ++f) beta[f] -= 2.0 * gradient[f] / static_cast<double>(end - begin);
  }
  return beta;
}

/// Share of pairs of a member and another that are in the right order, counted pair by pair.
double auc_by_pairs(const std::vector<double>& score, std::span<const std::uint8_t> is_member) {
  double right = 0, pairs = 0;
  for (std::size_t i = 0; i < score.size(); ++i)
    for (std::size_t j = 0; j < score.size(); ++j)
      if (is_member[i] && !is_member[j]) {
        right += score[i] > score[j] ? 1 : score[i] == score[j] ? .5 : 0;
        ++pairs;
      }
  return right / pairs;
}

TEST(Logistic, FindsWhatGradientDescentFinds) {
  const Planted data = planted(1500, 6, -1, 4);
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> fold(1500);
  const LogisticModel model = fit_logistic(data.prepared.matrix, data.is_member, fold, -1, {}, {}, run);
  EXPECT_TRUE(model.converged);
  const std::vector<double> reference = descend(data, 0, 1500, 1, 3000);
  for (std::size_t f = 0; f < 6; ++f) EXPECT_NEAR(model.coefficients[f], reference[f], 1e-6);
  EXPECT_NEAR(model.intercept, reference[6], 1e-6);
}

TEST(Logistic, BearsSeparationAndConstantFeatures) {
  Planted data = planted(400, 3, 0, 5);
  for (std::size_t row = 0; row < 400; ++row) {
    data.is_member[row] = data.prepared.matrix.at(row, 0) > 0;
    data.prepared.matrix.at(row, 2) = 0;
  }
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<std::uint8_t> fold(400);
  const LogisticModel model = fit_logistic(data.prepared.matrix, data.is_member, fold, -1, {}, {}, run);
  EXPECT_TRUE(model.converged);
  EXPECT_GT(model.coefficients[0], 2);
  EXPECT_EQ(model.coefficients[2], 0);
}

TEST(RankingQuality, CountsPairsAndTies) {
  const std::vector<double> score{3, 2, 2, 1, 2, 0};
  const std::vector<std::uint8_t> is_member{1, 0, 1, 0, 0, 1};
  const RankingQuality quality = ranking_quality(score, is_member);
  EXPECT_NEAR(quality.auc, auc_by_pairs(score, is_member), 1e-15);
  ASSERT_EQ(quality.curve.size(), 21u);
  EXPECT_EQ(quality.curve.front().found, 0);
  EXPECT_NEAR(quality.curve.back().found, 1, 1e-15);
  EXPECT_NEAR(quality.curve[10].found, (1 + 2. / 3) / 3, 1e-12)
      << "half of six rows: the best, and two of the three of a tie";
}

TEST(RankingQuality, OneScoreForAllIsChance) {
  const std::vector<std::uint8_t> is_member{1, 0, 1, 0, 0, 1, 0, 0, 0, 0};
  const RankingQuality quality = ranking_quality(std::vector<double>(10, .5), is_member);
  EXPECT_EQ(quality.auc, .5);
  EXPECT_FALSE(quality.better_than_chance);
  EXPECT_NEAR(quality.lift_at_10, 1, 1e-12);
  EXPECT_FALSE(quality.tenth_above_chance);
  EXPECT_EQ(ranking_quality(std::vector<double>{1, 2}, std::vector<std::uint8_t>{1, 1}).auc, .5);
}

TEST(LookalikesTest, RankAsWellAsALogisticRegressionFittedIndependently) {
  const Planted data = planted(3000, 8, -2.2, 9);
  Pool pool(2);
  ruas::Run run(pool);
  const Result<Lookalikes> found = find_lookalikes(data.prepared, data.members, 1, run);
  ASSERT_TRUE(found) << found.error().key;
  EXPECT_TRUE(found->regression);

  const std::vector<double> reference = descend(data, 0, 1500, 0, 1000);
  std::vector<double> score;
  for (std::size_t row = 1500; row < 3000; ++row) {
    score.push_back(reference.back());
    for (std::size_t f = 0; f < 8; ++f) score.back() += reference[f] * data.prepared.matrix.at(row, f);
  }
  const double independent = auc_by_pairs(score, std::span(data.is_member).subspan(1500));
  EXPECT_NEAR(found->quality.auc, independent, .02);
  EXPECT_GT(found->quality.auc, .75);
  EXPECT_TRUE(found->quality.better_than_chance);
  EXPECT_GT(found->quality.lift_at_10, 2);
  EXPECT_TRUE(found->quality.tenth_above_chance);
}

TEST(LookalikesTest, SayNoBetterThanChanceWhereLabelsAreShuffled) {
  int better = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Planted data = planted(1000, 10, -2, seed);
    Random random(seed, 99);
    random.shuffle(data.is_member);
    data.members.clear();
    for (std::uint32_t row = 0; row < 1000; ++row)
      if (data.is_member[row]) data.members.push_back(row);
    Pool pool(1);
    ruas::Run run(pool);
    const Result<Lookalikes> found = find_lookalikes(data.prepared, data.members, seed, run);
    ASSERT_TRUE(found);
    better += found->quality.better_than_chance;
  }
  EXPECT_LE(better, 1);
}

TEST(LookalikesTest, FewSeedsAreComparedOneByOne) {
  Planted data = planted(600, 4, -8, 3);
  std::vector<std::uint32_t> seeds;
  for (std::uint32_t i = 0; i < 25; ++i) {
    seeds.push_back(i * 20);
    for (std::size_t f = 0; f < 4; ++f)
      data.prepared.matrix.at(seeds.back(), f) = 2 + 0.1F * static_cast<float>(i % 5);
  }
  Pool pool(1);
  ruas::Run run(pool);
  const Result<Lookalikes> found = find_lookalikes(data.prepared, seeds, 1, run);
  ASSERT_TRUE(found) << found.error().key;
  EXPECT_FALSE(found->regression);
  EXPECT_TRUE(found->quality.better_than_chance);
  EXPECT_GT(found->quality.auc, .95);
  const FeatureMatrix same = data.prepared.matrix;
  EXPECT_EQ(score_others(*found, data.prepared, seeds, same, run), found->score);
}

TEST(LookalikesTest, SayWhenThereAreTooFewSeedsOrNobodyElse) {
  const Planted data = planted(100, 3, 0, 1);
  Pool pool(1);
  ruas::Run run(pool);
  std::vector<std::uint32_t> seeds;
  for (std::uint32_t i = 0; i < 100; ++i) seeds.push_back(i);
  EXPECT_EQ(find_lookalikes(data.prepared, std::span(seeds).first(19), 1, run).error().key,
            "strategy.few_seeds");
  EXPECT_EQ(find_lookalikes(data.prepared, std::span(seeds).first(81), 1, run).error().key,
            "strategy.all_are_seeds");
}

TEST(LookalikesTest, AreTheSameOnAnyNumberOfThreads) {
  const Planted data = planted(30'000, 5, -2, 8);
  const auto with = [&](std::size_t threads) {
    Pool pool(threads);
    ruas::Run run(pool);
    return *find_lookalikes(data.prepared, data.members, 1, run);
  };
  const Lookalikes one = with(1), four = with(4);
  EXPECT_EQ(one.score, four.score);
  EXPECT_EQ(one.quality.auc, four.quality.auc);
}

/// Gower 1971 by hand: numbers over their range, categories the same or not.
TEST(GowerSimilarityTest, IsTheMeanOverColumns) {
  FeatureMatrix matrix(3, 3);
  const float values[3][3] = {{0, 1, 0}, {4, 1, 0}, {1, 0, 1}};
  for (std::size_t r = 0; r < 3; ++r)
    for (std::size_t f = 0; f < 3; ++f) matrix.at(r, f) = values[r][f];
  PreparedColumn number, category;
  category.categorical = true;
  category.first_feature = 1;
  category.feature_count = 2;
  const std::vector<PreparedColumn> columns{number, category};
  const GowerSimilarity similarity(matrix, columns);
  EXPECT_EQ(similarity(matrix, 0, matrix, 1), .5);
  EXPECT_EQ(similarity(matrix, 0, matrix, 2), 1 - (.25 + 1) / 2);
}

}  // namespace
}  // namespace ruas
