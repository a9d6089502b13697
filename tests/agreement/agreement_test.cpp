#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

#include "agreement/crosstab.hpp"
#include "agreement/matching.hpp"
#include "base/random.hpp"

namespace ruas {
namespace {

using Labels = std::vector<std::uint8_t>;

Crosstab tab(const Labels& first, const Labels& second, std::size_t threads = 1) {
  const auto segments = [](const Labels& labels) {
    std::size_t most = 0;
    for (const std::uint8_t label : labels)
      if (label != kWithoutSegment) most = std::max<std::size_t>(most, label + 1u);
    return most;
  };
  Pool pool(threads);
  ruas::Run run(pool);
  return crosstab(first, segments(first), second, segments(second), run);
}

TEST(Crosstab, CountsRowsInBothAndInOne) {
  const Crosstab counted =
      tab({0, 0, 1, 1, kWithoutSegment, kWithoutSegment}, {0, 1, 1, kWithoutSegment, 0, kWithoutSegment});
  EXPECT_EQ(counted.counts, (std::vector<std::uint64_t>{1, 1, 0, 1}));
  EXPECT_EQ(counted.only_in_first, 1u);
  EXPECT_EQ(counted.only_in_second, 1u);
  EXPECT_EQ(counted.rows(), 3u);
}

TEST(Crosstab, IsTheSameAtAnyNumberOfThreads) {
  Random random(1);
  Labels first(300'001), second(300'001);
  for (std::uint8_t& label : first) label = static_cast<std::uint8_t>(random.below(6));
  for (std::uint8_t& label : second) label = static_cast<std::uint8_t>(random.below(4));
  EXPECT_EQ(tab(first, second, 4).counts, tab(first, second, 1).counts);
  EXPECT_NEAR(adjusted_rand(tab(first, second)), 0, 1e-3);
}

/// Values of scikit-learn's adjusted_rand_score.
TEST(AdjustedRand, PublishedValues) {
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 0, 1, 1}, {0, 0, 1, 1})), 1);
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 0, 1, 1}, {1, 1, 0, 0})), 1);
  EXPECT_NEAR(adjusted_rand(tab({0, 0, 1, 2}, {0, 0, 1, 1})), 0.57142857142857, 1e-12);
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 0, 0, 0}, {0, 1, 2, 3})), 0);
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 0, 1, 1}, {0, 1, 0, 1})), -0.5);
}

TEST(AdjustedRand, IsOneWhereNeitherTellsAnythingApart) {
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 0, 0}, {0, 0, 0})), 1);
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0, 1, 2}, {2, 1, 0})), 1);
  EXPECT_DOUBLE_EQ(adjusted_rand(tab({0}, {0})), 1);
}

std::uint64_t gain_of(const std::vector<std::size_t>& assignment, const std::vector<std::uint64_t>& gains,
                      std::size_t columns) {
  std::uint64_t sum = 0;
  for (std::size_t row = 0; row < assignment.size(); ++row)
    if (assignment[row] != kUnmatched) sum += gains[row * columns + assignment[row]];
  return sum;
}

TEST(BestAssignment, IsTheBestOfAll) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    const std::size_t rows = 1 + random.below(6), columns = 1 + random.below(6),
                      size = std::max(rows, columns);
    std::vector<std::uint64_t> gains(rows * columns);
    for (std::uint64_t& gain : gains) gain = random.below(seed % 2 == 0 ? 4 : 1000);
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::uint64_t best = 0;
    do {
      std::vector<std::size_t> assignment(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(rows));
      for (std::size_t& column : assignment)
        if (column >= columns) column = kUnmatched;
      best = std::max(best, gain_of(assignment, gains, columns));
    } while (std::next_permutation(order.begin(), order.end()));

    const std::vector<std::size_t> found = best_assignment(gains, rows, columns);
    EXPECT_EQ(gain_of(found, gains, columns), best) << seed;
    std::vector<std::size_t> taken = found;
    std::erase(taken, kUnmatched);
    std::sort(taken.begin(), taken.end());
    EXPECT_EQ(std::adjacent_find(taken.begin(), taken.end()), taken.end());
    EXPECT_EQ(taken.size(), std::min(rows, columns));
  }
}

TEST(MatchSegments, FollowsThePeople) {
  const Labels first = {0, 0, 0, 1, 1, 2, 2}, second = {1, 1, 1, 2, 2, 0, 2};
  const Matching matching = match_segments(tab(first, second));
  EXPECT_EQ(matching.second_of_first, (std::vector<std::size_t>{1, 2, 0}));
  EXPECT_EQ(matching.first_of_second, (std::vector<std::size_t>{2, 0, 1}));
  EXPECT_EQ(matching.rows_in_matched, 6u);
  EXPECT_EQ(differing_rows(first, second, matching), (std::vector<std::uint32_t>{6}));
}

TEST(MatchSegments, LeavesOverWhatHasNoPartner) {
  const Labels first = {0, 0, 1, 1}, second = {0, 0, 0, 0};
  const Matching matching = match_segments(tab(first, second));
  EXPECT_EQ(matching.second_of_first, (std::vector<std::size_t>{0, kUnmatched}));
  EXPECT_EQ(differing_rows(first, second, matching), (std::vector<std::uint32_t>{2, 3}));
}

TEST(DifferingRows, CountsThoseThatOneLeavesOut) {
  const Labels first = {0, kWithoutSegment, 0, kWithoutSegment},
               second = {0, 0, kWithoutSegment, kWithoutSegment};
  EXPECT_EQ(differing_rows(first, second, match_segments(tab(first, second))),
            (std::vector<std::uint32_t>{1, 2}));
}

}  // namespace
}  // namespace ruas
