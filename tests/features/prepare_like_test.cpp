#include "features/prepare_like.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "support/columns.hpp"

namespace ruas {
namespace {

using ::ruas::testing::categories;
using ::ruas::testing::numbers;
using ::ruas::testing::table;

class PrepareLike : public ::testing::Test {
 protected:
  Pool pool{1};
  ruas::Run run{pool};
  Table first = table({numbers("age", {20, 30, 40, 90}), numbers("spent", {1, 1, 2, 4000}),
                       categories("city", {"Medan", "Bali", "", "Medan"})});
  Prepared prepared = *prepare(first, profile_table(first, run), {}, run);
};

TEST_F(PrepareLike, GivesTheSameTableTheSameNumbers) {
  const PreparedLike same = prepare_like(prepared.columns, first, run);
  ASSERT_EQ(same.matrix.features(), prepared.matrix.features());
  for (std::size_t row = 0; row < 4; ++row)
    for (std::size_t f = 0; f < same.matrix.features(); ++f)
      EXPECT_NEAR(same.matrix.at(row, f), prepared.matrix.at(row, f), 1e-6);
  EXPECT_EQ(same.filled, (std::vector<std::uint64_t>{0, 0, 0}));
}

TEST_F(PrepareLike, TakesWhatIsMissingForAverageAndCountsIt) {
  const Table other = table({categories("city", {"Solo", "Bali", "Medan"}), numbers("spent", {-7, 5, 6}),
                             numbers("age", {std::nan(""), 30, 45})});
  const PreparedLike like = prepare_like(prepared.columns, other, run);
  EXPECT_EQ(like.filled[0], 1u);
  EXPECT_EQ(like.matrix.at(0, prepared.columns[0].first_feature), 0);
  EXPECT_EQ(like.filled[2], 1u);
  for (std::size_t f = prepared.columns[2].first_feature; f < like.matrix.features(); ++f)
    EXPECT_EQ(like.matrix.at(0, f), 0);
  EXPECT_EQ(columns_like(prepared.columns, table({numbers("age", {1}), numbers("city", {1})})),
            (std::vector<std::string>{"age"}));
}

TEST_F(PrepareLike, ReadsFewRowsOfWordsAsLevelsToo) {
  const Table other = table({::ruas::testing::texts("city", {"Medan", "Solo"}), numbers("spent", {5, 6}),
                             numbers("age", {30, 45})});
  EXPECT_EQ(columns_like(prepared.columns, other).size(), 3u);
  const PreparedLike like = prepare_like(prepared.columns, other, run);
  EXPECT_EQ(like.filled[2], 1u);
  EXPECT_EQ(like.matrix.at(0, prepared.columns[2].first_feature),
            prepared.matrix.at(0, prepared.columns[2].first_feature));
}

}  // namespace
}  // namespace ruas
