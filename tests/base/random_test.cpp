#include "base/random.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace ruas {
namespace {

TEST(RandomBits, AreTheNumbersWrittenDownHere) {
  // Labels depend on them: a change here changes every result ever published with a seed.
  EXPECT_EQ(random_bits(0, 0, 0), 0x9637fbb121ebbfcfu);
  EXPECT_EQ(random_bits(1, 0, 0), 0x5914a62ce738efc9u);
  EXPECT_EQ(random_bits(1, 2, 3), 0xdbbc5f6705d3ac16u);
}

TEST(RandomBits, DifferInEverySeedStreamAndCounter) {
  std::set<std::uint64_t> seen;
  for (std::uint64_t seed = 0; seed < 20; ++seed)
    for (std::uint64_t stream = 0; stream < 20; ++stream)
      for (std::uint64_t counter = 0; counter < 20; ++counter)
        seen.insert(random_bits(seed, stream, counter));
  EXPECT_EQ(seen.size(), 8000u);
}

TEST(RandomBits, FlipHalfOfTheBitsWhenAnyInputChangesByOne) {
  double flipped = 0;
  constexpr int kTries = 3000;
  for (std::uint64_t i = 0; i < kTries; ++i) {
    const std::uint64_t before = random_bits(i, 7, 100 + i);
    flipped += std::popcount(before ^ random_bits(i + 1, 7, 100 + i));
    flipped += std::popcount(before ^ random_bits(i, 8, 100 + i));
    flipped += std::popcount(before ^ random_bits(i, 7, 101 + i));
  }
  EXPECT_NEAR(flipped / (3 * kTries), 32, 0.2);  // 4.7 standard errors
}

TEST(Random, StartsAgainFromTheSameSeed) {
  Random one(5, 2);
  Random two(5, 2);
  Random other(5, 3);
  bool differs = false;
  for (int i = 0; i < 100; ++i) {
    const std::uint64_t bits = one.bits();
    EXPECT_EQ(bits, two.bits());
    differs = differs || bits != other.bits();
  }
  EXPECT_TRUE(differs);
}

TEST(Random, UniformFillsTheIntervalEvenly) {
  Random random(11);
  std::array<int, 10> counts{};
  for (int i = 0; i < 100'000; ++i) {
    const double value = random.uniform();
    ASSERT_GE(value, 0);
    ASSERT_LT(value, 1);
    ++counts[static_cast<std::size_t>(value * 10)];
  }
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 480);  // 5 standard deviations
}

TEST(Random, BelowReachesEveryNumberAndNoOther) {
  Random random(3);
  std::array<int, 7> counts{};
  for (int i = 0; i < 70'000; ++i) ++counts.at(random.below(7));
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 480);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(random.below(1), 0u);
  constexpr std::uint64_t kLarge = (std::uint64_t{1} << 63) + 1;  // nearly half of all draws are rejected
  for (int i = 0; i < 1000; ++i) EXPECT_LT(random.below(kLarge), kLarge);
}

TEST(Random, NormalHasTheMomentsOfABell) {
  Random random(8);
  constexpr int kDraws = 200'000;
  double sum = 0;
  double squares = 0;
  double fourths = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double value = random.normal();
    sum += value;
    squares += value * value;
    fourths += value * value * value * value;
  }
  EXPECT_NEAR(sum / kDraws, 0, 0.012);
  EXPECT_NEAR(squares / kDraws, 1, 0.016);
  EXPECT_NEAR(fourths / kDraws, 3, 0.11);
}

TEST(Random, ShuffleKeepsTheItemsAndPutsEachEverywhere) {
  std::array<std::array<int, 4>, 4> at{};
  Random random(21);
  for (int i = 0; i < 24'000; ++i) {
    std::vector<std::size_t> items = {0, 1, 2, 3};
    random.shuffle(items);
    for (std::size_t place = 0; place < 4; ++place) ++at[items[place]][place];
    std::sort(items.begin(), items.end());
    ASSERT_EQ(items, (std::vector<std::size_t>{0, 1, 2, 3}));
  }
  for (const auto& places : at)
    for (const int count : places) EXPECT_NEAR(count, 6000, 340);
  std::vector<int> none;
  random.shuffle(none);
  EXPECT_TRUE(none.empty());
}

TEST(RandomSample, IsIncreasingDistinctAndInRange) {
  Random random(4);
  for (const std::uint64_t count : {0u, 1u, 50u, 99u, 100u, 200u}) {
    const std::vector<std::uint64_t> sample = random_sample(random, 100, count);
    EXPECT_EQ(sample.size(), std::min<std::uint64_t>(count, 100));
    for (std::size_t i = 0; i < sample.size(); ++i) {
      EXPECT_LT(sample[i], 100u);
      if (i > 0) {
        EXPECT_LT(sample[i - 1], sample[i]);
      }
    }
  }
}

TEST(RandomSample, TakesEachElementEquallyOften) {
  Random random(6);
  std::array<int, 20> counts{};
  for (int i = 0; i < 20'000; ++i)
    for (const std::uint64_t element : random_sample(random, 20, 5)) ++counts.at(element);
  for (const int count : counts) EXPECT_NEAR(count, 5000, 310);  // 5 standard deviations
}

}  // namespace
}  // namespace ruas
