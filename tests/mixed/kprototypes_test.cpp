#include "mixed/kprototypes.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

#include "features/prepare.hpp"
#include "mixed/mixed_tables.hpp"
#include "profile/profile.hpp"
#include "segmentation/sampled_rows.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::planted_mixture;

KPrototypesResult find(const MixedRows& rows, const KPrototypesOptions& options, std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return kprototypes(rows, options, ProgressSpan(run));
}

KPrototypesOptions with_k(std::size_t k) {
  KPrototypesOptions options;
  options.k = k;
  return options;
}

/// The definition, in double.
double dissimilarity(const MixedRows& rows, std::size_t row, const Prototypes& prototypes,
                     std::size_t segment) {
  double sum = 0;
  const std::size_t numbers = rows.number_columns().size(), categories = rows.categories().size();
  for (std::size_t f = 0; f < numbers; ++f) {
    const double d = static_cast<double>(rows.numbers().at(row, f)) - prototypes.means[segment * numbers + f];
    sum += d * d;
  }
  for (std::size_t c = 0; c < categories; ++c)
    if (rows.code(row, c) != prototypes.modes[segment * categories + c]) sum += prototypes.gamma;
  return sum;
}

TEST(MixedRows, AreTheNumbersAndTheLevelsOfPreparedRows) {
  const Table table = testing::table(
      {testing::numbers("age", {20, 30, 40, 50}), testing::categories("city", {"B", "", "A", "B"})});
  Pool pool(1);
  ruas::Run run(pool);
  const Result<Prepared> prepared = prepare(table, profile_table(table, run), {}, run);
  ASSERT_TRUE(prepared);
  const MixedRows rows = mixed_rows(prepared->matrix, prepared->columns, run);
  ASSERT_EQ(rows.categories().size(), 1u);
  EXPECT_EQ(rows.categories()[0].levels, 3);
  EXPECT_EQ(rows.categories()[0].missing, 2);
  const std::int32_t expected[] = {0, 2, 1, 0};
  for (std::size_t row = 0; row < 4; ++row) {
    EXPECT_EQ(rows.code(row, 0), expected[row]);
    EXPECT_EQ(rows.numbers().at(row, 0), prepared->matrix.at(row, 0));
  }
}

TEST(KPrototypes, FindsGroupsThatOnlyTheCategoriesTell) {
  const MixedRows rows = planted_mixture(600, 0, 4, 3, 1);
  const KPrototypesResult found = find(rows, with_k(3));
  std::size_t together = 0;
  for (std::size_t row = 3; row < rows.rows(); ++row) together += found.labels[row] == found.labels[row % 3];
  EXPECT_GT(together, 540u);
  EXPECT_TRUE(found.converged);
}

TEST(KPrototypes, LabelsCostAndConfidenceAreThoseOfThePrototypes) {
  const MixedRows rows = planted_mixture(500, 3, 2, 4, 2);
  const KPrototypesResult found = find(rows, with_k(4));
  double cost = 0;
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    std::multiset<double> distances;
    for (std::size_t segment = 0; segment < 4; ++segment)
      distances.insert(dissimilarity(rows, row, found.prototypes, segment));
    const double own = dissimilarity(rows, row, found.prototypes, found.labels[row]);
    EXPECT_NEAR(own, *distances.begin(), 1e-5);
    EXPECT_NEAR(found.confidence[row], 1 - std::sqrt(own / *std::next(distances.begin())), 1e-4);
    cost += own;
  }
  EXPECT_NEAR(found.cost, cost, 1e-4 * cost);
}

TEST(KPrototypes, MeansAndModesAreThoseOfTheirRows) {
  const MixedRows rows = planted_mixture(400, 2, 1, 3, 3);
  const KPrototypesResult found = find(rows, with_k(3));
  for (std::size_t segment = 0; segment < 3; ++segment) {
    double sum = 0, count = 0;
    std::vector<int> levels(4);
    for (std::size_t row = 0; row < rows.rows(); ++row) {
      if (found.labels[row] != segment) continue;
      sum += static_cast<double>(rows.numbers().at(row, 1));
      ++levels[static_cast<std::size_t>(rows.code(row, 0))];
      ++count;
    }
    EXPECT_NEAR(found.prototypes.means[segment * 2 + 1], sum / count, 1e-9);
    EXPECT_EQ(levels[static_cast<std::size_t>(found.prototypes.modes[segment])],
              *std::max_element(levels.begin(), levels.end()));
  }
}

TEST(KPrototypes, SuggestsHalfTheMeanDeviation) {
  EXPECT_DOUBLE_EQ(suggested_gamma(MixedRows(1, {{1}, {3}}, {})), 1.0);
  EXPECT_DOUBLE_EQ(suggested_gamma(MixedRows(1, {{1}}, {})), 0.5);
  EXPECT_DOUBLE_EQ(suggested_gamma(MixedRows(1, {}, {{2, -1, 1}})), 1.0);
}

TEST(KPrototypes, GammaDecidesWhatCounts) {
  MixedRows rows(400, {{1}}, {{2, -1, 1}});
  for (std::size_t row = 0; row < 400; ++row) {
    rows.numbers().at(row, 0) = row % 2 == 0 ? 0.0F : 1.0F;
    rows.code(row, 0) = static_cast<std::int32_t>(row / 2 % 2);
  }
  KPrototypesOptions options = with_k(2);
  options.gamma = 0.01;
  const KPrototypesResult by_number = find(rows, options);
  EXPECT_NE(by_number.labels[0], by_number.labels[1]);
  EXPECT_EQ(by_number.labels[0], by_number.labels[2]);
  options.gamma = 100;
  const KPrototypesResult by_category = find(rows, options);
  EXPECT_EQ(by_category.labels[0], by_category.labels[1]);
  EXPECT_NE(by_category.labels[0], by_category.labels[2]);
}

TEST(KPrototypes, LeavesNoSegmentEmptyWhereRowsSuffice) {
  const MixedRows rows = planted_mixture(60, 1, 1, 2, 5);
  const KPrototypesResult found = find(rows, with_k(50));
  EXPECT_EQ(std::set<std::uint8_t>(found.labels.begin(), found.labels.end()).size(), 50u);
}

TEST(KPrototypes, OneSegmentIsCertain) {
  const MixedRows rows = planted_mixture(100, 1, 1, 2, 5);
  const KPrototypesResult found = find(rows, with_k(1));
  for (const float confidence : found.confidence) EXPECT_EQ(confidence, 1.0F);
}

TEST(KPrototypes, GivesTheSameBitsAtAnyNumberOfThreads) {
  const MixedRows rows = planted_mixture(kComparedRows + 5000, 4, 3, 5, 6);
  const KPrototypesResult one = find(rows, with_k(5), 1);
  for (const std::size_t threads : {2, 4}) {
    const KPrototypesResult more = find(rows, with_k(5), threads);
    EXPECT_EQ(more.labels, one.labels);
    EXPECT_EQ(more.confidence, one.confidence);
    EXPECT_EQ(more.prototypes.means, one.prototypes.means);
    EXPECT_EQ(more.cost, one.cost);
  }
}

TEST(KPrototypes, StopsWhenCancelled) {
  std::atomic<bool> cancel{false};
  Pool pool(2);
  ruas::Run run(pool, &cancel, [&](const Progress& progress) { cancel = progress.fraction > 0.2; });
  const MixedRows rows = planted_mixture(5000, 3, 3, 4, 1);
  EXPECT_THROW(kprototypes(rows, with_k(4), ProgressSpan(run)), Cancelled);
}

}  // namespace
}  // namespace ruas
