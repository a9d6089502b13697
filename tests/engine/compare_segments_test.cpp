// Two segmentations of one subject side by side.
#include <gtest/gtest.h>
#include <numeric>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

class CompareSegmentsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string csv = "id,age,spend\n";
    for (int i = 0; i < 60; ++i)
      csv += "C" + std::to_string(100 + i) + "," + std::to_string((i % 2 == 0 ? 20 : 60) + i % 5) + "," +
             std::to_string((i % 2 == 0 ? 100 : 900) + i % 7) + "\n";
    session.put("a.csv", csv);
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  }
  static protocol::CompareSegments with_rules(const std::string& text) {
    protocol::CompareSegments request;
    request.with.method = "rules";
    request.with.rules.text = text;
    return request;
  }
  RecordingSession session;
};

TEST_F(CompareSegmentsTest, AgreesWithItselfAndTellsWhoDiffers) {
  EXPECT_EQ(failure_key(session.ask(with_rules("Young: age < 40"))), "engine.no_segments");
  FindSegments clusters;
  clusters.k = 2;
  ASSERT_NE(session.ask_for<Segmented>(clusters), nullptr);

  const auto* same = session.ask_for<SegmentsCompared>(protocol::CompareSegments{clusters});
  ASSERT_NE(same, nullptr);
  EXPECT_EQ(same->summary.adjusted_rand, 1);
  EXPECT_EQ(same->summary.differing, 0u);

  const auto* rules = session.ask_for<SegmentsCompared>(with_rules("Young: age < 23"));
  ASSERT_NE(rules, nullptr);
  const ComparisonSummary& summary = rules->summary;
  EXPECT_EQ(summary.rows_in_both, 60u);
  EXPECT_EQ(std::accumulate(summary.counts.begin(), summary.counts.end(), std::uint64_t{0}), 60u);
  EXPECT_EQ(summary.differing, 12u);  // those of 23 and 24
  EXPECT_EQ(summary.second.title, "rules");

  ASSERT_NE(session.ask_for<Exported>(ExportDifferences{}), nullptr);
  const std::string& csv = session.exported();
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 13);
  EXPECT_EQ(csv.substr(0, csv.find('\r')), "id,age,spend,segment_kmeans,segment_rules");
}

TEST_F(CompareSegmentsTest, SaysWhereTheNumberOfSegmentsWasGiven) {
  FindSegments clusters;
  clusters.k = 2;
  ASSERT_NE(session.ask_for<Segmented>(clusters), nullptr);
  const auto notes_of = [&](const char* method, std::uint32_t k) {
    FindSegments other;
    other.method = method;
    other.k = k;
    const auto* compared = session.ask_for<SegmentsCompared>(protocol::CompareSegments{other});
    return compared ? compared->summary.notes : std::vector<Message>{Message("refused")};
  };
  EXPECT_EQ(notes_of("ward", 2), std::vector<Message>{Message("compare.same_number_given").with("k", 2)});
  EXPECT_EQ(notes_of("ward", 3), std::vector<Message>{Message("compare.number_given").with("k", 3)});
  EXPECT_TRUE(notes_of("ward", 0).empty()) << "it chose for itself";
  const auto* rules = session.ask_for<SegmentsCompared>(with_rules("Young: age < 23"));
  ASSERT_NE(rules, nullptr);
  EXPECT_TRUE(rules->summary.notes.empty());
}

TEST_F(CompareSegmentsTest, SaysWhereOneLetterIsNotOneSegment) {
  FindSegments clusters;
  clusters.k = 2;
  ASSERT_NE(session.ask_for<Segmented>(clusters), nullptr);
  std::string across;
  for (int i = 0; i < 4; ++i)
    across += "Some " + std::to_string(i) + ": age in (2" + std::to_string(i) + ", 6" + std::to_string(i) + ")\n";
  const auto* compared = session.ask_for<SegmentsCompared>(with_rules(across));
  ASSERT_NE(compared, nullptr);
  EXPECT_EQ(compared->summary.notes, std::vector<Message>{Message("compare.other_letters")});
}

TEST_F(CompareSegmentsTest, AFailureLeavesTheSegments) {
  ASSERT_NE(session.ask_for<Segmented>(FindSegments{}), nullptr);
  EXPECT_EQ(failure_key(session.ask(ExportDifferences{})), "compare.no_comparison");
  EXPECT_EQ(failure_key(session.ask(with_rules("Young: agee < 23"))), "rules.unknown_column_near");
  EXPECT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
}

/// By size the young (40) come before the old (20); rules that name the old first still leave the young their
/// A.
TEST_F(CompareSegmentsTest, LettersStayWithTheirPeople) {
  std::string csv = "id,age\n";
  for (int i = 0; i < 60; ++i)
    csv += "C" + std::to_string(i) + "," + std::to_string((i % 3 == 0 ? 60 : 20) + i % 5) + "\n";
  session.put("b.csv", csv);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"b.csv", "b.csv", {}}), nullptr);
  FindSegments request;
  request.k = 2;
  const auto* found = session.ask_for<Segmented>(request);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.segments[0].size, 40u);

  // 16 of the 40 young; by size the rest (44) would come first, but most of the old are in it.
  request.method = "rules";
  request.rules.text = "Some: age < 22";
  found = session.ask_for<Segmented>(request);
  ASSERT_NE(found, nullptr);
  const std::uint64_t some = found->summary.segments[0].size;
  EXPECT_LT(some, 30u);
  EXPECT_EQ(found->summary.segments[0].name.key, "rules.own");
  for (std::size_t i = 0; i < found->labels.size(); ++i)
    EXPECT_EQ(found->labels[i], found->table_rows[i] % 3 != 0 && found->table_rows[i] % 5 < 2 ? 0 : 1);
}

TEST_F(CompareSegmentsTest, FilesAreComparedByTheirIdentifiers) {
  session.put("x.csv", "id,segment\n1,A\n2,A\n3,B\n3,A\n,B\n");
  session.put("y.csv", "id,segment\n3,Q\n2,P\n1,P\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"x.csv", "x.csv", {}}), nullptr);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"y.csv", "y.csv", {}, true}), nullptr);
  const auto* compared = session.ask_for<SegmentsCompared>(CompareFiles{"x.csv", "y.csv", "id"});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(compared->summary.adjusted_rand, 1);
  EXPECT_EQ(compared->summary.notes.size(), 2u);
  EXPECT_EQ(failure_key(session.ask(CompareFiles{"x.csv", "y.csv", "idd"})), "compare.unknown_column_near");
  EXPECT_EQ(failure_key(session.ask(CompareFiles{"x.csv", "z.csv", "id"})), "engine.no_such_file");
}

}  // namespace
}  // namespace ruas
