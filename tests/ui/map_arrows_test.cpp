#include "ui/map_arrows.hpp"

#include <gtest/gtest.h>

namespace ruas::ui {
namespace {

constexpr LabelBox kRoom{0, 0, 400, 300};

TEST(MapArrows, NamesStayWhereThereIsRoom) {
  const std::vector<LabelBox> wanted{{50, 50, 60, 16}, {200, 50, 60, 16}};
  const auto placed = place_labels(wanted, {}, kRoom);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(placed[i]->left, wanted[i].left);
    EXPECT_EQ(placed[i]->top, wanted[i].top);
  }
}

TEST(MapArrows, NamesGiveWayToLettersAndToEachOther) {
  const std::vector<LabelBox> letters{{50, 50, 22, 22}};
  const std::vector<LabelBox> wanted(4, LabelBox{45, 52, 60, 16});
  const auto placed = place_labels(wanted, letters, kRoom);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    ASSERT_TRUE(placed[i]);
    EXPECT_FALSE(overlap(*placed[i], letters[0])) << i;
    for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(*placed[i], *placed[j])) << i << " on " << j;
  }
}

TEST(MapArrows, ANameWithoutAPlaceIsLeftOut) {
  const auto placed = place_labels(std::vector<LabelBox>(3, LabelBox{10, 0, 60, 16}), {}, {0, 0, 400, 35});
  EXPECT_TRUE(placed[0] && placed[1]);
  EXPECT_FALSE(placed[2]);
}

TEST(MapArrows, NamesStayInsideTheRoom) {
  const auto placed = place_labels(std::vector<LabelBox>{{390, -30, 60, 16}}, {}, kRoom);
  EXPECT_EQ(placed[0]->left, 340);
  EXPECT_EQ(placed[0]->top, 0);
}

}  // namespace
}  // namespace ruas::ui
