#include <gtest/gtest.h>
#include <string>

#include "ui/model/criteria_view.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/model/rfm_grid.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/model/text_lines.hpp"
#include "ui/model/value_view.hpp"
#include "ui/orders_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

TEST(CriteriaView, PutsEachColumnIntoItsLaneAndSaysWhatIsMissing) {
  OnCriteria session;
  const CriteriaView view = criteria_view(session.state);
  ASSERT_EQ(view.lanes.size(), 2u);
  EXPECT_EQ(view.lanes[0].criterion, "demographic");
  ASSERT_EQ(view.lanes[1].columns.size(), 2u);
  EXPECT_EQ(view.lanes[1].columns[0].name, "Orders");
  ASSERT_EQ(view.missing.size(), 2u);
  EXPECT_EQ(view.missing[0].empty, "No column tells about this: personas will say so.");
  ASSERT_EQ(view.beside.columns.size(), 1u);
  EXPECT_FALSE(view.beside.columns[0].changeable);
  EXPECT_FALSE(view.beside.columns[0].why.empty());
}

TEST(CriteriaView, ShowsTheWeightOfThePlan) {
  OnCriteria session;
  session.state.data->summary.criteria[0].weight = 0.5;
  session.state.data->summary.criteria[1].weight = 0.7;
  const CriteriaView view = criteria_view(session.state);
  EXPECT_EQ(view.weights[view.lanes[0].weight], "½");
  EXPECT_EQ(view.lanes[1].weight, kWeights.size()) << "a weight from elsewhere presses no button";
}

TEST(CriteriaView, NamesNoMoreColumnsThanCanBeLookedThrough) {
  OnCriteria session;
  for (int i = 0; i < 100; ++i)
    session.state.data->summary.subject_columns.push_back(
        of_criterion(number_column("q" + std::to_string(i)), "demographic"));
  const CriteriaView view = criteria_view(session.state);
  EXPECT_EQ(view.lanes[0].columns.size(), kLaneColumns);
  EXPECT_EQ(view.lanes[0].more, "and 77 more columns");
}

TEST(Questions, ChooseExactlyTheirColumns) {
  OnCriteria session;
  apply(session.state, UseQuestion{"purchase_behaviour"}, session.sender);
  EXPECT_EQ(columns_taking_part(session.state), 2u);
  EXPECT_FALSE(takes_part(session.state.settings, session.state.data->summary.subject_columns[1]));
  const CriteriaView view = criteria_view(session.state);
  EXPECT_TRUE(view.questions[0].chosen);
  EXPECT_FALSE(view.questions[1].chosen);
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.last<protocol::FindSegments>()->request).columns,
            (std::vector<std::string>{"Orders", "Revenue"}));
}

TEST(Questions, WithoutColumnsSayWhyAndChooseNothing) {
  OnCriteria session;
  EXPECT_EQ(criteria_view(session.state).questions[2].why_not,
            "“Why they buy” has no answer here: no column tells about it.");
  apply(session.state, UseQuestion{"why_they_buy"}, session.sender);
  EXPECT_EQ(columns_taking_part(session.state), 3u);
}

TEST(Weights, ArePartOfThePlanUnlessPlain) {
  protocol::Plan plan = with_weight({}, "demographic", 2);
  plan = with_weight(plan, "demographic", 0.5);
  ASSERT_EQ(plan.weights.size(), 1u);
  EXPECT_EQ(plan.weights[0].weight, 0.5);
  EXPECT_TRUE(with_weight(plan, "demographic", 1).weights.empty());
}

TEST(Plan, StaysOnTheScreenItWasChangedOn) {
  OnCriteria session;
  protocol::Plan plan = with_criterion(session.state.data->summary.plan, "age", "psychographic");
  apply(session.state, ChangePlan{plan}, session.sender);
  const protocol::Command* command = session.sender.last<protocol::SetPlan>();
  ASSERT_TRUE(command);
  EXPECT_EQ(std::get<protocol::SetPlan>(command->request).plan.columns[0].criterion, "psychographic");
  protocol::DataSummary changed = orders_summary();
  changed.plan = plan;
  session.answer(command->id, protocol::Opened{changed});
  EXPECT_EQ(session.state.screen, Screen::criteria);
  EXPECT_EQ(session.state.data->summary.plan.columns.size(), 1u);
}

TEST(Rfm, AsksForScoresWhenTheScreenIsOpenedAndOnlyOnce) {
  OrdersOpened session;
  EXPECT_FALSE(session.sender.last<protocol::ScoreRfm>());
  apply(session.state, GoTo{Screen::rfm}, session.sender);
  ASSERT_TRUE(session.sender.last<protocol::ScoreRfm>());
  session.answer(protocol::RfmScored{rfm_summary()});
  const std::size_t sent = session.sender.commands.size();
  apply(session.state, GoTo{Screen::criteria}, session.sender);
  apply(session.state, GoTo{Screen::rfm}, session.sender);
  EXPECT_EQ(session.sender.commands.size(), sent);
}

TEST(Rfm, AsksAgainWhenTheDataChanges) {
  Scored session;
  protocol::Plan plan;
  plan.monthly_discount = 0.02;
  apply(session.state, ChangePlan{plan}, session.sender);
  const std::uint32_t before = session.sender.last<protocol::ScoreRfm>()->id;
  protocol::DataSummary changed = orders_summary();
  changed.plan = plan;
  session.answer(session.sender.last<protocol::SetPlan>()->id, protocol::Opened{changed});
  EXPECT_GT(session.sender.last<protocol::ScoreRfm>()->id, before);
}

TEST(Rfm, SaysWhatIsNeededWithoutOrders) {
  Opened session;
  apply(session.state, GoTo{Screen::rfm}, session.sender);
  EXPECT_FALSE(session.sender.last<protocol::ScoreRfm>());
  const RfmView view = rfm_view(session.state);
  EXPECT_NE(view.no_orders.find("needs orders"), std::string::npos) << view.no_orders;
  EXPECT_FALSE(view.can_use);
}

TEST(RfmView, LettersFollowRevenueAsTheSegmentationWill) {
  Scored session;
  const RfmView view = rfm_view(session.state);
  ASSERT_EQ(view.segments.size(), 3u);
  EXPECT_EQ(view.segments[0].name, "Loyal customers");
  EXPECT_EQ(view.segments[0].mark, Mark({0, 2}));
  EXPECT_EQ(view.segments[1].mark, Mark({1, 2}));
  EXPECT_EQ(view.segments[2].mark, Mark()) << "nobody is lost";
  EXPECT_EQ(view.segments[2].note, "cannot occur in this file");
}

/// Who had letters before keeps them: the map's segments wear those they have now.
TEST(RfmView, OnceTheyAreTheSegmentsTheyWearTheirLetters) {
  const protocol::RfmSummary scored = rfm_summary();
  protocol::SegmentationSummary found;
  for (const std::size_t segment : inhabited_by_revenue(scored)) {
    found.segments.emplace_back().name = scored.segments[segment].name;
    found.segments.back().letter = found.segments.size() == 1 ? "D" : "B";
  }
  const std::vector<Mark> marks = marks_of(scored, &found);
  const std::vector<std::size_t> order = inhabited_by_revenue(scored);
  EXPECT_EQ(marks[order[0]], Mark({3, 4}));
  EXPECT_EQ(marks[order[1]], Mark({1, 4}));
  found.segments.pop_back();
  EXPECT_EQ(marks_of(scored, &found)[order[0]], Mark({0, 2})) << "these are not the map's";
}

TEST(RfmView, TheGridCountsEveryCustomerOnce) {
  Scored session;
  const RfmView view = rfm_view(session.state);
  ASSERT_EQ(view.squares.size(), 25u);
  const SquareView& best = view.squares[4];  // recency 5 first, frequency rising
  EXPECT_EQ(best.square, (RfmSquare{5, 5}));
  EXPECT_EQ(best.name, "Recency 5, frequency 5: 400 customers, mostly Champions");
  ASSERT_EQ(best.parts.size(), 2u);
  EXPECT_DOUBLE_EQ(best.parts[0].fraction, 0.75);
  EXPECT_EQ(view.squares[8].count, "600");
  EXPECT_EQ(view.squares[0].name, "Recency 5, frequency 1: nobody");
}

TEST(RfmView, TheGridOfOneMoneyScoreHoldsOnlyItsCustomers) {
  Scored session;
  apply(session.state, ShowMoney{3}, session.sender);
  const RfmView view = rfm_view(session.state);
  EXPECT_EQ(view.squares[4].name, "Recency 5, frequency 5: 100 customers, Loyal customers");
  EXPECT_TRUE(view.squares[8].count.empty());
}

TEST(RfmView, TheBestRecencyIsTheShortest) {
  Scored session;
  const RfmView view = rfm_view(session.state);
  EXPECT_EQ(view.scores[0].score, "5");
  EXPECT_EQ(view.scores[0].recency, "up to 10\n400 customers");
  EXPECT_EQ(view.scores[0].frequency, "above 2\n400 customers");
  EXPECT_EQ(view.scores[2].frequency, "nobody");
}

TEST(RfmView, OpensASquareByItsMoneyScores) {
  Scored session;
  apply(session.state, SelectSquare{RfmSquare{5, 5}}, session.sender);
  const RfmView view = rfm_view(session.state);
  ASSERT_TRUE(view.detail);
  ASSERT_EQ(view.detail->facts.size(), 5u);
  EXPECT_EQ(view.detail->facts[0].label, "Money 5 · Champions");
  EXPECT_EQ(view.detail->facts[0].value, "300");
  apply(session.state, SelectRfmSegment{0}, session.sender);
  EXPECT_EQ(rfm_view(session.state).detail->title, "Champions");
}

TEST(Rfm, AMapThatCannotBeReadSaysWhereAndKeepsTheScores) {
  Scored session;
  protocol::RfmSettings settings = session.state.rfm.settings;
  settings.map = with_line(rfm_summary().map_text, 1, "loyal: 446");
  apply(session.state, ScoreWith{settings}, session.sender);
  session.answer(protocol::Failed{Message("rfm.map_bad_cell").with("line", 2).with("cell", "446")});
  const RfmView view = rfm_view(session.state);
  EXPECT_TRUE(session.state.notices.empty()) << "said beside the line instead";
  EXPECT_TRUE(view.scored);
  EXPECT_FALSE(view.can_use);
  ASSERT_EQ(view.map.size(), 3u);
  EXPECT_EQ(view.map[1].text, "loyal: 446");
  EXPECT_NE(view.map[1].error.find("446"), std::string::npos);
  EXPECT_TRUE(view.map[0].error.empty());
}

TEST(Rfm, BecomesSegmentsThatGoStaleWithItsSettings) {
  Scored session;
  apply(session.state, UseRfmSegments{}, session.sender);
  const auto& request =
      std::get<protocol::FindSegments>(session.sender.last<protocol::FindSegments>()->request);
  EXPECT_EQ(request.method, "rfm");
  protocol::Segmented result = segmented();
  result.summary.method = "rfm";
  result.summary.segments[0].name = Message("rfm.segment_champions");
  session.answer(result);
  EXPECT_EQ(session.state.screen, Screen::segments);
  EXPECT_EQ(segments_view(session.state).found->rows[0].name, "Champions");
  EXPECT_EQ(segments_view(session.state).found->rows[1].name, "");
  apply(session.state, SetSeed{99}, session.sender);
  EXPECT_FALSE(is_stale(session.state)) << "the seed is no setting of the map";
  protocol::RfmSettings nested = session.state.rfm.settings;
  nested.scoring = "nested";
  apply(session.state, ScoreWith{nested}, session.sender);
  EXPECT_TRUE(is_stale(session.state));
}

TEST(Value, RefusesInWords) {
  Scored session;
  apply(session.state, ForecastNow{}, session.sender);
  EXPECT_TRUE(session.state.running) << "it can take a while, and be cancelled";
  protocol::LifetimeSummary refused;
  refused.refused = Message("lifetime_value.too_few_repeat_buyers").with("count", 12).with("needed", 100);
  session.answer(protocol::ValueForecast{refused});
  const ValueView view = value_view(session.state);
  EXPECT_NE(view.refused.find("12 bought on more than one day"), std::string::npos) << view.refused;
  EXPECT_TRUE(view.facts.empty());
}

TEST(Value, ShowsTheForecastAndWhatTheModelHadNotSeen) {
  Forecast session;
  const ValueView view = value_view(session.state);
  EXPECT_EQ(view.facts[0].value, "3,456");
  EXPECT_EQ(view.facts[1].value, "98,765");
  EXPECT_EQ(view.holdout.split, 2u);
  EXPECT_NE(view.holdout.verdict.find("5.0% too few"), std::string::npos) << view.holdout.verdict;
  EXPECT_EQ(view.holdout.rows.size(), 3u);
}

TEST(Value, SaysWhyThereIsNoMoney) {
  Forecast session;
  session.state.value.forecast->spend_refused = Message("lifetime_value.no_money");
  const ValueView view = value_view(session.state);
  EXPECT_FALSE(view.no_money.empty());
  EXPECT_EQ(view.facts.size(), 3u);
}

/// The segments of the map, as the engine answers them.
protocol::Segmented rfm_segments() {
  protocol::Segmented result = segmented();
  result.summary.method = "rfm";
  for (protocol::SegmentSummary& segment : result.summary.segments)
    segment.name = Message("rfm.segment_champions");
  return result;
}

struct UsingRfm : Scored {
  UsingRfm() {
    apply(state, UseRfmSegments{}, sender);
    answer(rfm_segments());
  }
};

TEST(RfmSegments, AreFoundAgainInTheSameWay) {
  UsingRfm session;
  apply(session.state, FindAgain{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.commands.back().request).method, "rfm");
  session.answer(rfm_segments());
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.commands.back().request).method, session.state.settings.method);
  session.answer(segmented());
  apply(session.state, FindAgain{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.commands.back().request).method, session.state.settings.method);
}

TEST(RfmSegments, AreFoundAgainAfterAnotherDecisionToo) {
  UsingRfm session;
  protocol::Plan plan;
  plan.analysis_date = "2025-01-31";
  apply(session.state, ChangePlan{plan}, session.sender);
  protocol::DataSummary changed = orders_summary();
  changed.plan = plan;
  session.answer(session.sender.last<protocol::SetPlan>()->id, protocol::Opened{changed});
  EXPECT_TRUE(segments_view(session.state).can_find_again);
  apply(session.state, FindAgain{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.commands.back().request).method, "rfm");
}

TEST(RfmSegments, AreOfCustomersAndNotOfRows) {
  UsingRfm session;
  const FoundView found = *segments_view(session.state).found;
  EXPECT_EQ(found.headline, "3 segments among 1,990 customers");
  EXPECT_EQ(found.size_header, "Customers");
  EXPECT_EQ(found.set_aside, "10 of 2,000 customers have no number in a compared column and were set aside.");
}

TEST(RfmSegments, AreNotSpokenOfAsGroupsThatWereSearchedFor) {
  UsingRfm session;
  const FoundView found = *segments_view(session.state).found;
  EXPECT_EQ(
      found.verdict.sentence,
      "Each segment is a part of the RFM map: who belongs where is a rule, not a gap between customers.");
  ASSERT_EQ(found.map.entries.size(), 3u);
  EXPECT_EQ(found.map.entries[0].name, "Champions");
}

TEST(Stale, SaysWhatReallyChanged) {
  const auto sentence = [](const AppState& state) { return segments_view(state).found->stale; };
  Found decided;
  protocol::Plan plan;
  plan.monthly_discount = 0.02;
  apply(decided.state, ChangePlan{plan}, decided.sender);
  protocol::DataSummary changed = data_summary();
  changed.plan = plan;
  decided.answer(decided.sender.last<protocol::SetPlan>()->id, protocol::Opened{changed});
  EXPECT_EQ(sentence(decided.state).find("Your decisions about the data changed"), 0u)
      << sentence(decided.state);
  Found read_again;
  apply(read_again.state, ReadAs{"file-1", {}}, read_again.sender);
  read_again.answer(protocol::Opened{data_summary()});
  EXPECT_EQ(sentence(read_again.state).find("The file was read again"), 0u) << sentence(read_again.state);
  Found added;
  apply(added.state, GoTo{Screen::data}, added.sender);
  apply(added.state, FileChosen{"file-2", "b.csv"}, added.sender);
  protocol::DataSummary two = data_summary();
  two.files.push_back(two.files.front());
  two.files.back().handle = "file-2";
  added.answer(protocol::Opened{two});
  EXPECT_EQ(sentence(added.state).find("Files were added or removed"), 0u) << sentence(added.state);
}

TEST(Rfm, TheAnalysisDateCanBeChangedOnTheScreen) {
  Scored session;
  ASSERT_TRUE(rfm_view(session.state).analysis_day);
  EXPECT_EQ(rfm_view(session.state).analysis_day->field, &protocol::Plan::analysis_date);
}

}  // namespace
}  // namespace ruas::ui
