// What is said of segments right after they were found: whether even noise could have been cut as tightly.
#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "base/random.hpp"
#include "support/recording_session.hpp"

namespace ruas {
namespace {

using ruas::testing::RecordingSession;

/// Rows of numbers; `value` says each.
template <class Value>
std::string csv_of(std::size_t rows, std::size_t columns, Value value) {
  std::string csv;
  for (std::size_t c = 0; c < columns; ++c) csv += (c == 0 ? "x" : ",x") + std::to_string(c);
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t c = 0; c < columns; ++c) csv += (c == 0 ? "\n" : ",") + std::to_string(value(row));
  return csv + "\n";
}

protocol::SegmentationSummary found_in(const std::string& csv, protocol::FindSegments request = {}) {
  RecordingSession session(2);
  session.put("f", csv);
  session.ask(protocol::OpenFile{"f", "f.csv", {}});
  const auto* found = session.ask_for<protocol::Segmented>(std::move(request));
  EXPECT_NE(found, nullptr);
  return found ? found->summary : protocol::SegmentationSummary();
}

TEST(Chance, NoiseIsSlicesOfOneGroupInAtLeastNineteenOfTwentySeeds) {
  int bells = 0, boxes = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    const std::size_t columns = 1 + seed % 5;
    protocol::FindSegments request;
    request.seed = seed;
    bells += found_in(csv_of(300, columns, [&](std::size_t) { return random.normal(); }), request).chance.slices;
    boxes += found_in(csv_of(300, columns, [&](std::size_t) { return random.uniform(); }), request).chance.slices;
  }
  EXPECT_GE(bells, 19);
  EXPECT_GE(boxes, 19);
}

std::string three_heaps() {
  Random random(5);
  return csv_of(300, 2, [&](std::size_t row) { return static_cast<double>(row % 3) * 8 + random.normal(); });
}

TEST(Chance, HeapsThatStandApartAreNot) {
  const protocol::SegmentationSummary found = found_in(three_heaps());
  EXPECT_EQ(found.k, 3u);
  EXPECT_FALSE(found.chance.slices);
  EXPECT_GT(found.chance.above, 5);
  EXPECT_EQ(found.chance.rows, 300u);
}

TEST(Chance, IsAskedOfANumberChosenByThePersonToo) {
  Random random(3);
  protocol::FindSegments four;
  four.k = 4;
  const protocol::SegmentationSummary found =
      found_in(csv_of(300, 2, [&](std::size_t) { return random.uniform(); }), four);
  EXPECT_EQ(found.k, 4u);
  EXPECT_TRUE(found.chance.slices);
}

TEST(Chance, GroupsWithoutAnySpreadAreNoSlices) {
  const protocol::SegmentationSummary found =
      found_in(csv_of(60, 1, [](std::size_t row) { return static_cast<double>(row % 3 * 10); }));
  EXPECT_EQ(found.k, 3u);
  EXPECT_FALSE(found.chance.slices);
  EXPECT_TRUE(std::isnan(found.chance.above)) << "no number is that large";
}

TEST(Chance, SaysNothingWhereEveryRowMayBeAlone) {
  Random random(9);
  protocol::FindSegments three;
  three.k = 3;
  const protocol::SegmentationSummary few = found_in(csv_of(8, 2, [&](std::size_t) { return random.normal(); }), three);
  EXPECT_TRUE(few.chance.slices || few.chance.rows == 0) << "eight rows of noise, that ten segments would part";
}

TEST(Chance, IsNotAskedOfMethodsThatDoNotCutWhateverComes) {
  protocol::FindSegments ward;
  ward.method = "ward";
  ward.k = 3;
  EXPECT_EQ(found_in(three_heaps(), ward).chance.rows, 0u);
}

TEST(Chance, IsForgottenWhereThePersonChangesTheSegments) {
  RecordingSession session;
  session.put("f", three_heaps());
  session.ask(protocol::OpenFile{"f", "f.csv", {}});
  ASSERT_NE(session.ask_for<protocol::Segmented>(protocol::FindSegments{}), nullptr);
  protocol::SegmentEdit merge;
  merge.what = "merge";
  merge.letters = {"A", "B"};
  const auto* edited = session.ask_for<protocol::SegmentsEdited>(protocol::EditSegments{{merge}});
  ASSERT_NE(edited, nullptr);
  EXPECT_EQ(edited->summary.chance.rows, 0u);
}

}  // namespace
}  // namespace ruas
