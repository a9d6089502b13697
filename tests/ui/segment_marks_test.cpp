#include "ui/model/segment_marks.hpp"

#include <gtest/gtest.h>

namespace ruas::ui {
namespace {

using Marks = std::vector<SegmentMark>;

TEST(SegmentMarks, FollowTheLetterAndKnowHowManyAreInUse) {
  EXPECT_EQ(marks_of(std::vector<std::string>{"A", "B"}), (Marks{{0, 2}, {1, 2}}));
  EXPECT_EQ(marks_of(std::vector<std::string>{"A", "D", "C"}), (Marks{{0, 4}, {3, 4}, {2, 4}}))
      << "outliers stand last";
  EXPECT_TRUE(marks_of(std::vector<std::string>()).empty());
}

TEST(SegmentMarks, OfWhateverIsFound) {
  AppState state;
  EXPECT_TRUE(marks_of(state).empty());
  protocol::SegmentationSummary summary;
  for (const char* letter : {"A", "C"}) summary.segments.emplace_back().letter = letter;
  EXPECT_EQ(marks_of(summary), (Marks{{0, 3}, {2, 3}}));
}

}  // namespace
}  // namespace ruas::ui
