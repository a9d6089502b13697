// Segments renamed, merged and split by hand.
#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

SegmentEdit rename(const std::string& letter, const std::string& name) {
  return {"rename", {letter}, name};
}
SegmentEdit merge(std::vector<std::string> letters) {
  return {"merge", std::move(letters)};
}
SegmentEdit split(const std::string& letter, std::uint32_t parts) {
  return {"split", {letter}, {}, parts};
}

/// Four well-parted groups of two columns, of 40, 30, 20 and 10 rows.
std::string four_groups() {
  std::string csv = "id,age,visits\n";
  for (int i = 0; i < 100; ++i) {
    const int group = i % 10 < 4 ? 0 : i % 10 < 7 ? 1 : i % 10 < 9 ? 2 : 3;
    csv += "C" + std::to_string(100 + i) + "," + std::to_string(20 + 20 * (group / 2) + i % 7) + "," +
           std::to_string(100 + 900 * (group % 2) + i % 11) + "\n";
  }
  return csv;
}

class EditSegmentsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    open(session);
    found = find(session);
  }
  static void open(RecordingSession& into) {
    into.put("a.csv", four_groups());
    ASSERT_NE(into.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  }
  static Segmented find(RecordingSession& in, std::uint32_t k = 4) {
    FindSegments request;
    request.columns = {"age", "visits"};
    request.k = k;
    const auto* segmented = in.ask_for<Segmented>(request);
    return segmented ? *segmented : Segmented{};
  }
  SegmentsEdited edit(std::vector<SegmentEdit> edits) {
    const auto* edited = session.ask_for<SegmentsEdited>(EditSegments{std::move(edits)});
    EXPECT_NE(edited, nullptr);
    return edited ? *edited : SegmentsEdited{};
  }
  std::string refusal(std::vector<SegmentEdit> edits) {
    return failure_key(session.ask(EditSegments{std::move(edits)}));
  }

  RecordingSession session;
  Segmented found;
};

/// Which new segment each old one went to; several where it was split.
std::map<int, std::map<int, int>> moves(const std::vector<std::uint8_t>& from,
                                        const std::vector<std::uint8_t>& to) {
  std::map<int, std::map<int, int>> counts;
  for (std::size_t i = 0; i < from.size(); ++i) ++counts[from[i]][to[i]];
  return counts;
}

std::vector<std::string> letters_of(const SegmentationSummary& summary) {
  std::vector<std::string> letters;
  for (const SegmentSummary& segment : summary.segments) letters.push_back(segment.letter);
  return letters;
}

using Letters = std::vector<std::string>;

TEST_F(EditSegmentsTest, MergingKeepsTheFirstLetterAndTheOthersKeepTheirs) {
  ASSERT_EQ(found.summary.k, 4u);
  const SegmentsEdited edited = edit({merge({"C", "A"})});
  EXPECT_EQ(edited.summary.k, 3u);
  EXPECT_FALSE(edited.summary.k_chosen);
  EXPECT_FALSE(edited.same_people);
  ASSERT_EQ(letters_of(edited.summary), (Letters{"A", "B", "D"}));
  const auto& before = found.summary.segments;
  const auto& after = edited.summary.segments;
  EXPECT_EQ(after[0].size, before[0].size + before[2].size);
  EXPECT_EQ(after[1].size, before[1].size);
  EXPECT_EQ(after[2].size, before[3].size);
  const std::map<int, std::map<int, int>> expected{
      {0, {{0, 40}}}, {1, {{1, 30}}}, {2, {{0, 20}}}, {3, {{2, 10}}}};
  EXPECT_EQ(moves(found.labels, edited.labels), expected);
  ASSERT_EQ(edited.summary.edits.size(), 1u);
  EXPECT_EQ(edited.summary.edits[0].edit, merge({"C", "A"}));
  EXPECT_EQ(edited.summary.edits[0].text.key, "hand.merged");
}

TEST_F(EditSegmentsTest, LettersStayWithTheirPeopleThroughEveryChange) {
  EXPECT_EQ(letters_of(edit({merge({"B", "C"})}).summary), (Letters{"A", "B", "D"}));
  // D is still D, and who was merged can be split again; a new part takes the first letter that is free.
  const SegmentsEdited edited = edit({merge({"B", "C"}), split("D", 2), rename("D", "The few")});
  EXPECT_EQ(letters_of(edited.summary), (Letters{"A", "B", "C", "D"}));
  EXPECT_EQ(edited.summary.edits[1].text, Message("hand.split").with("letter", "D").with("parts", 2u).with("letters", "C, D"));
  EXPECT_EQ(edited.summary.segments[3].name, Message("hand.name").with("name", "The few"));
  EXPECT_GE(edited.summary.segments[3].size, edited.summary.segments[2].size) << "the largest keeps the letter";
  for (std::size_t i = 0; i < found.labels.size(); ++i)
    EXPECT_EQ(edited.labels[i] >= 2, found.labels[i] == 3) << "C and D are the people of D";
  const SegmentsEdited fewer = edit({merge({"B", "C"}), merge({"A", "B"})});
  EXPECT_EQ(letters_of(fewer.summary), (Letters{"A", "D"}));
  EXPECT_EQ(fewer.summary.segments[1].size, 10u);
}

/// Whatever is said of a segment says it of the same people.
TEST_F(EditSegmentsTest, EveryTableNamesThemAlike) {
  edit({merge({"A", "C"})});
  const Letters letters{"A", "B", "D"};
  ASSERT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  EXPECT_NE(session.exported().find(",D,"), std::string::npos);
  EXPECT_EQ(session.exported().find(",C,"), std::string::npos);
  const auto* personas = session.ask_for<PersonasDescribed>(DescribePersonas{{}, 3});
  ASSERT_NE(personas, nullptr);
  for (std::size_t i = 0; i < letters.size(); ++i) EXPECT_EQ(personas->summary.personas[i].letter, letters[i]);
  const auto* explained = session.ask_for<SegmentsExplained>(ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  for (std::size_t i = 0; i < letters.size(); ++i) EXPECT_EQ(explained->summary.rules[i].letter, letters[i]);
  const auto* checked = session.ask_for<StabilityChecked>(CheckStability{});
  ASSERT_NE(checked, nullptr);
  for (std::size_t i = 0; i < letters.size(); ++i) EXPECT_EQ(checked->summary.segments[i].letter, letters[i]);
  const std::uint64_t row = static_cast<std::uint64_t>(
      std::find(found.labels.begin(), found.labels.end(), 3) - found.labels.begin());
  DescribeRow of;
  of.row = row;
  const auto* described = session.ask_for<RowDescribed>(of);
  ASSERT_NE(described, nullptr);
  EXPECT_EQ(described->segment, "D");
}

TEST_F(EditSegmentsTest, FoundAgainInOtherNumbersNobodyInheritsALetter) {
  const Segmented fewer = find(session, 3);
  const Letters kept = letters_of(fewer.summary);
  ASSERT_EQ(kept.size(), 3u);
  std::map<std::string, std::uint64_t> sizes;
  for (const SegmentSummary& segment : fewer.summary.segments) sizes[segment.letter] = segment.size;
  std::string gone;
  for (const SegmentSummary& segment : found.summary.segments) {
    const auto same = sizes.find(segment.letter);
    if (same == sizes.end()) gone += segment.letter;
    else EXPECT_GE(same->second, segment.size) << segment.letter << " has its own people, and more";
  }
  ASSERT_EQ(gone.size(), 1u);
  EXPECT_EQ(fewer.summary.notes, (std::vector<Message>{Message("hand.not_found_again").with("letters", gone).with("segments", 1u)}));
  const Segmented all = find(session, 4);
  EXPECT_EQ(letters_of(all.summary), (Letters{"A", "B", "C", "D"}));
  EXPECT_EQ(all.labels, found.labels) << "the letter that was gone is given to who is new";
  EXPECT_TRUE(all.summary.notes.empty());
}

TEST_F(EditSegmentsTest, UndoingGivesTheVerySameSegments) {
  edit({merge({"A", "C"}), split("B", 3), rename("B", "Half")});
  const SegmentsEdited undone = edit({});
  EXPECT_EQ(undone.labels, found.labels);
  EXPECT_EQ(undone.confidence, found.confidence);
  EXPECT_EQ(undone.summary.silhouette, found.summary.silhouette);
  EXPECT_EQ(undone.summary.inertia, found.summary.inertia);
  EXPECT_EQ(undone.summary.segments[0].size, found.summary.segments[0].size);
  EXPECT_TRUE(undone.summary.segments[1].name.key.empty());
  EXPECT_TRUE(undone.summary.edits.empty());
}

TEST_F(EditSegmentsTest, UndoingOneStepGivesWhatTheOthersGave) {
  const SegmentsEdited one = edit({split("A", 2)});
  const SegmentsEdited two = edit({split("A", 2), merge({"A", "B"})});
  EXPECT_NE(two.labels, one.labels);
  const SegmentsEdited again = edit({split("A", 2)});
  EXPECT_EQ(again.labels, one.labels);
  EXPECT_EQ(again.confidence, one.confidence);
  EXPECT_EQ(edit({split("A", 2), merge({"A", "B"})}).labels, two.labels);
}

TEST_F(EditSegmentsTest, PartsAreTheWholeAndTheLargestKeepsTheLetter) {
  const SegmentsEdited edited = edit({split("B", 3)});
  EXPECT_EQ(edited.summary.k, 6u);
  const auto moved = moves(found.labels, edited.labels);
  EXPECT_EQ(moved.at(0).size(), 1u);
  EXPECT_EQ(moved.at(0).begin()->first, 0);
  EXPECT_EQ(moved.at(3).begin()->first, 3);
  const std::map<int, int>& parts = moved.at(1);
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_EQ(parts.begin()->first, 1);
  EXPECT_EQ(parts.rbegin()->first, 5);
  EXPECT_GE(parts.at(1), parts.at(4));
  EXPECT_GE(parts.at(4), parts.at(5));
  std::uint64_t all = 0;
  for (const SegmentSummary& segment : edited.summary.segments) all += segment.size;
  EXPECT_EQ(all, found.labels.size());
  for (std::size_t i = 0; i < edited.confidence.size(); ++i)
    EXPECT_LE(edited.confidence[i], found.confidence[i]);
}

TEST_F(EditSegmentsTest, TheSameBitsOnAnyNumberOfThreads) {
  RecordingSession several(3);
  open(several);
  find(several);
  const EditSegments request{{merge({"A", "D"}), split("B", 3), split("A", 2)}};
  const auto* there = several.ask_for<SegmentsEdited>(request);
  const auto* here = session.ask_for<SegmentsEdited>(request);
  ASSERT_NE(there, nullptr);
  ASSERT_NE(here, nullptr);
  EXPECT_EQ(there->labels, here->labels);
  EXPECT_EQ(there->confidence, here->confidence);
  EXPECT_EQ(there->summary.inertia, here->summary.inertia);
}

TEST_F(EditSegmentsTest, ANameStaysWithItsPeople) {
  SegmentsEdited edited = edit({rename("D", "  The \t few ")});
  EXPECT_TRUE(edited.same_people);
  EXPECT_EQ(edited.labels, found.labels);
  EXPECT_EQ(edited.summary.segments[3].name, Message("hand.name").with("name", "The few"));
  EXPECT_EQ(edited.summary.edits[0].edit.name, "The few");

  edited = edit({rename("D", "The few"), rename("D", "")});
  EXPECT_EQ(edited.summary.segments[3].name, found.summary.segments[3].name) << "given up again";
  edited = edit({rename("D", "The few"), merge({"A", "B"})});
  EXPECT_EQ(edited.summary.segments[2].name.key, "hand.name");
  EXPECT_EQ(edited.summary.segments[2].letter, "D");
  EXPECT_EQ(edited.summary.segments[2].size, 10u);
  edited = edit({rename("B", "Some"), merge({"A", "B"})});
  EXPECT_EQ(edited.summary.segments[0].name.key, "hand.name");
  edited = edit({rename("B", "Some"), split("B", 2)});
  EXPECT_EQ(edited.summary.segments[1].name.key, "hand.name");
  EXPECT_TRUE(edited.summary.segments[4].name.key.empty());
}

TEST_F(EditSegmentsTest, NamesFollowTheirPeopleWhenSegmentsAreFoundAnew) {
  edit({rename("B", "Thirty"), rename("A", "Forty"), merge({"A", "D"})});
  const Segmented anew = find(session, 3);  // the two smaller groups share an age
  const auto name_of = [](const SegmentSummary& segment) {
    return segment.name.arguments.empty() ? std::string()
                                          : std::get<std::string>(segment.name.arguments[0].second);
  };
  EXPECT_EQ(name_of(anew.summary.segments[0]), "Forty");
  EXPECT_EQ(anew.summary.segments[0].size, 40u);
  EXPECT_EQ(name_of(anew.summary.segments[1]), "Thirty");
  EXPECT_TRUE(anew.summary.edits.empty());
  ASSERT_EQ(anew.summary.notes.size(), 1u);
  EXPECT_EQ(anew.summary.notes[0].key, "hand.left_behind");
  // They are there before any change: undoing does not take them away.
  edit({rename("C", "Thirty more")});
  EXPECT_EQ(name_of(edit({}).summary.segments[1]), "Thirty");
}

TEST_F(EditSegmentsTest, WhatCannotBeDoneIsSaidAndChangesNothing) {
  const SegmentsEdited before = edit({rename("A", "First")});
  EXPECT_EQ(refusal({merge({"A", "B", "C", "D"})}), "hand.merge_everybody");
  EXPECT_EQ(refusal({merge({"A"})}), "hand.merge_needs_two");
  EXPECT_EQ(refusal({merge({"A", "A"})}), "hand.merge_needs_two");
  EXPECT_EQ(refusal({merge({"A", "E"})}), "hand.no_such_segment");
  EXPECT_EQ(refusal({merge({"A", "B"}), rename("B", "x")}), "hand.no_such_segment");
  EXPECT_EQ(refusal({split("A", 1)}), "hand.split_needs_two");
  EXPECT_EQ(refusal({split("A", 48)}), "hand.too_many");
  EXPECT_EQ(refusal({split("D", 11)}), "hand.split_alike");
  EXPECT_EQ(refusal({rename("A", " \n ")}), "hand.name_empty") << "there is no own name to give up";
  EXPECT_EQ(refusal({rename("A", std::string(61, 'x'))}), "hand.name_too_long");
  EXPECT_EQ(refusal({rename("A", "Same"), rename("B", " Same")}), "hand.name_taken");
  EXPECT_EQ(refusal({{"rename", {}, "x"}}), "hand.one_segment");
  EXPECT_EQ(refusal({{"swap", {"A"}}}), "hand.unknown_change");
  std::string wide;
  for (int i = 0; i < 60; ++i) wide += "é";
  EXPECT_EQ(refusal({rename("A", wide)}), "");  // 60 characters, 120 bytes
  EXPECT_EQ(edit({rename("A", "First")}).labels, before.labels);

  RecordingSession empty;
  EXPECT_EQ(failure_key(empty.ask(EditSegments{})), "engine.no_segments");
}

TEST_F(EditSegmentsTest, EverythingElseFollows) {
  edit({rename("B", "Big, \"new\""), merge({"B", "C"})});
  ASSERT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  EXPECT_EQ(session.exported().substr(0, session.exported().find('\n')),
            "id,age,visits,segment,segment_name,confidence");
  EXPECT_NE(session.exported().find(",B,\"Big, \"\"new\"\"\","), std::string::npos);

  const auto* personas = session.ask_for<PersonasDescribed>(DescribePersonas{});
  ASSERT_NE(personas, nullptr);
  ASSERT_EQ(personas->summary.personas.size(), 3u);
  EXPECT_EQ(personas->summary.personas[1].edited_name, "Big, \"new\"");
  EXPECT_EQ(personas->summary.personas[1].size, 50u);

  const auto* explained = session.ask_for<SegmentsExplained>(ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  EXPECT_EQ(explained->summary.rules.size(), 3u);

  ASSERT_NE(session.ask_for<Exported>(ExportSummary{}), nullptr);
  EXPECT_NE(session.exported().find("\"what\": \"merge\""), std::string::npos);
}

TEST_F(EditSegmentsTest, OtherPeopleStartAtAAgain) {
  FindSegments other;
  other.method = "rules";
  other.rules.text = "Few: visits = 103 or visits = 1003";
  for (int i = 0; i < 5; ++i) other.rules.text += "\nSome " + std::to_string(i) + ": age in (2" + std::to_string(i) + ", 4" + std::to_string(i) + ")";
  const auto* segmented = session.ask_for<Segmented>(other);
  ASSERT_NE(segmented, nullptr);
  const bool anew = std::any_of(segmented->summary.notes.begin(), segmented->summary.notes.end(),
                                [](const Message& note) { return note.key == "hand.letters_anew"; });
  EXPECT_TRUE(anew) << "each rule takes some of every group";
  EXPECT_EQ(segmented->summary.segments.front().letter, "A");
}

/// What was done by hand is done again to every resample: two halves of one group that are merged come back
/// together.
TEST_F(EditSegmentsTest, StabilityIsThatOfTheSegmentsAsTheyAre) {
  edit({split("A", 2), merge({"A", "E"})});
  const auto* checked = session.ask_for<StabilityChecked>(CheckStability{});
  ASSERT_NE(checked, nullptr);
  ASSERT_EQ(checked->summary.segments.size(), 4u);
  for (const SegmentStability& segment : checked->summary.segments)
    EXPECT_GT(segment.jaccard, 0.99) << segment.letter;
  // A name changes nobody: what was found out stays.
  const SegmentsEdited named = edit({split("A", 2), merge({"A", "E"}), rename("A", "Whole")});
  EXPECT_EQ(named.summary.stability.segments.size(), 4u);
  EXPECT_TRUE(edit({split("A", 2)}).summary.stability.segments.empty());
}

/// The part that takes a free letter stands between others, in every resample too.
TEST_F(EditSegmentsTest, StabilityIsThatOfTheirLettersWhereTheyLeaveGaps) {
  const SegmentsEdited parted = edit({merge({"B", "C"}), split("A", 2)});
  ASSERT_EQ(letters_of(parted.summary), (Letters{"A", "B", "C", "D"}));
  edit({merge({"B", "C"}), split("A", 2), merge({"A", "C"})});
  const auto* checked = session.ask_for<StabilityChecked>(CheckStability{});
  ASSERT_NE(checked, nullptr);
  Letters letters;
  for (const SegmentStability& segment : checked->summary.segments) {
    letters.push_back(segment.letter);
    EXPECT_GT(segment.jaccard, 0.99) << segment.letter;
  }
  EXPECT_EQ(letters, (Letters{"A", "B", "D"}));
}

TEST_F(EditSegmentsTest, RulesAndOutliers) {
  FindSegments rules;
  rules.method = "rules";
  rules.rules.text = "Young: age < 30\nRich: visits > 500";
  const auto* answer = session.ask_for<Segmented>(rules);
  ASSERT_NE(answer, nullptr);
  const SegmentationSummary by_rules = answer->summary;
  ASSERT_EQ(by_rules.k, 3u);
  const Letters letters = letters_of(by_rules);
  const auto names_of = [](const SegmentationSummary& summary) {
    std::map<std::string, std::string> names;
    for (const SegmentSummary& segment : summary.segments) names[segment.letter] = segment.name.key;
    return names;
  };
  const std::map<std::string, std::string> parted = names_of(edit({split(letters[0], 2)}).summary);
  EXPECT_EQ(parted.size(), 4u);
  for (const auto& [letter, name] : parted) {
    const bool before = std::find(letters.begin() + 1, letters.end(), letter) != letters.end();
    EXPECT_EQ(name.empty(), !before) << letter << ": neither part is what the rule says";
  }
  EXPECT_TRUE(names_of(edit({merge({letters[0], letters[1]})}).summary).at(letters[0]).empty());
  const auto rich = std::find_if(by_rules.segments.begin(), by_rules.segments.end(), [](const auto& segment) {
    return segment.name == Message("rules.own").with("name", "Rich");
  });
  ASSERT_NE(rich, by_rules.segments.end());
  EXPECT_EQ(refusal({rename(rich->letter == letters[0] ? letters[1] : letters[0], "Rich")}), "hand.name_taken");
}

/// Two dense groups and three rows far from all others.
TEST_F(EditSegmentsTest, OutliersStayLastAndCanBeTakenIn) {
  std::string csv = "id,age,visits\n";
  for (int i = 0; i < 80; ++i)
    csv += "C" + std::to_string(i) + "," + std::to_string((i % 2 == 0 ? 20 : 60) + i % 5) + "," +
           std::to_string((i % 2 == 0 ? 100 : 160) + i % 7) + "\n";
  csv += "X1,20,9000\nX2,99,-8000\nX3,40,20000\n";
  session.put("b.csv", csv);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"b.csv", "b.csv", {}}), nullptr);
  FindSegments request;
  request.method = "hdbscan";
  request.columns = {"age", "visits"};
  request.log_skewed = false;
  request.density.min_cluster_size = 10;
  const auto* dense = session.ask_for<Segmented>(request);
  ASSERT_NE(dense, nullptr);
  ASSERT_TRUE(dense->summary.has_outliers);
  ASSERT_EQ(dense->summary.k, 3u);
  const std::uint64_t outliers = dense->summary.segments[2].size;
  EXPECT_EQ(refusal({split("C", 2)}), "hand.split_outliers");
  SegmentsEdited edited = edit({split("A", 2)});
  EXPECT_TRUE(edited.summary.has_outliers);
  EXPECT_EQ(letters_of(edited.summary), (Letters{"A", "B", "D", "C"})) << "outliers keep their letter, and stand last";
  EXPECT_EQ(edited.summary.segments[3].name.key, "segmenting.outliers");
  EXPECT_EQ(edited.summary.segments[3].size, outliers);
  edited = edit({merge({"A", "C"})});
  EXPECT_FALSE(edited.summary.has_outliers);
  EXPECT_EQ(edited.summary.k, 2u);
  EXPECT_TRUE(edited.summary.segments[0].name.key.empty());
  // Found again, those outside keep their letter, and stay behind whoever is new.
  edit({split("A", 2)});
  const auto* again = session.ask_for<Segmented>(request);
  ASSERT_NE(again, nullptr);
  EXPECT_EQ(letters_of(again->summary).back(), "C");
  EXPECT_TRUE(again->summary.has_outliers);
}

}  // namespace
}  // namespace ruas
