// Segments changed by hand: what is sent, what is shown, what follows.
#include <gtest/gtest.h>

#include "ui/model/hand_requests.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/real_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;
using protocol::SegmentEdit;

class Hand : public ::testing::Test, protected Found {
 protected:
  void SetUp() override {
    apply(state, SelectSegment{1}, sender);
    apply(state, ShowHandTools{true}, sender);
  }
  std::vector<SegmentEdit> sent() const {
    return std::get<protocol::EditSegments>(sender.last<protocol::EditSegments>()->request).edits;
  }
  /// As the engine does: these changes, with two segments left where some were merged.
  void answer_edits(bool same_people) {
    protocol::SegmentsEdited edited;
    edited.summary = segmented().summary;
    edited.labels = segmented().labels;
    edited.confidence = segmented().confidence;
    edited.same_people = same_people;
    for (const SegmentEdit& edit : sent()) {
      Message text =
          Message("hand." + edit.what + (edit.what == "merge" ? "d" : "")).with("letter", edit.letters[0]);
      if (edit.what == "rename") {
        edited.summary.segments[1].name = Message("hand.name").with("name", edit.name);
        text = Message("hand.renamed").with("letter", edit.letters[0]).with("name", edit.name);
      }
      if (edit.what == "merge") {
        edited.summary.segments.pop_back();
        edited.labels = {0, 1, 1};
        text.with("letters", "B, C");
      }
      if (edit.what == "split") text.with("letters", "B, D");
      edited.summary.edits.push_back({edit, text});
    }
    edited.summary.k = static_cast<std::uint32_t>(edited.summary.segments.size());
    answer(std::move(edited));
  }
  void rename(const std::string& name) {
    apply(state, WriteSegmentName{name}, sender);
    apply(state, ChangeSegments{{"rename", {"B"}, name}}, sender);
    answer_edits(true);
  }
  void merge() {
    apply(state, ChangeSegments{{"merge", {"B", "C"}}}, sender);
    answer_edits(false);
  }
  FoundView view() const { return *segments_view(state).found; }
};

TEST_F(Hand, ANameIsShownWhereTheLetterStands) {
  EXPECT_EQ(view().segment->hand.name, "");
  EXPECT_FALSE(view().segment->hand.can_rename);
  apply(state, WriteSegmentName{"  "}, sender);
  EXPECT_FALSE(view().segment->hand.can_rename);
  apply(state, WriteSegmentName{"Regulars"}, sender);
  EXPECT_TRUE(view().segment->hand.can_rename);
  rename("Regulars");
  EXPECT_EQ(sent(), (std::vector<SegmentEdit>{{"rename", {"B"}, "Regulars"}}));
  EXPECT_EQ(view().rows[1].name, "Regulars");
  EXPECT_EQ(view().segment->name, "Regulars");
  ASSERT_EQ(view().map.entries.size(), 1u);
  EXPECT_EQ(view().map.entries[0].name, "Regulars");
  EXPECT_FALSE(view().segment->hand.can_rename);
  EXPECT_EQ(view().changes.last, "Segment B is called “Regulars”.");
  apply(state, SelectSegment{0}, sender);
  EXPECT_EQ(view().segment->hand.partners, (std::vector<std::string>{"B · Regulars", "C"}));
}

TEST_F(Hand, APersonaNamedWhereItIsShownIsDescribedAnew) {
  state.screen = Screen::personas;
  rename("Regulars");
  EXPECT_TRUE(sender.last<protocol::DescribePersonas>());
}

TEST_F(Hand, UndoAndRedoWalkAlongTheList) {
  EXPECT_FALSE(view().changes.can_undo);
  rename("Regulars");
  merge();
  EXPECT_EQ(sent().size(), 2u);
  EXPECT_EQ(view().changes.more, "1 more change by hand before it.");
  apply(state, UndoChange{}, sender);
  EXPECT_FALSE(view().changes.can_undo) << "one at a time";
  EXPECT_EQ(sent().size(), 1u);
  answer_edits(false);
  EXPECT_EQ(view().rows.size(), 3u);
  EXPECT_TRUE(view().changes.can_redo);
  apply(state, UndoChange{}, sender);
  answer_edits(true);
  EXPECT_TRUE(sent().empty());
  EXPECT_FALSE(view().changes.can_undo);
  apply(state, RedoChange{}, sender);
  answer_edits(true);
  apply(state, RedoChange{}, sender);
  answer_edits(false);
  EXPECT_EQ(sent().back().what, "merge");
  EXPECT_FALSE(view().changes.can_redo);
  // Another change ends what could be done again.
  apply(state, UndoChange{}, sender);
  answer_edits(false);
  rename("Others");
  EXPECT_FALSE(view().changes.can_redo);
  EXPECT_EQ(sent().back().name, "Others");
}

TEST_F(Hand, WhatFollowedFromOtherPeopleIsGone) {
  state.campaign.split.emplace();
  const std::uint32_t revision = state.found->revision, picture = state.found->picture;
  rename("Regulars");
  EXPECT_EQ(state.found->revision, revision);
  EXPECT_TRUE(state.campaign.split);
  state.selected_segment = 2;
  state.hand.partner = "B";
  merge();
  EXPECT_NE(state.found->revision, revision);
  EXPECT_NE(state.found->picture, picture);
  EXPECT_EQ(state.found->result.labels, (std::vector<std::uint8_t>{0, 1, 1}));
  EXPECT_EQ(state.found->result.positions, segmented().positions);
  EXPECT_FALSE(state.campaign.split);
  EXPECT_EQ(state.selected_segment, 1u) << "the segment that C is in now";
  EXPECT_EQ(view().how_many, "2, after your changes by hand.");
  for (const TrialRow& row : view().trials) EXPECT_FALSE(row.chosen);
  EXPECT_FALSE(view().segment->hand.can_merge) << "two are left";
  EXPECT_TRUE(state.crosswalk.before) << "with those the method found";
}

TEST_F(Hand, ARefusalIsSaidAndChangesNothing) {
  apply(state, ChangeSegments{{"split", {"B"}, {}, 3}}, sender);
  apply(state, ChangeSegments{{"split", {"B"}, {}, 4}}, sender);
  EXPECT_EQ(sent()[0].parts, 3u) << "one at a time";
  answer(
      protocol::Failed{Message("hand.split_alike").with("letter", "B").with("distinct", 2).with("parts", 3)});
  ASSERT_EQ(state.notices.size(), 1u);
  EXPECT_EQ(state.notices[0].message.key, "hand.split_alike");
  EXPECT_EQ(view().rows.size(), 3u);
  EXPECT_FALSE(view().changes.can_undo);
  apply(state, FindSegmentsNow{}, sender);
  answer(segmented());
  EXPECT_TRUE(state.hand.undone.empty());
}

TEST_F(Hand, TheToolsCanBeReachedInEveryForm) {
  expect_sound(state, sender,
               {{Role::textbox, "Name of segment B"},
                {Role::button, "Rename B"},
                {Role::combobox, "Merge B with"},
                {Role::button, "Merge B and A"},
                {Role::spinbutton, "Split B into"},
                {Role::button, "Split B into 2"}});
  rename("Regulars");
  expect_sound(state, sender, {{Role::button, "Undo change"}, {Role::button, "Redo change"}});
}

}  // namespace
}  // namespace ruas::ui
