#include "hierarchy/dendrogram.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

/// 0 and 1 join first, then 3 and 4, then 2 joins {0, 1}, then all.
Dendrogram five_leaves() {
  return ordered_dendrogram(5, {{3, 4, 2, 2}, {0, 1, 1, 2}, {1, 2, 3, 3}, {2, 4, 9, 5}});
}

TEST(Dendrogram, OrdersMergesByHeightAndNamesNodes) {
  const std::vector<Merge> expected = {{0, 1, 1, 2}, {3, 4, 2, 2}, {2, 5, 3, 3}, {6, 7, 9, 5}};
  EXPECT_EQ(five_leaves().merges, expected);
}

TEST(Dendrogram, CutsIntoAnyNumber) {
  using Clusters = std::vector<std::uint32_t>;
  EXPECT_EQ(cut(five_leaves(), 1), (Clusters{0, 0, 0, 0, 0}));
  EXPECT_EQ(cut(five_leaves(), 2), (Clusters{0, 0, 0, 1, 1}));
  EXPECT_EQ(cut(five_leaves(), 3), (Clusters{0, 0, 1, 2, 2}));
  EXPECT_EQ(cut(five_leaves(), 4), (Clusters{0, 0, 1, 2, 3}));
  EXPECT_EQ(cut(five_leaves(), 5), (Clusters{0, 1, 2, 3, 4}));
}

TEST(Dendrogram, KeepsTheTopWithTheRowsBelow) {
  const Dendrogram top = top_of(five_leaves(), 3);
  EXPECT_EQ(top.leaves, 3u);
  EXPECT_EQ(top.leaf_weights, (std::vector<double>{2, 1, 2}));
  EXPECT_EQ(top.merges, (std::vector<Merge>{{0, 1, 3, 3}, {2, 3, 9, 5}}));
  EXPECT_EQ(top_of(five_leaves(), 50).merges, five_leaves().merges);
}

TEST(Dendrogram, OfOneLeafHasNoMerges) {
  const Dendrogram one = ordered_dendrogram(1, {});
  EXPECT_EQ(cut(one, 1), (std::vector<std::uint32_t>{0}));
  EXPECT_TRUE(top_of(one, 50).merges.empty());
}

}  // namespace
}  // namespace ruas
