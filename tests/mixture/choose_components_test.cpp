#include "mixture/choose_components.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

TEST(ChooseComponents, FindsTheNumberThatIsThere) {
  Pool pool(2);
  ruas::Run run(pool);
  const ComponentSweep sweep = choose_components(testing::planted_groups(2000, 3, 4, 12, 3), 1, 7, {}, run);
  EXPECT_EQ(sweep.best_k, 4u);
  ASSERT_EQ(sweep.trials.size(), 7u);
  for (const ComponentTrial& trial : sweep.trials)
    EXPECT_TRUE(trial.collapsed > 0 || trial.bic >= sweep.trials[3].bic) << trial.k;
}

TEST(ChooseComponents, SaysOneGroupOnNoise) {
  Pool pool(2);
  ruas::Run run(pool);
  for (const std::uint64_t seed : {1, 2, 3})
    EXPECT_EQ(choose_components(testing::planted_groups(1500, 4, 1, 0, seed), 1, 5, {}, run).best_k, 1u)
        << seed;
}

TEST(ChooseComponents, ARowForEveryKEvenWhereItCannotBeTried) {
  Pool pool(1);
  ruas::Run run(pool);
  std::vector<std::vector<float>> rows(90, {0, 0});
  for (std::size_t r = 0; r < rows.size(); ++r) rows[r] = {static_cast<float>(r % 3), 0};
  const ComponentSweep sweep = choose_components(testing::matrix_of(rows), 1, 5, {}, run);
  ASSERT_EQ(sweep.trials.size(), 5u);
  EXPECT_EQ(sweep.distinct, 3u);
  EXPECT_TRUE(std::isnan(sweep.trials[4].bic));
  EXPECT_EQ(sweep.best_k, 0u) << "the second feature is flat for every k";
}

}  // namespace
}  // namespace ruas
