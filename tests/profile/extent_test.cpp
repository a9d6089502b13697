#include "profile/extent.hpp"

#include <gtest/gtest.h>
#include <vector>

#include "parallel/pool.hpp"
#include "table/column.hpp"

namespace ruas {
namespace {

template <class Value>
Extent extent(const std::vector<Value>& values, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return extent_of(std::span<const Value>(values), run);
}

TEST(Extent, LeavesOutWhatIsMissing) {
  const Extent found = extent<double>({3, kMissingNumber, -2, 7, 4, 5});
  EXPECT_EQ(found.minimum, -2);
  EXPECT_EQ(found.maximum, 7);
  EXPECT_EQ(found.width(), 9);
  EXPECT_TRUE(found.whole);
  EXPECT_FALSE(found.complete);
  EXPECT_TRUE(extent<double>({kMissingNumber}).is_empty());
  EXPECT_TRUE(extent<double>({}).is_empty());
  EXPECT_TRUE(extent<double>({}).complete);
}

TEST(Extent, SeesOneOddValueAnywhereAtAnyNumberOfThreads) {
  for (const std::size_t place : {0u, 1u, 3u, 99'998u, 99'999u, 199'999u})
    for (const std::size_t threads : {1u, 2u}) {
      std::vector<double> values(200'000, 5);
      values[place] = 5.5;
      EXPECT_FALSE(extent(values, threads).whole) << place;
      EXPECT_EQ(extent(values, threads).maximum, 5.5) << place;
      values[place] = kMissingNumber;
      EXPECT_FALSE(extent(values, threads).complete) << place;
      values[place] = -1;
      EXPECT_EQ(extent(values, threads).minimum, -1) << place;
      EXPECT_TRUE(extent(values, threads).whole) << place;
    }
}

TEST(Extent, OfMomentsCountsSeconds) {
  const Extent found = extent<std::int64_t>({100, kMissingDate, 40});
  EXPECT_EQ(found.minimum, 40);
  EXPECT_EQ(found.maximum, 100);
  EXPECT_TRUE(found.whole);
  EXPECT_FALSE(found.complete);
}

}  // namespace
}  // namespace ruas
