#include "rfm/segment_map.hpp"

#include <gtest/gtest.h>
#include <set>

#include "rfm/doctor.hpp"
#include "rfm/segments.hpp"

namespace ruas {
namespace {

/// One customer in each of the cells given.
RfmScores scores_of(const std::vector<RfmCell>& cells) {
  RfmScores scores;
  for (const RfmCell& cell : cells) {
    scores.recency.scores.push_back(cell.recency);
    scores.frequency.scores.push_back(cell.frequency);
    scores.monetary.scores.push_back(cell.monetary);
    ++scores.recency.counts[cell.recency - 1u];
    ++scores.frequency.counts[cell.frequency - 1u];
    ++scores.monetary.counts[cell.monetary - 1u];
  }
  scores.scored = cells.size();
  return scores;
}

std::string name_at(const SegmentMap& map, RfmCell cell) {
  return map[segment_of_cells(map)[cell.index()]].name;
}

TEST(SegmentMap, TheElevenSegmentsCoverEveryCellOnce) {
  const SegmentMap map = eleven_segments();
  ASSERT_EQ(map.size(), 11u);
  std::multiset<RfmCell> cells;
  for (const MapSegment& segment : map) cells.insert(segment.cells.begin(), segment.cells.end());
  EXPECT_EQ(cells.size(), kRfmCells);
  for (std::size_t i = 0; i < kRfmCells; ++i)
    EXPECT_EQ(cells.count(RfmCell::at(i)), 1u) << RfmCell::at(i).text();
  EXPECT_EQ(name_at(map, {1, 4, 4}), "cannot_lose_them");
  EXPECT_EQ(name_at(map, {1, 4, 5}), "at_risk");
  EXPECT_EQ(name_at(map, {5, 5, 5}), "champions");
  EXPECT_EQ(map[0].title().key, "rfm.segment_champions");
}

TEST(SegmentMap, CellsAndTheirIndicesBelongTogether) {
  for (std::size_t i = 0; i < kRfmCells; ++i) EXPECT_EQ(RfmCell::at(i).index(), i);
  EXPECT_EQ((RfmCell{5, 4, 3}).text(), "543");
}

TEST(SegmentMap, WhatIsWrittenReadsBackTheSame) {
  EXPECT_EQ(*parse_segment_map(write_segment_map(eleven_segments())), eleven_segments());
  const Result<SegmentMap> own = parse_segment_map("\n Best: of all : 555, 554\r\nrest:\n");
  ASSERT_TRUE(own);
  EXPECT_EQ((*own)[0].name, "Best: of all");
  EXPECT_EQ((*own)[0].cells.size(), 2u);
  EXPECT_TRUE((*own)[1].cells.empty());
  EXPECT_EQ((*own)[0].title(), Message("rfm.own_segment").with("name", "Best: of all"));
  EXPECT_EQ(*parse_segment_map(write_segment_map(*own)), *own);
}

TEST(SegmentMap, MistakesAreNamedWithTheirLine) {
  EXPECT_EQ(parse_segment_map("").error().key, "rfm.map_empty");
  EXPECT_EQ(parse_segment_map("a: 111\n555 554").error(), Message("rfm.map_without_name").with("line", 2));
  EXPECT_EQ(parse_segment_map("a: 111 556").error(),
            Message("rfm.map_bad_cell").with("line", 1).with("cell", "556"));
  EXPECT_EQ(parse_segment_map("a: 11").error().key, "rfm.map_bad_cell");
  EXPECT_EQ(parse_segment_map("a: 111\n\na: 112").error(),
            Message("rfm.map_name_twice").with("line", 3).with("name", "a"));
}

TEST(RfmSegments, EveryCustomerGetsTheSegmentOfTheCell) {
  RfmScores scores = scores_of({{5, 5, 5}, {1, 1, 1}, {5, 5, 4}});
  scores.recency.scores.push_back(0);  // one without scores
  scores.frequency.scores.push_back(0);
  scores.monetary.scores.push_back(0);
  const RfmSegments segments = rfm_segments(scores, eleven_segments());
  EXPECT_EQ(segments.labels, (std::vector<std::uint8_t>{0, 10, 0, kNotSegmented}));
  EXPECT_EQ(segments.sizes[0], 2u);
  EXPECT_EQ(segments.not_segmented, 1u);
  EXPECT_EQ(segments.names[10].key, "rfm.segment_lost");
}

TEST(RfmDoctor, FindsNothingWrongWithTheElevenSegmentsWhereAllScoresOccur) {
  std::vector<RfmCell> all;
  for (std::size_t i = 0; i < kRfmCells; ++i) all.push_back(RfmCell::at(i));
  const RfmDoctor doctor = examine(scores_of(all), eleven_segments());
  EXPECT_TRUE(doctor.uncovered.empty());
  EXPECT_TRUE(doctor.doubly_covered.empty());
  EXPECT_TRUE(doctor.impossible.empty());
  EXPECT_TRUE(doctor.notes.empty());
  ASSERT_EQ(doctor.oddities.size(), 3u);  // those of METHODS §4, shown and not hidden
  EXPECT_EQ(doctor.oddities[0].customers, (std::vector<std::uint64_t>{1, 1}));
  EXPECT_EQ(doctor.segment_customers[0], 7u);
}

TEST(RfmDoctor, FindsWhatAMapLacksAndHasTwice) {
  const SegmentMap map = *parse_segment_map("a: 555 554\nb: 554 111\nc: 554");
  const RfmDoctor doctor = examine(scores_of({{5, 5, 4}, {3, 3, 3}, {5, 5, 5}, {1, 1, 1}}), map);
  EXPECT_EQ(doctor.uncovered.size(), 122u);
  EXPECT_EQ(doctor.uncovered_customers, 1u);
  ASSERT_EQ(doctor.doubly_covered.size(), 1u);
  EXPECT_EQ(doctor.doubly_covered[0].segments, (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(doctor.segment_customers, (std::vector<std::uint64_t>{2, 1, 0}));
  EXPECT_EQ(doctor.impossible, (std::vector<std::size_t>{2}));  // its only cell goes to another
  EXPECT_TRUE(doctor.oddities.empty());
}

TEST(RfmDoctor, FindsSegmentsThatCannotOccurOnThisFile) {
  // Nobody has a frequency score of 4 or 5, so champions and loyal customers cannot occur, new customers can.
  std::vector<RfmCell> cells;
  for (std::uint8_t r = 1; r <= 5; ++r)
    for (std::uint8_t m = 1; m <= 5; ++m) cells.push_back({r, 1, m});
  const RfmDoctor doctor = examine(scores_of(cells), eleven_segments());
  const std::set<std::size_t> impossible(doctor.impossible.begin(), doctor.impossible.end());
  EXPECT_TRUE(impossible.count(0));
  EXPECT_TRUE(impossible.count(1));
  EXPECT_FALSE(impossible.count(3));
  EXPECT_FALSE(impossible.count(10));
}

}  // namespace
}  // namespace ruas
