#include "segmentation/choose_k.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

TEST(ChooseK, FindsThePlantedNumber) {
  Pool pool(2);
  ruas::Run run(pool);
  for (const std::size_t groups : {3, 5}) {
    const FeatureMatrix matrix = planted_groups(1500, 6, groups, 15, groups);
    const KSweep sweep = choose_k(matrix, 2, 8, {}, run);
    EXPECT_EQ(sweep.best_k, groups);
    EXPECT_EQ(sweep.best.segmentation.k, groups);
    ASSERT_EQ(sweep.trials.size(), 7u);
    for (std::size_t i = 1; i < sweep.trials.size(); ++i)
      EXPECT_LT(sweep.trials[i].inertia, sweep.trials[i - 1].inertia);
  }
}

TEST(ChooseK, ManyRowsAreComparedOnASampleAndSegmentedInFull) {
  Pool pool(2);
  ruas::Run run(pool);
  const KSweep sweep = choose_k(planted_groups(40'000, 3, 4, 15, 5), 2, 6, {}, run);
  EXPECT_EQ(sweep.compared_rows, 32'768u);
  EXPECT_EQ(sweep.best_k, 4u);
  EXPECT_EQ(sweep.best.segmentation.labels.size(), 40'000u);
  EXPECT_GT(sweep.best.segmentation.inertia, sweep.trials[2].inertia) << "of more rows";
  EXPECT_NEAR(sweep.silhouette.mean, sweep.trials[2].silhouette.mean, 0.02);
}

TEST(ChooseK, MoreSegmentsThanDistinctRowsIsARowThatSaysWhy) {
  Pool pool(1);
  ruas::Run run(pool);
  const KSweep sweep = choose_k(matrix_of({{0}, {0}, {1}, {9}, {9}}), 2, 5, {}, run);
  ASSERT_EQ(sweep.trials.size(), 4u);
  EXPECT_FALSE(sweep.trials[1].failure);
  ASSERT_TRUE(sweep.trials[2].failure);
  EXPECT_EQ(sweep.trials[2].failure->key, "segmenting.more_segments_than_distinct_rows");
  EXPECT_EQ(sweep.trials[2].failure->arguments,
            Message("").with("k", std::int64_t{4}).with("distinct", std::int64_t{3}).arguments);
  EXPECT_GE(sweep.best_k, 2u);
}

TEST(ChooseK, ConstantRowsFailForEveryK) {
  Pool pool(1);
  ruas::Run run(pool);
  const KSweep sweep = choose_k(FeatureMatrix(50, 2), 2, 4, {}, run);
  EXPECT_EQ(sweep.best_k, 0u);
  for (const KTrial& trial : sweep.trials) EXPECT_TRUE(trial.failure);
}

TEST(ChooseK, ReportsOneStage) {
  Pool pool(1);
  std::vector<double> fractions;
  ruas::Run run(pool, nullptr, [&](const Progress& progress) {
    EXPECT_EQ(progress.stage, "stage.choose_k");
    fractions.push_back(progress.fraction);
  });
  choose_k(planted_groups(500, 3, 3, 5, 1), 2, 5, {}, run);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
  EXPECT_EQ(fractions.back(), 1);
}

}  // namespace
}  // namespace ruas
