// What is selected and said of a segment goes where its people go.
#include "ui/model/follow_people.hpp"

#include <gtest/gtest.h>

#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using Places = std::vector<std::optional<std::size_t>>;
using Letters = std::vector<std::string>;

protocol::SegmentationSummary with_letters(const Letters& letters) {
  protocol::SegmentationSummary summary;
  for (const std::string& letter : letters) summary.segments.emplace_back().letter = letter;
  return summary;
}

protocol::Segmented segmented(const Letters& letters, std::vector<std::uint8_t> labels) {
  protocol::Segmented found;
  found.summary = with_letters(letters);
  found.labels = std::move(labels);
  return found;
}

void add_edit(protocol::SegmentationSummary& summary, const std::string& what) {
  summary.edits.push_back({{what, {"A"}}, {}});
}

TEST(FollowPeople, MergedIntoTheWhole) {
  protocol::Segmented now = segmented({"A", "B", "D"}, {0, 0, 1, 1, 1, 2});
  add_edit(now.summary, "merge");
  const Followed followed = follow_rows(with_letters({"A", "B", "C", "D"}), {0, 0, 1, 2, 2, 3}, now);
  EXPECT_EQ(followed.place_now, (Places{0, 1, 1, 2}));
  EXPECT_TRUE(followed.renewed.empty());
}

TEST(FollowPeople, UndoingASplitGoesBackToTheWhole) {
  protocol::SegmentationSummary before = with_letters({"A", "B", "C", "D"});
  add_edit(before, "merge");
  add_edit(before, "split");
  protocol::Segmented now = segmented({"A", "B", "D"}, {0, 1, 2, 2, 2});
  add_edit(now.summary, "merge");
  const Followed followed = follow_rows(before, {0, 1, 2, 3, 3}, now);
  EXPECT_EQ(followed.place_now, (Places{0, 1, 2, 2})) << "C was a part of D";
  EXPECT_TRUE(followed.renewed.empty());
}

TEST(FollowPeople, ASplitMakesNewPeopleOfTheSmallerParts) {
  protocol::Segmented now = segmented({"A", "B", "C", "D"}, {0, 1, 2, 3, 3});
  add_edit(now.summary, "split");
  const Followed followed = follow_rows(with_letters({"A", "B", "D"}), {0, 1, 2, 2, 2}, now);
  EXPECT_EQ(followed.place_now, (Places{0, 1, 3}));
  EXPECT_EQ(followed.renewed, Letters{"C"});
}

TEST(FollowPeople, FoundAgainByTheirLetters) {
  const Followed followed = follow_letters(with_letters({"A", "B", "C"}), with_letters({"A", "C", "D"}));
  EXPECT_EQ(followed.place_now, (Places{0, std::nullopt, 1}));
  EXPECT_EQ(followed.renewed, Letters{"D"});
}

TEST(FollowPeople, WhereLettersStartAnewNobodyIsWhoTheyWere) {
  protocol::SegmentationSummary now = with_letters({"A", "B"});
  now.notes.push_back(Message("hand.letters_anew"));
  const Followed followed = follow_letters(with_letters({"A", "B"}), now);
  EXPECT_EQ(followed.place_now, (Places{std::nullopt, std::nullopt}));
  EXPECT_EQ(followed.renewed, (Letters{"A", "B"}));
}

TEST(FollowPeople, WhatWasSaidOfOthersIsForgottenAndThatIsTold) {
  AppState state;
  state.found.emplace();
  state.found->result = segmented({"A", "C", "D"}, {0, 1, 2});
  state.selected_segment = 2;
  state.personas.shown = 2;
  state.personas.beside = 0;
  state.campaign.letter = "D";
  state.campaign.messages = {{"", "for all"}, {"A", "for A"}, {"B", "for B"}, {"D", "for those who had D"}};
  state.strategy.seeds = {SeedChoice::From::segment, "B"};
  take_along(state, {{0, std::nullopt, 1}, {"D"}});
  EXPECT_EQ(state.selected_segment, 1u);
  EXPECT_EQ(state.personas.shown, 1u);
  EXPECT_EQ(state.personas.beside, 0u);
  EXPECT_EQ(state.campaign.letter, "");
  ASSERT_EQ(state.campaign.messages.size(), 3u);
  EXPECT_EQ(state.campaign.messages[2].letter, "B") << "an undo may bring B back";
  EXPECT_EQ(state.strategy.seeds.from, SeedChoice::From::best) << "there is no B to learn from";
  ASSERT_EQ(state.notices.size(), 1u);
  EXPECT_EQ(state.notices[0].message,
            Message("page.campaign.messages_forgotten").with("letters", "D").with("count", 1u));
}

}  // namespace
}  // namespace ruas::ui
