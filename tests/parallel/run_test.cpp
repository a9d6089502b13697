#include "parallel/run.hpp"

#include <atomic>
#include <bit>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace ruas {
namespace {

/// Run would mean testing::Test::Run inside a test.
using Work = ::ruas::Run;

TEST(ForBlocks, CutsTheRowsWithoutGapOrOverlap) {
  Pool pool(3);
  Work run(pool);
  for (const std::size_t rows : {0u, 1u, 15u, 16u, 17u, 160u, 1001u}) {
    std::vector<std::atomic<int>> visits(rows);
    std::atomic<std::size_t> blocks = 0;
    for_blocks(run, rows, 16, [&](Block block) {
      EXPECT_EQ(block.begin, block.index * 16);
      EXPECT_LT(block.begin, block.end);
      EXPECT_LE(block.end - block.begin, 16u);
      ++blocks;
      for (std::size_t row = block.begin; row < block.end; ++row) ++visits[row];
    });
    EXPECT_EQ(blocks, block_count(rows, 16));
    for (const std::atomic<int>& visit : visits) EXPECT_EQ(visit, 1);
  }
}

/// A sum whose last bits depend on the order of adding.
double sum_in_blocks(std::size_t threads) {
  Pool pool(threads);
  Work run(pool);
  const std::vector<double> parts = map_blocks<double>(run, 100'000, 1000, [](Block block) {
    double part = 0;
    for (std::size_t row = block.begin; row < block.end; ++row)
      part += 1.0 / static_cast<double>(3 * row + 1);
    return part;
  });
  double sum = 0;
  for (const double part : parts) sum += part;
  return sum;
}

TEST(MapBlocks, GivesTheSameBitsAtAnyNumberOfThreads) {
  const auto expected = std::bit_cast<std::uint64_t>(sum_in_blocks(1));
  for (const std::size_t threads : {2u, 3u, 4u})
    for (int repeat = 0; repeat < 5; ++repeat)
      EXPECT_EQ(std::bit_cast<std::uint64_t>(sum_in_blocks(threads)), expected);
}

TEST(MapBlocks, ReturnsTheValuesInBlockOrder) {
  Pool pool(4);
  Work run(pool);
  const auto indices = map_blocks<std::size_t>(run, 95, 10, [](Block block) { return block.index; });
  EXPECT_EQ(indices, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(ForBlocks, DoesNothingForWorkThatIsAlreadyCancelled) {
  Pool pool(2);
  const std::atomic<bool> cancel = true;
  Work run(pool, &cancel);
  std::atomic<int> calls = 0;
  EXPECT_THROW(for_blocks(run, 100, 10, [&](Block) { ++calls; }), Cancelled);
  EXPECT_EQ(calls, 0);
}

TEST(ForBlocks, StopsAtABlockBoundaryWhenCancelledOnTheWay) {
  for (const std::size_t threads : {1u, 4u}) {
    Pool pool(threads);
    std::atomic<bool> cancel = false;
    Work run(pool, &cancel);
    std::atomic<std::size_t> calls = 0;
    EXPECT_THROW(for_blocks(run, 10'000, 1,
                            [&](Block block) {
                              if (block.index == 5) cancel = true;
                              ++calls;
                            }),
                 Cancelled);
    EXPECT_LT(calls, 10'000u);
    cancel = false;
    calls = 0;
    for_blocks(run, 10, 1, [&](Block) { ++calls; });
    EXPECT_EQ(calls, 10u);
  }
}

TEST(ForBlocks, PassesOnWhatTheWorkThrows) {
  Pool pool(2);
  Work run(pool);
  EXPECT_THROW(for_blocks(run, 100, 10,
                          [](Block block) {
                            if (block.index == 3) throw std::bad_alloc();
                          }),
               std::bad_alloc);
}

TEST(Run, ReportsTheStageAndAFractionBetween0And1) {
  Pool pool(1);
  std::vector<Progress> reports;
  Work run(pool, nullptr, [&](const Progress& progress) { reports.push_back(progress); });
  run.begin_stage("stage.read");
  run.report(0.5, 20);
  run.report(1.5);
  ASSERT_EQ(reports.size(), 3u);
  EXPECT_EQ(reports[0].fraction, 0);
  EXPECT_EQ(reports[1].stage, "stage.read");
  EXPECT_EQ(reports[1].fraction, 0.5);
  EXPECT_EQ(reports[1].rows, 20u);
  EXPECT_EQ(reports[2].fraction, 1);
}

TEST(Run, ThrowsWhenItReportsAfterACancel) {
  Pool pool(1);
  std::atomic<bool> cancel = false;
  Work run(pool, &cancel);
  run.report(0.1);
  cancel = true;
  EXPECT_TRUE(run.cancelled());
  EXPECT_THROW(run.report(0.2), Cancelled);
}

}  // namespace
}  // namespace ruas
