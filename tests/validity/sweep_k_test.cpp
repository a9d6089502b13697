#include "validity/sweep_k.hpp"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>

#include "segmentation/synthetic.hpp"
#include "validity/verdict.hpp"

namespace ruas {
namespace {

using testing::matrix_of;
using testing::planted_groups;

TEST(SweepK, FindsThePlantedNumber) {
  Pool pool(2);
  ruas::Run run(pool);
  for (const std::size_t groups : {3, 5}) {
    const FeatureMatrix matrix = planted_groups(1500, 6, groups, 15, groups);
    const KSweep sweep = sweep_k(matrix, {2, 8, {}, false}, run);
    EXPECT_EQ(sweep.best_k, groups);
    EXPECT_EQ(sweep.best.segmentation.k, groups);
    ASSERT_EQ(sweep.trials.size(), 7u);
    for (std::size_t i = 1; i < sweep.trials.size(); ++i)
      EXPECT_LT(sweep.trials[i].inertia, sweep.trials[i - 1].inertia);
  }
}

TEST(SweepK, ManyRowsAreComparedOnASample) {
  Pool pool(2);
  ruas::Run run(pool);
  const KSweep sweep = sweep_k(planted_groups(40'000, 3, 4, 15, 5), {2, 6, {}, false}, run);
  EXPECT_EQ(sweep.compared_rows, 32'768u);
  EXPECT_EQ(sweep.best_k, 4u);
  EXPECT_EQ(sweep.best.segmentation.labels.size(), 32'768u);
  EXPECT_TRUE(sweep.trials[2].silhouette.sampled);
}

TEST(SweepK, MoreSegmentsThanDistinctRowsIsARowThatSaysWhy) {
  Pool pool(1);
  ruas::Run run(pool);
  const KSweep sweep = sweep_k(matrix_of({{0}, {0}, {1}, {9}, {9}}), {2, 5, {}, true}, run);
  ASSERT_EQ(sweep.trials.size(), 4u);
  EXPECT_FALSE(sweep.trials[1].failure);
  ASSERT_TRUE(sweep.trials[2].failure);
  EXPECT_EQ(sweep.trials[2].failure->key, "segmenting.more_segments_than_distinct_rows");
  EXPECT_EQ(sweep.trials[2].failure->arguments,
            Message("").with("k", std::int64_t{4}).with("distinct", std::int64_t{3}).arguments);
  EXPECT_GE(sweep.best_k, 2u);
}

TEST(SweepK, ConstantRowsAreOneGroup) {
  Pool pool(1);
  ruas::Run run(pool);
  const KSweep sweep = sweep_k(FeatureMatrix(50, 2), {1, 4, {}, true}, run);
  EXPECT_EQ(sweep.best_k, 0u);
  for (const KTrial& trial : sweep.trials) EXPECT_EQ(trial.failure.has_value(), trial.k > 1);
  EXPECT_EQ(judge_sweep(sweep.trials, sweep.best_k).words.key, "validity.all_alike");
}

TEST(SweepK, ReportsOneStage) {
  Pool pool(1);
  std::vector<double> fractions;
  ruas::Run run(pool, nullptr, [&](const Progress& progress) {
    EXPECT_EQ(progress.stage, "stage.choose_k");
    fractions.push_back(progress.fraction);
  });
  sweep_k(planted_groups(500, 3, 3, 5, 1), {1, 5, {}, true}, run);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
  EXPECT_EQ(fractions.back(), 1);
}

TEST(SweepK, CancellingAtAnyReportEndsIt) {
  Pool pool(2);
  const FeatureMatrix matrix = planted_groups(300, 2, 3, 5, 1);
  int reports = 0;
  {
    ruas::Run run(pool, nullptr, [&](const Progress&) { ++reports; });
    sweep_k(matrix, {1, 4, {}, true}, run);
  }
  for (int stop_at = 0; stop_at < reports; stop_at += 5) {
    std::atomic<bool> cancel{false};
    int seen = 0;
    ruas::Run run(pool, &cancel, [&](const Progress&) { cancel = seen++ >= stop_at; });
    // The last report comes when everything is done.
    EXPECT_THROW(sweep_k(matrix, {1, 4, {}, true}, run); run.check_cancelled(), Cancelled) << stop_at;
  }
}

TEST(SweepK, TheSameAtAnyNumberOfThreads) {
  const FeatureMatrix matrix = planted_groups(700, 3, 4, 3, 2);
  std::vector<KTrial> one;
  for (const std::size_t threads : {1, 2, 4}) {
    Pool pool(threads);
    ruas::Run run(pool);
    const KSweep sweep = sweep_k(matrix, {1, 6, {}, true}, run);
    if (one.empty()) one = sweep.trials;
    for (std::size_t i = 0; i < one.size(); ++i) {
      EXPECT_EQ(sweep.trials[i].inertia, one[i].inertia);
      EXPECT_EQ(sweep.trials[i].gap.value, one[i].gap.value);
      EXPECT_EQ(sweep.trials[i].prediction_strength, one[i].prediction_strength);
    }
  }
}

TEST(SweepK, FewRowsLeaveEmptyCellsAndNoCrash) {
  Pool pool(2);
  ruas::Run run(pool);
  for (const std::size_t rows : {1, 2, 3, 5}) {
    const KSweep sweep = sweep_k(planted_groups(rows, 2, 1, 1, rows), {1, 6, {}, true}, run);
    EXPECT_EQ(sweep.trials.size(), 6u);
    EXPECT_FALSE(judge_sweep(sweep.trials, sweep.best_k).words.key.empty());
  }
}

}  // namespace
}  // namespace ruas
