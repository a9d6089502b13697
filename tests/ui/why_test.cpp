#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "ui/model/point_detail.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/model/why_view.hpp"
#include "ui/real_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

TEST_F(Real, TheReasonsAreAskedForOnceTheyAreShown) {
  EXPECT_EQ(sender.last<protocol::ExplainSegments>(), nullptr);
  apply(state, ShowSegmentsTab{SegmentsTab::why}, sender);
  EXPECT_TRUE(why_view(state).explaining);
  answer_to<protocol::ExplainSegments>(protocol::SegmentsExplained{explained()});
  const std::size_t sent = sender.commands.size();
  apply(state, ShowSegmentsTab{SegmentsTab::found}, sender);
  apply(state, ShowSegmentsTab{SegmentsTab::why}, sender);
  EXPECT_EQ(sender.commands.size(), sent) << "what is known is not asked again";
  apply(state, FindSegmentsNow{}, sender);
  answer_to<protocol::FindSegments>(segmented());
  EXPECT_FALSE(why_view(state).known) << "other segments have other reasons";
  EXPECT_TRUE(why_view(state).explaining);
}

TEST_F(Real, ReasonsThatWereCancelledWaitForAPress) {
  apply(state, ShowSegmentsTab{SegmentsTab::why}, sender);
  answer_to<protocol::ExplainSegments>(protocol::Stopped{});
  EXPECT_FALSE(why_view(state).explaining);
  EXPECT_TRUE(why_view(state).can_explain);
  apply(state, ExplainNow{}, sender);
  EXPECT_TRUE(why_view(state).explaining);
}

TEST_F(Real, QualityIsJudgedAgainOnceStabilityIsKnown) {
  apply(state, ShowSegmentsTab{SegmentsTab::why}, sender);
  answer_to<protocol::ExplainSegments>(protocol::SegmentsExplained{explained()});
  EXPECT_FALSE(why_view(state).unchecked.empty());
  check();
  EXPECT_TRUE(why_view(state).explaining);
  EXPECT_TRUE(why_view(state).unchecked.empty());
}

class Why : public Real {
 protected:
  void SetUp() override {
    apply(state, ShowSegmentsTab{SegmentsTab::why}, sender);
    answer_to<protocol::ExplainSegments>(protocol::SegmentsExplained{explained()});
  }
};

TEST_F(Why, EveryQuestionStandsAboveItsAnswers) {
  const std::vector<TreeLine> tree = why_view(state).tree;
  ASSERT_EQ(tree.size(), 5u);
  EXPECT_EQ(tree[0].words, "age is at most 30");
  EXPECT_TRUE(tree[1].leaf && tree[1].yes);
  EXPECT_EQ(tree[1].segment, 1u);
  EXPECT_EQ(tree[1].words, "980 of 1,000");
  EXPECT_EQ(tree[2].depth, 1u);
  EXPECT_EQ(tree[4].parent, 2u);
  EXPECT_NEAR(tree[1].weight, 1000.0 / 1990, 1e-12);
}

TEST_F(Why, ATreeThatIsNotWholeIsNotDrawn) {
  protocol::ExplanationSummary broken = explained();
  broken.tree[2].no = 99;
  state.found->result.summary.explanation = broken;
  EXPECT_TRUE(why_view(state).tree.empty());
  broken.tree[2].no = 1;
  state.found->result.summary.explanation = broken;
  EXPECT_TRUE(why_view(state).tree.empty()) << "a child before its parent would lead round in circles";
}

TEST_F(Why, RulesComeInTheWordsAndTheFormulaOfTheReader) {
  EXPECT_EQ(why_view(state).rules[0].words, "spend is above 100");
  EXPECT_EQ(why_view(state).rules[0].excel, "=IF(1,2)");
  EXPECT_FALSE(why_view(state).rules[2].found);
  state.language = Language::indonesian;
  EXPECT_EQ(why_view(state).rules[0].words, "spend di atas 100");
  EXPECT_EQ(why_view(state).rules[0].excel, "=IF(1;2)");
}

TEST_F(Why, ARuleCardTellsItsFidelityAndItsPrice) {
  const std::vector<FactView> facts = why_view(state).rules[0].facts;
  ASSERT_EQ(facts.size(), 4u);
  EXPECT_EQ(facts[2].value, "93.0%, a guess 75.0%");
  EXPECT_EQ(facts[3].value, "1.10");
  EXPECT_EQ(why_view(state).rules[1].facts.size(), 3u) << "a price that does not exist is not shown";
}

TEST_F(Why, TheTreeIsHeldAgainstNamingTheLargestSegment) {
  EXPECT_NE(why_view(state).price.find("94.0%; always naming the largest segment would be right for 50.0%"), std::string::npos)
      << why_view(state).price;
}

TEST_F(Why, OfOneSegmentThereIsNothingToExplain) {
  state.found->result.summary.segments.resize(1);
  const WhyView view = why_view(state);
  EXPECT_NE(view.one_segment.find("Choose two or more segments"), std::string::npos) << view.one_segment;
  EXPECT_FALSE(view.can_explain || view.known);
}

TEST_F(Why, SaysHowFarTheRulesGoInTheirOrder) {
  EXPECT_EQ(why_view(state).in_order,
            "Taken in this order they name 87.0% rightly and leave 6.0% without a segment.");
}

TEST_F(Why, EffectsOfNumbersAndCategoriesAreOnOneScale) {
  const std::vector<AssociationRow> effects = why_view(state).effects;
  EXPECT_EQ(effects[0].measure, "η");
  EXPECT_EQ(effects[0].value, "0.78");
}

TEST_F(Why, WarnsOfWhatGivesASegmentAway) {
  const WhyView view = why_view(state);
  ASSERT_EQ(view.proxy_warnings.size(), 1u);
  EXPECT_NE(view.proxy_warnings[0].find("age"), std::string::npos);
  EXPECT_TRUE(view.proxies[0].warns);
  EXPECT_FALSE(view.proxies[1].warns);
}

TEST_F(Why, WarnsOfWhatGivesOneSegmentAway) {
  protocol::ProxySummary& city = state.found->result.summary.explanation.proxies[1];
  city.gives_letter_away = true;
  city.letter_accuracy = 0.96;
  const WhyView view = why_view(state);
  ASSERT_EQ(view.proxy_warnings.size(), 2u);
  EXPECT_EQ(view.proxy_warnings[1],
            "“city” alone tells who is in A: right for 96.0% (50% by chance), though the segments were found without it.");
  EXPECT_TRUE(view.proxies[1].warns);
}

TEST_F(Why, KotlersAnswersAreThoseOfTheSelectedSegment) {
  WhyView view = why_view(state);
  EXPECT_TRUE(view.quality[0].shown);
  EXPECT_EQ(view.quality[0].cells[1].answer, "no");
  EXPECT_FALSE(view.quality[0].cells[2].trust) << "unknown is neither";
  EXPECT_NE(view.quality_because[1].find("12"), std::string::npos);
  apply(state, SelectSegment{2}, sender);
  view = why_view(state);
  EXPECT_TRUE(view.quality[2].shown);
  EXPECT_NE(view.quality_title.find("C"), std::string::npos);
}

TEST_F(Why, ACustomerIsToldWhatKeepsItInItsSegment) {
  protocol::RowDescribed row;
  row.row = 4;
  row.segment = "A";
  row.next_segment = "C";
  row.pulls = {{"spend", 0.7}, {"age", 0.2}};
  row.stayed = 0.98;
  state.described_row = row;
  const std::vector<std::string> why = point_detail(state)->why;
  ASSERT_EQ(why.size(), 2u);
  EXPECT_EQ(why[0],
            "Nearest other segment: C. Pulling this customer to A instead: spend 70%, age 20% of the pull.");
  EXPECT_NE(why[1].find("98"), std::string::npos) << why[1];
}

TEST_F(Why, IsDrawnSoThatEverythingHasAName) {
  expect_sound(state, sender,
               {{Role::heading, "The way to each segment"},
                {Role::button, "Copy the rule of A: SQL"},
                {Role::listitem, "yes: B, 980 of 1,000"}});
}

}  // namespace
}  // namespace ruas::ui
