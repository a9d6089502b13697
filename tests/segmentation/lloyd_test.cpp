#include "segmentation/lloyd.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "segmentation/seeding.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::planted_groups;

/// The textbook step in the kernels' arithmetic: nearest centre, the lowest on a tie.
std::vector<std::int32_t> nearest_by_hand(const FeatureMatrix& matrix, std::span<const double> centers) {
  const std::size_t features = matrix.features();
  std::vector<std::int32_t> labels(matrix.rows());
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    float best = 0;
    for (std::size_t c = 0; c < centers.size() / features; ++c) {
      float distance = 0;
      for (std::size_t f = 0; f < features; ++f) {
        const float d = matrix.at(row, f) - static_cast<float>(centers[c * features + f]);
        distance += d * d;
      }
      if (c == 0 || distance < best) {
        best = distance;
        labels[row] = static_cast<std::int32_t>(c);
      }
    }
  }
  return labels;
}

struct Case {
  FeatureMatrix matrix;
  std::size_t k;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  all.push_back({planted_groups(5000, 8, 6, 2, 1), 6});
  all.push_back({planted_groups(20'003, 8, 30, 3, 2), 50});
  all.push_back({planted_groups(9000, 3, 1, 0, 3), 13});  // no structure at all
  all.push_back({planted_groups(700, 37, 5, 1, 4), 20});
  all.push_back({coarse_grid(3000, 4, 5), 12});  // ties everywhere
  all.push_back({coarse_grid(3001, 4, 6), 25});
  all.push_back({planted_groups(33, 1, 3, 5, 7), 3});
  return all;
}

TEST(Lloyd, PrunedAndUnprunedGiveTheSameLabelsInEveryIteration) {
  Pool pool(2);
  ruas::Run run(pool);
  for (const Case& c : cases()) {
    const FeatureMoments of_matrix = moments(c.matrix, run);
    Random random(9);
    const std::vector<double> seeds = seed_centers(c.matrix, c.k, random, run);
    Lloyd pruned(c.matrix, of_matrix, run, Pruning::always);
    Lloyd automatic(c.matrix, of_matrix, run, Pruning::where_it_pays);
    Lloyd plain(c.matrix, of_matrix, run, Pruning::never);
    for (Lloyd* lloyd : {&pruned, &automatic, &plain}) lloyd->start_from(seeds);
    for (std::size_t i = 0; i < 60; ++i) {
      const std::vector<double> centers(plain.centers().begin(), plain.centers().end());
      const Lloyd::Step step = plain.iterate();
      EXPECT_EQ(pruned.iterate().relabelled, step.relabelled);
      EXPECT_EQ(automatic.iterate().relabelled, step.relabelled);
      const std::vector<std::int32_t> labels(plain.labels().begin(), plain.labels().end());
      ASSERT_EQ(std::vector(pruned.labels().begin(), pruned.labels().end()), labels)
          << "k " << c.k << " at " << i;
      ASSERT_EQ(std::vector(automatic.labels().begin(), automatic.labels().end()), labels);
      ASSERT_EQ(labels, nearest_by_hand(c.matrix, centers)) << "k " << c.k << " at " << i;
      if (step.relabelled == 0) break;
    }
  }
}

TEST(Lloyd, InertiaNeverRises) {
  Pool pool(1);
  ruas::Run run(pool);
  const FeatureMatrix matrix = planted_groups(4000, 5, 8, 1.5, 11);
  const FeatureMoments of_matrix = moments(matrix, run);
  Random random(1);
  Lloyd lloyd(matrix, of_matrix, run);
  lloyd.start_from(seed_centers(matrix, 8, random, run));
  double before = lloyd.iterate().inertia;
  for (int i = 0; i < 40; ++i) {
    const double after = lloyd.iterate().inertia;
    EXPECT_LE(after, before * (1 + 1e-12));
    before = after;
  }
}

TEST(Lloyd, AnEmptySegmentTakesTheFarthestRow) {
  Pool pool(1);
  ruas::Run run(pool);
  const FeatureMatrix matrix = testing::matrix_of({{0}, {1}, {2}, {10}, {11}, {100}});
  const FeatureMoments of_matrix = moments(matrix, run);
  Lloyd lloyd(matrix, of_matrix, run);
  lloyd.start_from(std::vector<double>{1, 60, 60});  // the third loses every tie
  lloyd.iterate();
  // {0, 1, 2, 10, 11} about 4.8 and {100} alone: 11 is the farthest row of a segment that has more than one.
  EXPECT_EQ(lloyd.labels()[4], 2);
  EXPECT_EQ(lloyd.counts()[2], 1);
  for (int i = 0; i < 10; ++i) lloyd.iterate();
  const std::vector<std::int32_t> expected{0, 0, 0, 2, 2, 1};
  EXPECT_EQ(std::vector(lloyd.labels().begin(), lloyd.labels().end()), expected);
}

TEST(Lloyd, FewerDistinctRowsThanSegmentsLeavesSomeEmpty) {
  Pool pool(1);
  ruas::Run run(pool);
  FeatureMatrix matrix(100, 2);
  for (std::size_t r = 0; r < 100; ++r) matrix.at(r, 0) = static_cast<float>(r % 2);
  const FeatureMoments of_matrix = moments(matrix, run);
  Lloyd lloyd(matrix, of_matrix, run);
  lloyd.start_from(std::vector<double>{0, 0, 1, 0, 1, 0, 1, 0});
  while (lloyd.iterate().relabelled > 0) {
  }
  EXPECT_TRUE(lloyd.settle());
  EXPECT_EQ(lloyd.inertia(), 0);
}

}  // namespace
}  // namespace ruas
