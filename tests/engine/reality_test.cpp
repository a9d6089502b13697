// What is known of the segments goes or stays with them.
#include <gtest/gtest.h>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using ruas::testing::RecordingSession;

class Reality : public ::testing::Test {
 protected:
  void SetUp() override {
    protocol::OpenSample sample{"sports", "en", 300};
    ASSERT_NE(session.ask_for<protocol::Opened>(sample), nullptr);
    ASSERT_NE(find({}), nullptr);
    ASSERT_NE(session.ask_for<protocol::KSwept>(protocol::SweepK{3}), nullptr);
    ASSERT_NE(session.ask_for<protocol::StabilityChecked>(protocol::CheckStability{}), nullptr);
  }
  const protocol::Segmented* find(const protocol::FindSegments& request) {
    return session.ask_for<protocol::Segmented>(request);
  }

  RecordingSession session;
};

TEST_F(Reality, TheNumbersTriedStayWhereOnlyTheNumberInUseChanges) {
  protocol::FindSegments three;
  three.k = 3;
  const protocol::Segmented* found = find(three);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.how_many.rows.size(), 3u);
  EXPECT_EQ(found->summary.how_many.k_in_use, 3u);
  EXPECT_TRUE(found->summary.how_many.k_chosen_by_user);
  EXPECT_EQ(found->summary.stability.resamples, 0u) << "these segments were not checked";
}

TEST_F(Reality, TheNumbersTriedGoWithTheColumnsAndTheSeed) {
  protocol::FindSegments other_seed;
  other_seed.seed = 2;
  ASSERT_NE(find(other_seed), nullptr);
  EXPECT_TRUE(find(other_seed)->summary.how_many.rows.empty());
  ASSERT_NE(session.ask_for<protocol::KSwept>(protocol::SweepK{3}), nullptr);
  protocol::FindSegments without = other_seed;
  without.ignore = {"age"};
  ASSERT_NE(find(without), nullptr);
  EXPECT_TRUE(find(without)->summary.how_many.rows.empty());
}

TEST_F(Reality, ColumnsAreRankedOnOneScale) {
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  double last = 1;
  bool has_eta = false;
  for (const protocol::AssociationSummary& each : explained->summary.associations) {
    EXPECT_LE(each.strength, last);
    last = each.strength;
    if (each.measure != "eta") continue;
    has_eta = true;
    EXPECT_NEAR(each.strength * each.strength, each.eta_squared, 1e-12);
  }
  EXPECT_TRUE(has_eta);
}

TEST_F(Reality, TheRulesAreAlsoTriedInTheirOrder) {
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  const protocol::ExplanationSummary summary = explained->summary;
  EXPECT_GT(summary.rules_right, 0);
  EXPECT_GE(summary.rules_left_out, 0);
  EXPECT_LE(summary.rules_right + summary.rules_left_out, 1);
  double found_alone = 0;
  const auto* segmented = find({});
  ASSERT_NE(segmented, nullptr);
  for (std::size_t s = 0; s < summary.rules.size(); ++s)
    found_alone += summary.rules[s].recall * segmented->summary.segments[s].share;
  EXPECT_LE(summary.rules_right, found_alone + 1e-9)
      << "a rule that comes later finds no more than by itself";
}

/// A segmentation by rules has nothing to draw anew, and is neither shaky nor proven.
void expect_fixed(RecordingSession& session) {
  const auto* checked = session.ask_for<protocol::StabilityChecked>(protocol::CheckStability{});
  ASSERT_NE(checked, nullptr);
  EXPECT_TRUE(checked->summary.fixed_rules);
  EXPECT_EQ(checked->summary.resamples, 0u);
  EXPECT_TRUE(checked->summary.segments.empty());
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  bool passed = false;
  for (const protocol::SegmentQualitySummary& segment : explained->summary.quality) {
    EXPECT_EQ(segment.answers[3].because.key, "kotler.differentiable_fixed");
    passed = passed || segment.answers[3].finding == "pass";
  }
  EXPECT_TRUE(passed) << "some of them differ, and that alone counts";
}

TEST(FixedRules, TheRfmMapIsNotDrawnAnew) {
  RecordingSession session;
  ASSERT_NE(session.ask_for<protocol::Opened>(protocol::OpenSample{"shop", "en", 300, "", true}), nullptr);
  protocol::FindSegments rfm;
  rfm.method = "rfm";
  ASSERT_NE(session.ask_for<protocol::Segmented>(rfm), nullptr);
  expect_fixed(session);
}

TEST(FixedRules, NeitherAreThePersonsOwnRules) {
  RecordingSession session;
  ASSERT_NE(session.ask_for<protocol::Opened>(protocol::OpenSample{"sports", "en", 300}), nullptr);
  protocol::FindSegments rules;
  rules.method = "rules";
  rules.rules.text = "Young: age < 35";
  const auto* found = session.ask_for<protocol::Segmented>(rules);
  ASSERT_NE(found, nullptr);
  expect_fixed(session);
}

}  // namespace
}  // namespace ruas
