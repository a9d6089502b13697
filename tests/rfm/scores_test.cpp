#include "rfm/scores.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

#include "base/random.hpp"

namespace ruas {
namespace {

RfmScores score(const std::vector<double>& r, const std::vector<double>& f, const std::vector<double>& m,
                const ScoreOptions& options = {}, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  return rfm_scores({r, f, m}, options, run);
}

/// METHODS §4: 700 customers with one order, 150 with two, 80, 30, 15, 10 with three to six, 10 with ten, 5
/// with forty.
std::vector<double> tied_frequencies() {
  std::vector<double> values;
  const auto add = [&](std::size_t count, double value) { values.insert(values.end(), count, value); };
  add(700, 1), add(150, 2), add(80, 3), add(30, 4), add(15, 5), add(10, 6), add(10, 10), add(5, 40);
  return values;
}

bool notes(const RfmScores& scores, std::string_view key) {
  for (const Message& note : scores.notes)
    if (note.key == key) return true;
  return false;
}

TEST(RfmScores, EqualFrequenciesGetEqualScores) {
  const std::vector<double> f = tied_frequencies();
  const RfmScores scores = score(f, f, f);
  EXPECT_EQ(scores.frequency.edges, (Edges{1, 1, 1, 2}));
  EXPECT_EQ(score_of(1, scores.frequency.edges), 1);
  EXPECT_EQ(score_of(2, scores.frequency.edges), 4);
  for (const double many : {3.0, 4.0, 40.0}) EXPECT_EQ(score_of(many, scores.frequency.edges), 5);
  EXPECT_EQ(scores.frequency.counts, (std::array<std::uint64_t, 5>{700, 0, 0, 150, 150}));
  EXPECT_EQ(scores.frequency.distinct(), 3);
  EXPECT_TRUE(notes(scores, "rfm.few_scores_frequency"));
}

TEST(RfmScores, FixedBandsOfOrdersAreOneTwoThreeFourToFiveAndMore) {
  ScoreOptions options;
  options.fixed_frequency_bands = true;
  const std::vector<double> f = {1, 2, 3, 4, 5, 6, 40};
  EXPECT_EQ(score(f, f, f, options).frequency.scores, (std::vector<std::uint8_t>{1, 2, 3, 4, 4, 5, 5}));
}

TEST(RfmScores, FewerDaysSinceTheLastOrderAreBetter) {
  const std::vector<double> v = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  const RfmScores scores = score(v, v, v);
  EXPECT_EQ(scores.recency.edges, (Edges{2.8, 4.6, 6.4, 8.2}));
  EXPECT_EQ(scores.recency.scores, (std::vector<std::uint8_t>{5, 5, 4, 4, 3, 3, 2, 2, 1, 1}));
  EXPECT_EQ(scores.monetary.scores, (std::vector<std::uint8_t>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5}));
  EXPECT_TRUE(scores.notes.empty());
}

TEST(RfmScores, AMissingValueMeansNoScores) {
  const double unknown = std::numeric_limits<double>::quiet_NaN();
  const RfmScores scores = score({1, unknown, 3}, {1, 2, 3}, {1, 2, 3});
  EXPECT_EQ(scores.scored, 2u);
  EXPECT_EQ(scores.not_scored, 1u);
  EXPECT_FALSE(scores.cell_of(1));
  EXPECT_EQ(scores.monetary.scores[1], 0);
  EXPECT_EQ(scores.monetary.edges[0], 1.4);  // of 1 and 3 alone
  EXPECT_TRUE(notes(scores, "rfm.not_scored"));
}

TEST(RfmScores, NobodyAndOneCustomerAreNoTrouble) {
  EXPECT_EQ(score({}, {}, {}).scored, 0u);
  EXPECT_TRUE(std::isnan(score({}, {}, {}).recency.edges[0]));
  const RfmScores one = score({3}, {1}, {9});
  EXPECT_EQ(one.cell_of(0)->text(), "511");
}

TEST(RfmScores, NestedScoresCompareWithinTheGroup) {
  // Two groups of recency; in each, frequencies 1 … 5 must be spread over 1 … 5, however different the groups
  // are.
  std::vector<double> r, f, m;
  for (int i = 0; i < 5; ++i) r.push_back(1), f.push_back(i + 1), m.push_back(1);
  for (int i = 0; i < 5; ++i) r.push_back(100), f.push_back(100 * (i + 1)), m.push_back(1);
  ScoreOptions options;
  options.scoring = Scoring::nested;
  const RfmScores scores = score(r, f, m, options);
  EXPECT_EQ(scores.frequency.scores, (std::vector<std::uint8_t>{1, 2, 3, 4, 5, 1, 2, 3, 4, 5}));
  EXPECT_TRUE(std::isnan(scores.frequency.edges[0]));
  for (const std::uint8_t money : scores.monetary.scores) EXPECT_EQ(money, 1);  // alone in its pair
}

TEST(RfmScores, EdgesAreTheQuantilesOfTheSortedValues) {
  for (const std::size_t count : {1u, 2u, 3u, 4u, 5u, 6u, 7u, 11u, 100u, 1001u}) {
    Random random(count);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(static_cast<double>(random.below(count)));
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const Edges edges = quintile_edges(values);
    for (std::size_t i = 0; i < 4; ++i) {
      const double place = static_cast<double>(count - 1) * (static_cast<double>(i) + 1) / 5;
      const auto below = static_cast<std::size_t>(place);
      const double above = sorted[std::min(below + 1, count - 1)];
      EXPECT_NEAR(edges[i], sorted[below] + (place - static_cast<double>(below)) * (above - sorted[below]),
                  1e-9)
          << count << " values, edge " << i;
    }
  }
}

TEST(RfmScores, ThreadsDoNotMatter) {
  Random random(5);
  std::vector<double> r, f, m;
  for (int i = 0; i < 5000; ++i) {
    r.push_back(static_cast<double>(random.below(300)));
    f.push_back(static_cast<double>(random.below(9)));
    m.push_back(random.uniform());
  }
  const RfmScores one = score(r, f, m), four = score(r, f, m, {}, 4);
  EXPECT_EQ(one.recency.scores, four.recency.scores);
  EXPECT_EQ(one.frequency.scores, four.frequency.scores);
  EXPECT_EQ(one.monetary.edges, four.monetary.edges);
}

}  // namespace
}  // namespace ruas
