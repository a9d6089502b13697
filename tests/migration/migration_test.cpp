#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "migration/drift.hpp"
#include "migration/transitions.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using ::ruas::testing::categories;
using ::ruas::testing::numbers;

TEST(Drift, OfLabelsIsTheSumOfTheFormula) {
  const Column before = categories("c", {"a", "a", "a", "b"});
  const Column after = categories("c", {"a", "b", "b", "b"});
  const double p_a = 3.5 / 5.5, p_b = 1.5 / 5.5;  // four rows, three bins with the one for missing cells
  EXPECT_NEAR(stability_index(before, after), 2 * (p_a - p_b) * std::log(p_a / p_b), 1e-12);
  EXPECT_EQ(stability_index(before, before), 0);
}

TEST(Drift, KnowsLabelsByTheirWordsAndNewOnes) {
  EXPECT_EQ(stability_index(categories("c", {"a", "b"}), categories("c", {"b", "a"})), 0);
  EXPECT_GT(stability_index(categories("c", {"a", "a"}), categories("c", {"z", "z"})), .2);
  EXPECT_EQ(stability_index(categories("c", {"a"}), numbers("c", {1})), 0);
  EXPECT_EQ(stability_index(categories("c", {}), categories("c", {"a"})), 0);
}

TEST(Drift, OfNumbersIsSmallForAnotherSampleAndLargeForAShift) {
  Random random(2);
  std::vector<double> before(5000), same(5000), shifted(5000), holes(5000);
  for (std::size_t i = 0; i < before.size(); ++i) {
    before[i] = random.normal();
    same[i] = random.normal();
    shifted[i] = random.normal() + .6;
    holes[i] = i % 3 ? random.normal() : std::nan("");
  }
  EXPECT_LT(stability_index(numbers("x", before), numbers("x", same)), .02);
  // Two normal distributions a shift d apart: the index of fine bins is d².
  EXPECT_NEAR(stability_index(numbers("x", before), numbers("x", shifted)), .36, .06);
  EXPECT_GT(stability_index(numbers("x", before), numbers("x", holes)), kDriftFlagged);
  EXPECT_EQ(stability_index(numbers("x", {7, 7, 7}), numbers("x", {7, 7, 7})), 0);
}

TEST(TransitionsTest, CountWhoStayedMovedCameAndWent) {
  const std::vector<Passage> passages{
      {0, 0, 10, 12}, {0, 1, 10, 4}, {1, 1, 2, 2}, {1, kNowhere, 3, 0}, {kNowhere, 0, 0, 9}};
  const Transitions found = transitions(passages, 2);
  EXPECT_EQ(found.in_both, 3u);
  EXPECT_EQ(found.stayed, 2u);
  EXPECT_EQ(found.cell(0, 1).customers, 1u);
  EXPECT_EQ(found.cell(0, 1).revenue_before, 10);
  EXPECT_EQ(found.cell(0, 1).revenue_after, 4);
  EXPECT_EQ(found.cell(1, kNowhere).customers, 1u);
  EXPECT_EQ(found.cell(kNowhere, 0).revenue_after, 9);
  EXPECT_EQ(found.cell(kNowhere, kNowhere).customers, 0u);
}

}  // namespace
}  // namespace ruas
