#include "validity/verdict.hpp"

#include <gtest/gtest.h>
#include <string>

#include "base/random.hpp"
#include "segmentation/synthetic.hpp"
#include "support/real_data.hpp"
#include "validity/benchmark_sets.hpp"

namespace ruas {
namespace {

Verdict verdict_on(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed = 1) {
  Pool pool(2);
  ruas::Run run(pool);
  SweepOptions options{1, last, {}, true};
  options.kmeans.seed = seed;
  const KSweep sweep = sweep_k(matrix, options, run);
  return judge_sweep(sweep.trials, sweep.best_k);
}

FeatureMatrix even_noise(std::size_t rows, std::size_t features, std::uint64_t seed) {
  Random random(seed, 17);
  FeatureMatrix matrix(rows, features);
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t f = 0; f < features; ++f) matrix.at(row, f) = static_cast<float>(random.uniform());
  return matrix;
}

TEST(Verdict, NoiseIsOneGroupInAtLeastNineteenOfTwentySeeds) {
  int bells = 0;
  int boxes = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::size_t features = 2 + seed % 4;
    bells += verdict_on(testing::planted_groups(200, features, 1, 0, seed), 12, seed).evidence ==
             Evidence::one_group;
    boxes += verdict_on(even_noise(200, features, seed), 12, seed).evidence == Evidence::one_group;
  }
  EXPECT_GE(bells, 19);
  EXPECT_GE(boxes, 19);
}

TEST(Verdict, GroupsWithoutAnySpreadAreAsTightAsCanBe) {
  FeatureMatrix matrix(60, 2);
  for (std::size_t row = 0; row < 60; ++row)
    for (std::size_t f = 0; f < 2; ++f) matrix.at(row, f) = static_cast<float>(row % 3) * static_cast<float>(f + 1);
  const Verdict verdict = verdict_on(matrix, 6);
  EXPECT_EQ(verdict.evidence, Evidence::groups);
  EXPECT_EQ(verdict.k, 3u);
}

struct Known {
  const char* set;
  std::size_t last;
  std::size_t k;
};

class KnownNumber : public ::testing::TestWithParam<Known> {};

TEST_P(KnownNumber, IsFound) {
  RUAS_NEEDS_REAL_DATA();
  const Verdict verdict = verdict_on(testing::benchmark_set(GetParam().set), GetParam().last);
  EXPECT_EQ(verdict.evidence, Evidence::groups);
  EXPECT_EQ(verdict.k, GetParam().k);
}

INSTANTIATE_TEST_SUITE_P(Benchmarks, KnownNumber,
                         ::testing::Values(Known{"fcps_hepta", 12, 7}, Known{"sipu_unbalance", 12, 8},
                                           Known{"fcps_tetra", 12, 4}, Known{"sipu_s1", 25, 15},
                                           Known{"sipu_a1", 25, 20}),
                         [](const auto& set) { return std::string(set.param.set); });

KTrial trial(std::size_t k, double gap, double above_chance, double strength) {
  KTrial out{k};
  out.gap = {gap, 0.01, above_chance};
  out.prediction_strength = strength;
  return out;
}

TEST(Verdict, FewestGroupsAmongTheTightestThatComeBack) {
  const std::vector<KTrial> trials{trial(1, 0.1, 0, 1), trial(2, 0.5, 20, 0.9), trial(3, 0.9, 30, 0.85),
                                   trial(4, 0.91, 30, 0.9), trial(5, 1.2, 40, 0.5)};
  const Verdict verdict = judge_sweep(trials, 5);
  EXPECT_EQ(verdict.evidence, Evidence::groups);
  EXPECT_EQ(verdict.k, 3u);
}

TEST(Verdict, TightButNotComingBackIsAWorkingChoice) {
  const Verdict verdict = judge_sweep(std::vector<KTrial>{trial(1, 0.1, 0, 1), trial(2, 0.5, 20, 0.7)}, 2);
  EXPECT_EQ(verdict.evidence, Evidence::no_clear_number);
  EXPECT_EQ(verdict.k, 2u);
}

TEST(Verdict, ComingBackWithoutBeingTightIsOneGroup) {
  const Verdict verdict = judge_sweep(std::vector<KTrial>{trial(1, 0.1, 0, 1), trial(2, 0.09, -3, 0.95)}, 2);
  EXPECT_EQ(verdict.evidence, Evidence::one_group);
  EXPECT_EQ(verdict.k, 1u);
  EXPECT_EQ(verdict.words.key, "validity.one_group_in_slices");
}

}  // namespace
}  // namespace ruas
