// What is known of the segments goes or stays with them.
#include <cmath>
#include <gtest/gtest.h>
#include <set>

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
  EXPECT_TRUE(found->summary.how_many.about_segments);
  EXPECT_EQ(found->summary.stability.resamples, 0u) << "these segments were not checked";
}

TEST_F(Reality, TheVerdictIsAboutSegmentsThatTheCheckCouldHaveFound) {
  const auto about = [&](std::vector<protocol::SegmentEdit> edits) {
    const auto* edited = session.ask_for<protocol::SegmentsEdited>(protocol::EditSegments{std::move(edits)});
    return edited && edited->summary.how_many.about_segments;
  };
  EXPECT_TRUE(about({{"rename", {"A"}, "Regulars"}})) << "a name changes nobody's segment";
  EXPECT_FALSE(about({{"merge", {"A", "B"}, {}}}));
  EXPECT_TRUE(about({}));
  protocol::FindSegments ward;
  ward.method = "ward";
  ASSERT_NE(find(ward), nullptr);
  const auto* swept = session.ask_for<protocol::KSwept>(protocol::SweepK{3});
  ASSERT_NE(swept, nullptr);
  EXPECT_FALSE(swept->summary.about_segments);
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

TEST_F(Reality, EveryRuleTellsHowOftenItIsRightAndWhatItCosts) {
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  std::size_t found = 0;
  for (const protocol::SegmentRuleSummary& rule : explained->summary.rules) {
    if (rule.conditions == 0) {
      EXPECT_TRUE(std::isnan(rule.fidelity) && std::isnan(rule.price));
      continue;
    }
    ++found;
    EXPECT_GT(rule.fidelity, 0.5);
    EXPECT_LE(rule.fidelity, 1);
    EXPECT_GT(rule.price, 0);
  }
  EXPECT_GT(found, 0u);
}

TEST_F(Reality, BesideEachFidelityStandsWhatAGuessWouldReach) {
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  const std::vector<std::uint64_t>& sizes = explained->summary.tree.front().counts;
  std::uint64_t largest = 0;
  for (const std::uint64_t size : sizes) largest = std::max(largest, size);
  const auto rows = static_cast<double>(explained->summary.rows);
  EXPECT_DOUBLE_EQ(explained->summary.guess, static_cast<double>(largest) / rows);
  for (std::size_t s = 0; s < sizes.size(); ++s) {
    const protocol::SegmentRuleSummary& rule = explained->summary.rules[s];
    const double inside = static_cast<double>(sizes[s]) / rows;
    if (rule.conditions == 0) continue;
    EXPECT_DOUBLE_EQ(rule.guess, std::max(inside, 1 - inside)) << rule.letter;
  }
}

/// Two heaps on a line.
TEST(RulePrice, IsThatOfTheRowsTheRuleNames) {
  RecordingSession session;
  std::string csv = "x,kind\n";
  for (int row = 0; row < 40; ++row) csv += std::to_string(row % 2 == 0 ? row % 4 : 100 + row % 4) + (row % 2 == 0 ? ",a\n" : ",b\n");
  session.put("two.csv", csv);
  ASSERT_NE(session.ask_for<protocol::Opened>(protocol::OpenFile{"two.csv", "two.csv", {}}), nullptr);
  protocol::FindSegments two;
  two.k = 2;
  ASSERT_NE(session.ask_for<protocol::Segmented>(two), nullptr);
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  ASSERT_EQ(explained->summary.rules.size(), 2u);
  for (const protocol::SegmentRuleSummary& rule : explained->summary.rules) {
    EXPECT_EQ(rule.precision, 1);
    EXPECT_EQ(rule.fidelity, 1);
    EXPECT_DOUBLE_EQ(rule.price, 1) << "it names whom the segment holds";
  }
}

/// A box in a plane of 20 × 20 has four sides and a rule three conditions: it finds half as many again.
TEST(RulePrice, RisesWithThoseWhoDoNotBelong) {
  RecordingSession session;
  std::string csv = "x,y\n";
  for (int x = 0; x < 20; ++x)
    for (int y = 0; y < 20; ++y) csv += std::to_string(x) + "," + std::to_string(y) + "\n";
  session.put("plane.csv", csv);
  ASSERT_NE(session.ask_for<protocol::Opened>(protocol::OpenFile{"plane.csv", "plane.csv", {}}), nullptr);
  protocol::FindSegments rules;
  rules.method = "rules";
  rules.rules.text = "Box: x >= 5 and x <= 14 and y >= 5 and y <= 14";
  ASSERT_NE(session.ask_for<protocol::Segmented>(rules), nullptr);
  const auto* explained = session.ask_for<protocol::SegmentsExplained>(protocol::ExplainSegments{});
  ASSERT_NE(explained, nullptr);
  std::size_t found = 0;
  for (const protocol::SegmentRuleSummary& rule : explained->summary.rules) {
    if (rule.conditions != 3) continue;
    ++found;
    EXPECT_DOUBLE_EQ(rule.recall, 1);
    EXPECT_DOUBLE_EQ(rule.precision, 100.0 / 150);
    // Variances of ten, and of fifteen, whole numbers in a row: 8.25 and 18 2/3.
    EXPECT_NEAR(rule.price, (8.25 + 56.0 / 3) / (8.25 + 8.25), 1e-5);
  }
  EXPECT_EQ(found, 1u);
}

TEST(Loadings, SayWhereOnTheMapARowWithMoreOfTheColumnLies) {
  RecordingSession session;
  ASSERT_NE(session.ask_for<protocol::Opened>(protocol::OpenSample{"sports", "en", 300}), nullptr);
  const auto* found = session.ask_for<protocol::Segmented>(protocol::FindSegments{});
  ASSERT_NE(found, nullptr);
  double across = 0, up = 0, both = 0;
  std::set<std::string> columns;
  for (const protocol::LoadingSummary& loading : found->summary.loadings) {
    across += loading.x * loading.x;
    up += loading.y * loading.y;
    both += loading.x * loading.y;
    columns.insert(loading.column);
  }
  EXPECT_NEAR(across, 1, 1e-9);
  EXPECT_NEAR(up, 1, 1e-9);
  EXPECT_NEAR(both, 0, 1e-9);
  EXPECT_EQ(columns.size(), found->summary.columns.size());
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
