#include "mixed/kmedoids.hpp"

#include <gtest/gtest.h>
#include <set>

#include "features/prepare.hpp"
#include "mixed/mixed_tables.hpp"
#include "profile/profile.hpp"
#include "support/columns.hpp"
#include "support/plain_csv.hpp"
#include "support/real_data.hpp"

namespace ruas {
namespace {

using testing::planted_mixture;

KMedoidsResult find(const MixedRows& rows, std::size_t k, std::size_t starts = 4, std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return KMedoids(rows, 1, run).find(k, starts, run);
}

float distance(const MixedRows& rows, std::size_t a, std::size_t b) {
  const Gower gower(rows);
  float out[MixedRows::kLanes];
  gower.to_block(gower.row(rows, a), rows, b / MixedRows::kLanes, out);
  return out[b % MixedRows::kLanes];
}

TEST(Gower, IsTheMeanOverTheColumns) {
  MixedRows rows(3, {{1}}, {{2, -1, 1}});
  for (std::size_t row = 0; row < 3; ++row) rows.numbers().at(row, 0) = static_cast<float>(row * 5);
  rows.code(0, 0) = 0;
  rows.code(1, 0) = 1;
  rows.code(2, 0) = 0;
  EXPECT_FLOAT_EQ(distance(rows, 0, 1), 0.75F);  // (5/10 + 1)/2
  EXPECT_FLOAT_EQ(distance(rows, 0, 2), 0.5F);   // (10/10 + 0)/2
  EXPECT_EQ(distance(rows, 1, 1), 0.0F);
}

TEST(Gower, LeavesOutAMissingCategoryAndWeighsColumns) {
  MixedRows rows(2, {{3}}, {{2, 1, 1}, {2, -1, 2}});
  rows.numbers().at(0, 0) = 0;
  rows.numbers().at(1, 0) = 3;
  rows.code(0, 0) = 1;  // missing
  rows.code(1, 0) = 0;
  rows.code(0, 1) = rows.code(1, 1) = 0;
  EXPECT_FLOAT_EQ(distance(rows, 0, 1), 3.0F / 5);
  EXPECT_FLOAT_EQ(distance(rows, 1, 0), 3.0F / 5);
}

TEST(Gower, CountsWhatCannotBeComparedAsFar) {
  MixedRows rows(2, {}, {{2, 1, 1}});
  rows.code(0, 0) = 1;
  rows.code(1, 0) = 0;
  EXPECT_EQ(distance(rows, 0, 1), 1.0F);
}

double cost_of(const MixedRows& rows, const std::vector<std::size_t>& medoids) {
  double cost = 0;
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    float nearest = 2;
    for (const std::size_t medoid : medoids) nearest = std::min(nearest, distance(rows, medoid, row));
    cost += static_cast<double>(nearest);
  }
  return cost;
}

TEST(KMedoids, FindsTheBestPairOfAll) {
  const MixedRows rows = planted_mixture(40, 2, 1, 2, 4);
  double best = 1e9;
  for (std::size_t a = 0; a < 40; ++a)
    for (std::size_t b = a + 1; b < 40; ++b) best = std::min(best, cost_of(rows, {a, b}));
  EXPECT_NEAR(find(rows, 2).nearest.cost, best, 1e-5);
}

TEST(KMedoids, OneMedoidIsTheMostCentralRow) {
  const MixedRows rows = planted_mixture(50, 2, 1, 2, 4);
  double best = 1e9;
  for (std::size_t a = 0; a < 50; ++a) best = std::min(best, cost_of(rows, {a}));
  const KMedoidsResult found = find(rows, 1);
  EXPECT_NEAR(found.nearest.cost, best, 1e-5);
  for (const float confidence : found.nearest.confidence) EXPECT_EQ(confidence, 1.0F);
}

TEST(KMedoids, NoSwapImprovesTheResult) {
  const MixedRows rows = planted_mixture(120, 3, 2, 4, 9);
  const KMedoidsResult found = find(rows, 4, 1);
  for (std::size_t m = 0; m < 4; ++m)
    for (std::size_t row = 0; row < rows.rows(); row += 7) {
      std::vector<std::size_t> swapped = found.medoid_rows;
      swapped[m] = row;
      EXPECT_GE(cost_of(rows, swapped), found.nearest.cost - 1e-4);
    }
}

TEST(KMedoids, FitsASampleOfManyRowsAndAssignsAll) {
  const MixedRows rows = planted_mixture(kMedoidRows + 3000, 3, 2, 3, 2);
  Pool pool(2);
  ruas::Run run(pool);
  const KMedoids kmedoids(rows, 1, run);
  EXPECT_EQ(kmedoids.fitted_rows(), kMedoidRows);
  const KMedoidsResult found = kmedoids.find(3, 2, run);
  EXPECT_EQ(found.nearest.labels.size(), rows.rows());
  std::size_t together = 0;
  for (std::size_t row = 0; row < rows.rows(); ++row)
    together += found.nearest.labels[row] == found.nearest.labels[row % 3];
  EXPECT_GT(together, rows.rows() * 9 / 10);
}

TEST(KMedoids, GivesTheSameBitsAtAnyNumberOfThreads) {
  const MixedRows rows = planted_mixture(1500, 3, 3, 5, 6);
  const KMedoidsResult one = find(rows, 5, 4, 1);
  for (const std::size_t threads : {2, 4}) {
    const KMedoidsResult more = find(rows, 5, 4, threads);
    EXPECT_EQ(more.medoid_rows, one.medoid_rows);
    EXPECT_EQ(more.nearest.confidence, one.nearest.confidence);
    EXPECT_EQ(more.nearest.cost, one.nearest.cost);
  }
}

TEST(KMedoids, EqualRowsDoNotStopIt) {
  const MixedRows rows(100, {{1}}, {{1, -1, 1}});
  const KMedoidsResult found = find(rows, 3);
  EXPECT_EQ(std::set<std::size_t>(found.medoid_rows.begin(), found.medoid_rows.end()).size(), 3u);
  EXPECT_EQ(found.nearest.cost, 0);
}

TEST(KMedoids, StopsWhenCancelled) {
  std::atomic<bool> cancel{false};
  Pool pool(2);
  ruas::Run run(pool, &cancel);
  const MixedRows rows = planted_mixture(500, 3, 3, 5, 6);
  const KMedoids kmedoids(rows, 1, run);
  cancel = true;
  EXPECT_THROW(kmedoids.find(5, 4, run), Cancelled);
}

/// Text columns as categories and the others as numbers, as R reads the file.
Table german_credit() {
  std::ifstream file(testing::data_folder() / "german_credit/credit.csv");
  std::string line;
  std::getline(file, line);
  const std::vector<std::string> header = testing::split_line(line);
  std::vector<std::vector<std::string>> cells(header.size());
  while (std::getline(file, line)) {
    const std::vector<std::string> row = testing::split_line(line);
    for (std::size_t i = 0; i < header.size(); ++i) cells[i].push_back(row[i]);
  }
  std::vector<Column> columns;
  for (std::size_t i = 0; i < header.size(); ++i) {
    std::vector<double> values;
    for (const std::string& cell : cells[i]) values.push_back(testing::number_in(cell));
    const bool is_number = values[0] == values[0];
    columns.push_back(is_number ? testing::numbers(header[i], values)
                                : testing::categories(header[i], cells[i]));
  }
  return testing::table(std::move(columns));
}

TEST(KMedoids, CostsNoMoreThanRsPamOnGermanCredit) {
  RUAS_NEEDS_REAL_DATA();
  const nlohmann::json golden = testing::read_golden().at("datasets").at("german_credit").at("gower_pam");
  Pool pool(2);
  ruas::Run run(pool);
  const Table table = german_credit();
  PrepareOptions options;
  options.ignore = {"default"};
  options.log_skewed = false;
  const Result<Prepared> prepared = prepare(table, profile_table(table, run), options, run);
  ASSERT_TRUE(prepared);
  const MixedRows rows = mixed_rows(prepared->matrix, prepared->columns, run);
  const auto n = static_cast<double>(rows.rows());

  const KMedoids kmedoids(rows, 1, run);
  double sum = 0;
  const DistanceMatrix distances(rows, kmedoids.gower(), run);
  for (std::size_t row = 0; row < rows.rows(); ++row)
    for (std::size_t other = 0; other < rows.rows(); ++other)
      sum += static_cast<double>(distances.from(row)[other]);
  EXPECT_NEAR(sum / (n * (n - 1)), golden.at("mean_dissimilarity").get<double>(), 1e-6);

  for (const auto& [k, listed] : golden.at("pam").items())
    EXPECT_LE(kmedoids.find(std::stoul(k), 4, run).nearest.cost / n,
              1.005 * listed.at("objective").get<double>())
        << k;
}

}  // namespace
}  // namespace ruas
