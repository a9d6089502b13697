#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "ui/model/segments_view.hpp"
#include "ui/model/validity_view.hpp"
#include "ui/real_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

TEST_F(Real, OneButtonTriesTheNumbersAndThenDrawsCustomersAnew) {
  EXPECT_FALSE(validity_view(state).intro.empty());
  apply(state, CheckReality{}, sender);
  EXPECT_EQ(std::get<protocol::SweepK>(sender.last<protocol::SweepK>()->request).k_max, 12u);
  EXPECT_EQ(sender.last<protocol::CheckStability>(), nullptr) << "one after the other";
  EXPECT_TRUE(validity_view(state).checking);
  ASSERT_TRUE(state.running);
  EXPECT_EQ(state.running->task, Task::sweep_k);
  answer_to<protocol::SweepK>(protocol::KSwept{swept()});
  ASSERT_NE(sender.last<protocol::CheckStability>(), nullptr);
  EXPECT_FALSE(validity_view(state).verdict.empty()) << "what is known is shown already";
  answer_to<protocol::CheckStability>(protocol::StabilityChecked{stability_of_three()});
  EXPECT_FALSE(validity_view(state).can_check) << "nothing is left to ask";
  EXPECT_FALSE(state.running);
}

TEST_F(Real, CancellingKeepsWhatIsKnownAndAsksNoFurther) {
  apply(state, CheckReality{}, sender);
  apply(state, CancelRunning{}, sender);
  answer_to<protocol::SweepK>(protocol::Stopped{});
  EXPECT_EQ(sender.last<protocol::CheckStability>(), nullptr);
  EXPECT_TRUE(validity_view(state).can_check);
  EXPECT_TRUE(validity_view(state).numbers.empty());
}

TEST_F(Real, MarksTheNumberInUseAndTheOneEachIndexPrefers) {
  check();
  const ValidityView view = validity_view(state);
  ASSERT_EQ(view.charts.size(), 6u);
  const IndexChart& silhouette = view.charts[0];
  EXPECT_EQ(silhouette.own, 1u);
  EXPECT_EQ(silhouette.in_use, 2u);
  EXPECT_FALSE(silhouette.up[0]) << "one group has no silhouette";
  EXPECT_FALSE(silhouette.up[4]) << "a number that failed has no value";
  EXPECT_DOUBLE_EQ(*silhouette.up[1], 1);
  EXPECT_DOUBLE_EQ(*silhouette.up[11], 0);
  EXPECT_EQ(view.charts[4].threshold, 0.8);
  EXPECT_FALSE(view.charts[5].own) << "inertia prefers nothing";
  EXPECT_EQ(view.samples.size(), 1u) << "only the gap was measured on a sample";
}

TEST_F(Real, EveryNumberSaysWhyItIsUsedOrFailed) {
  check();
  const std::vector<KChoice> numbers = validity_view(state).numbers;
  ASSERT_EQ(numbers.size(), 12u);
  EXPECT_EQ(numbers[1].note, "suggested");
  EXPECT_TRUE(numbers[2].in_use);
  EXPECT_NE(numbers[4].note.find("4"), std::string::npos) << numbers[4].note;
  EXPECT_TRUE(numbers[4].silhouette.empty());
}

TEST_F(Real, AChosenNumberWinsOverTheSuggestionAndIsSaid) {
  check();
  apply(state, UseNumber{4}, sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(sender.last<protocol::FindSegments>()->request).k, 4u);
  protocol::Segmented four = segmented();
  four.summary.k = 4;
  four.summary.k_chosen = false;
  four.summary.how_many = swept();  // the engine keeps it: only the number differs
  answer_to<protocol::FindSegments>(four);
  const ValidityView view = validity_view(state);
  EXPECT_EQ(state.real.tab, SegmentsTab::real);
  EXPECT_TRUE(view.numbers[3].in_use);
  EXPECT_NE(view.in_use.find("your choice"), std::string::npos) << view.in_use;
  EXPECT_TRUE(view.stability.empty()) << "these segments were not checked";
  EXPECT_TRUE(view.can_check);
}

TEST_F(Real, OtherSegmentsTakeWhatWasSaidAboutTheOldOnesWithThem) {
  check();
  apply(state, FindSegmentsNow{}, sender);
  answer_to<protocol::FindSegments>(segmented());
  const ValidityView view = validity_view(state);
  EXPECT_TRUE(view.numbers.empty());
  EXPECT_TRUE(view.stability.empty());
  EXPECT_FALSE(segments_view(state).found->stability_checked);
}

TEST_F(Real, ALateAnswerAboutSegmentsThatAreGoneIsDropped) {
  apply(state, CheckReality{}, sender);
  const std::uint32_t sweep = sender.last<protocol::SweepK>()->id;
  apply(state, FindSegmentsNow{}, sender);
  answer_to<protocol::FindSegments>(segmented());
  answer(sweep, protocol::KSwept{swept()});
  EXPECT_TRUE(validity_view(state).numbers.empty());
}

TEST_F(Real, SegmentsByFixedRulesCarryNoBadgesAndSayWhy) {
  state.found->result.summary.method = "rules";
  apply(state, CheckReality{}, sender);
  protocol::ValiditySummary of_others = swept();
  of_others.about_segments = false;
  answer_to<protocol::SweepK>(protocol::KSwept{of_others});
  protocol::StabilitySummary fixed;
  fixed.fixed_rules = true;
  answer_to<protocol::CheckStability>(protocol::StabilityChecked{fixed});
  const ValidityView view = validity_view(state);
  EXPECT_FALSE(view.can_check) << "it was asked and answered";
  EXPECT_TRUE(view.stability.empty());
  EXPECT_NE(view.in_use.find("the same customers always land in the same segment"), std::string::npos)
      << view.in_use;
  EXPECT_FALSE(segments_view(state).found->stability_checked);
}

TEST_F(Real, ASegmentThatCouldNotBeMeasuredIsNotWorthless) {
  apply(state, CheckReality{}, sender);
  answer_to<protocol::SweepK>(protocol::KSwept{swept()});
  protocol::StabilitySummary none = stability_of_three();
  none.failed = 50;
  for (protocol::SegmentStability& segment : none.segments)
    segment = {segment.letter, kNone, "not_measured", kNone};
  answer_to<protocol::CheckStability>(protocol::StabilityChecked{none});
  const ValidityView view = validity_view(state);
  EXPECT_EQ(view.stability[0].band, "not measured");
  EXPECT_EQ(view.stability[0].jaccard, "–");
  EXPECT_EQ(view.stability[0].trust, Trust::doubtful);
  EXPECT_EQ(view.stability[0].share, 0) << "no bar";
  EXPECT_NE(view.stability_words.find("In 50 of the 50 draws"), std::string::npos) << view.stability_words;
}

TEST_F(Real, SegmentsCarryABadgeAndCanBeSortedByIt) {
  check();
  apply(state, OrderSegments{{SegmentField::stability, false}}, sender);
  const FoundView found = *segments_view(state).found;
  EXPECT_EQ(found.rows[0].letter, "C");
  ASSERT_TRUE(found.rows[0].stability);
  EXPECT_EQ(found.rows[0].stability->trust, Trust::bad);
  EXPECT_EQ(found.rows[2].stability->band, "highly stable");
}

TEST_F(Real, SegmentsWithoutANumberAreFoundByKMeansOnceOneIsPressed) {
  state.found->result.summary.method = "hdbscan";
  state.settings.method = "hdbscan";
  check();
  EXPECT_FALSE(validity_view(state).by_kmeans.empty());
  apply(state, UseNumber{3}, sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(sender.last<protocol::FindSegments>()->request).method,
            "kmeans");
}

TEST_F(Real, ARefusalStandsWhereTheButtonIs) {
  apply(state, CheckReality{}, sender);
  answer_to<protocol::SweepK>(protocol::Failed{Message("engine.out_of_memory")});
  EXPECT_FALSE(validity_view(state).refused.empty());
  EXPECT_TRUE(state.notices.empty());
}

TEST_F(Real, IsDrawnSoThatEverythingHasAName) {
  check();
  expect_sound(state, sender, {{Role::img, "Silhouette"}, {Role::heading, "Does each segment come back?"}});
}

}  // namespace
}  // namespace ruas::ui
