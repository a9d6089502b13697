#include "parallel/pool.hpp"

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace ruas {
namespace {

class PoolOf : public ::testing::TestWithParam<std::size_t> {};

TEST_P(PoolOf, CallsEachTaskOnce) {
  Pool pool(GetParam());
  for (const std::size_t count : {0u, 1u, 2u, 7u, 1000u}) {
    std::vector<std::atomic<int>> calls(count);
    pool.for_each(count, [&](std::size_t index) { ++calls[index]; });
    for (const std::atomic<int>& call : calls) EXPECT_EQ(call, 1);
  }
}

TEST_P(PoolOf, SeesEveryTasksWritesWhenItReturns) {
  Pool pool(GetParam());
  std::vector<std::size_t> values(64);
  for (std::size_t round = 0; round < 500; ++round) {
    pool.for_each(values.size(), [&](std::size_t index) { values[index] = round * index; });
    for (std::size_t index = 0; index < values.size(); ++index) ASSERT_EQ(values[index], round * index);
  }
}

TEST_P(PoolOf, DoesOneThingMeanwhileOnTheCallingThread) {
  Pool pool(GetParam());
  for (const std::size_t count : {0u, 1u, 9u}) {
    int times = 0;  // not atomic: only the calling thread may touch it
    std::vector<std::atomic<int>> calls(count);
    pool.for_each(count, [&](std::size_t index) { ++calls[index]; }, [&] { ++times; });
    EXPECT_EQ(times, 1);
    for (const std::atomic<int>& call : calls) EXPECT_EQ(call, 1);
  }
}

TEST_P(PoolOf, AFailureMeanwhileComesFirstAndTheHelpersEndBeforeIt) {
  Pool pool(GetParam());
  for (int round = 0; round < 50; ++round) {
    std::atomic<int> running = 0;
    const auto task = [&](std::size_t) {
      ++running;
      --running;
      throw std::runtime_error("task");
    };
    EXPECT_THROW(pool.for_each(20, task, [] { throw std::logic_error("meanwhile"); }), std::logic_error);
    EXPECT_EQ(running, 0);
  }
}

TEST_P(PoolOf, ThrowsATasksExceptionAndServesOn) {
  Pool pool(GetParam());
  for (int round = 0; round < 50; ++round) {
    EXPECT_THROW(pool.for_each(20,
                               [](std::size_t index) {
                                 if (index == 11) throw std::runtime_error("eleven");
                               }),
                 std::runtime_error);
    std::atomic<int> calls = 0;
    pool.for_each(20, [&](std::size_t) { ++calls; });
    EXPECT_EQ(calls, 20);
  }
}

TEST_P(PoolOf, ThrowsTheExceptionOfTheLowestTaskThatThrew) {
  Pool pool(GetParam());
  std::atomic<int> lowest = 1000;
  try {
    pool.for_each(100, [&](std::size_t index) {
      for (int seen = lowest;
           static_cast<int>(index) < seen && !lowest.compare_exchange_weak(seen, static_cast<int>(index));) {
      }
      throw std::runtime_error(std::to_string(index));
    });
    FAIL() << "nothing was thrown";
  } catch (const std::runtime_error& error) {
    EXPECT_EQ(error.what(), std::to_string(lowest));
  }
}

TEST_P(PoolOf, RefusesToBeUsedInsideATask) {
  Pool pool(GetParam());
  EXPECT_THROW(pool.for_each(4, [&](std::size_t) { pool.for_each(4, [](std::size_t) {}); }),
               std::logic_error);
  std::atomic<int> calls = 0;
  pool.for_each(4, [&](std::size_t) { ++calls; });
  EXPECT_EQ(calls, 4);
}

INSTANTIATE_TEST_SUITE_P(Threads, PoolOf, ::testing::Values(1, 2, 4));

TEST(Pool, HasAtLeastTheCallingThread) {
  EXPECT_EQ(Pool(1).threads(), 1u);
  EXPECT_GE(Pool(0).threads(), 1u);
}

}  // namespace
}  // namespace ruas
