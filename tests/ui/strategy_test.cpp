#include <gtest/gtest.h>
#include <algorithm>
#include <string>

#include "ui/example.hpp"
#include "ui/headless.hpp"
#include "ui/model/lookalikes_view.hpp"
#include "ui/model/shell_view.hpp"
#include "ui/model/strategy_view.hpp"
#include "ui/screens/screens.hpp"

namespace ruas::ui {
namespace {

using namespace example;

protocol::MarketSummary market() {
  protocol::MarketSummary summary;
  protocol::ConcentrationDimension customers;
  customers.by = "customer";
  customers.count = 5;
  customers.left_out = 1;
  customers.total = 100;
  customers.hhi = 3550;
  customers.effective = 2.817;
  customers.gini = .46;
  customers.cr1 = .5;
  customers.cr10 = 1;
  customers.lorenz_count = {0, .5, 1};
  customers.lorenz_revenue = {0, .1, 1};
  protocol::ConcentrationDimension channels;
  channels.by = "channel";
  channels.absent = Message("strategy.no_channel_column");
  summary.concentration.dimensions = {customers, channels};
  summary.concentration.largest = {{7, "C007", "", 50, .5, true}, {2, "C002", "", 30, .3, true}};
  summary.concentration.losses = {
      {0, 100, 3550, 2.817, 0}, {50, 50, 4200, 2.38, 4}, {80, 20, 3750, 2.67, 12}};
  summary.concentration.vanishing = {{"A", 2}};
  summary.type_absent = Message("engine.no_segments");
  summary.growth.offers_absent = Message("engine.no_segments");
  return summary;
}

class Strategy : public ::testing::Test {
 protected:
  void SetUp() override {
    apply(state, FileChosen{"file-1", "pelanggan.csv"}, sender);
    answer<protocol::OpenFile>(protocol::Opened{data_summary()});
    apply(state, GoTo{Screen::strategy}, sender);
  }
  template <class Request>
  void answer(protocol::Answer with) {
    update(state, {sender.last<Request>()->id, std::move(with)}, sender);
  }
  void describe() { answer<protocol::DescribeMarket>(protocol::MarketDescribed{market()}); }

  AppState state;
  RecordingSender sender;
};

TEST_F(Strategy, AsksForTheMarketWhenItIsOpenedAndOnlyOnce) {
  ASSERT_NE(sender.last<protocol::DescribeMarket>(), nullptr);
  EXPECT_TRUE(strategy_view(state).waiting);
  describe();
  const std::size_t sent = sender.commands.size();
  apply(state, GoTo{Screen::data}, sender);
  apply(state, GoTo{Screen::strategy}, sender);
  EXPECT_EQ(sender.commands.size(), sent) << "what is known is not asked again";
  EXPECT_TRUE(std::ranges::any_of(shell_view(state).steps, [](const StepView& step) { return step.label == "Strategy"; }));
}

TEST_F(Strategy, SaysHowConcentratedTheRevenueIs) {
  describe();
  const ConcentrationView view = strategy_view(state).concentration;
  ASSERT_EQ(view.dimensions.size(), 2u);
  EXPECT_EQ(view.facts[0].value, "0.46");
  EXPECT_EQ(view.facts[1].value, "3,550");
  EXPECT_EQ(view.notes.size(), 1u);
  EXPECT_EQ(view.lorenz.y.size(), 3u);
  state.language = Language::indonesian;
  EXPECT_EQ(strategy_view(state).concentration.facts[1].value, "3.550");
}

TEST_F(Strategy, ThinksTheLargestAwayWithoutAskingTheEngine) {
  describe();
  const std::size_t sent = sender.commands.size();
  apply(state, LoseLargest{2}, sender);
  const ConcentrationView view = strategy_view(state).concentration;
  EXPECT_EQ(view.leaving, 2u);
  EXPECT_NE(view.stress.find("80.0%"), std::string::npos) << view.stress;
  EXPECT_NE(view.stress.find("12"), std::string::npos) << view.stress;
  EXPECT_EQ(view.vanished.size(), 1u);
  EXPECT_TRUE(view.largest[1].leaves);
  apply(state, LoseLargest{99}, sender);
  EXPECT_EQ(strategy_view(state).concentration.leaving, 2u) << "no more than there are";
  EXPECT_EQ(sender.commands.size(), sent);
}

TEST_F(Strategy, SaysWhatIsMissing) {
  describe();
  apply(state, ShowDimension{"channel"}, sender);
  EXPECT_FALSE(strategy_view(state).concentration.absent.empty());
  EXPECT_FALSE(strategy_view(state).type.absent.empty());
  EXPECT_FALSE(growth_view(state).offers_absent.empty());
}

TEST_F(Strategy, ARefusalStandsOnTheScreenAndIsNoNotice) {
  answer<protocol::DescribeMarket>(protocol::Failed{Message("strategy.no_revenue")});
  EXPECT_FALSE(strategy_view(state).refused.empty());
  EXPECT_TRUE(state.notices.empty());
}

TEST_F(Strategy, SearchesByTheWeightsAndSaysWhenItIsChance) {
  protocol::LookalikeSettings settings;
  settings.margin_weight = 7;
  settings.fit = {{"city", "", 1}};
  apply(state, SearchBy{settings}, sender);
  apply(state, FindLookalikesNow{}, sender);
  const auto& request = std::get<protocol::FindLookalikes>(sender.last<protocol::FindLookalikes>()->request);
  EXPECT_EQ(request.settings.margin_weight, 7);
  EXPECT_EQ(request.settings.fit[0].label, "Bandung") << "the most frequent label, until another is chosen";
  protocol::LookalikeSummary found;
  found.method = "regression";
  found.ranked = {{4, "C004", "", .9, .99}};
  found.heading = Message("strategy.lookalike_heading").with("candidates", 9).with("seeds", 1);
  found.verdict = Message("strategy.no_better_than_chance").with("lift", 1).with("auc", .5);
  answer<protocol::FindLookalikes>(protocol::LookalikesFound{found});
  const GrowthView view = growth_view(state);
  EXPECT_TRUE(view.found);
  EXPECT_FALSE(view.better_than_chance);
  EXPECT_NE(view.verdict.find("No better than chance"), std::string::npos);
  EXPECT_EQ(view.ranked[0].name, "C004");
  apply(state, DownloadLookalikes{}, sender);
  EXPECT_NE(sender.last<protocol::ExportLookalikes>(), nullptr);
}

/// Every tab, drawn in both languages: named, without problems for those who do not see it.
TEST_F(Strategy, IsDrawnSoThatEverythingHasAName) {
  describe();
  Screens screens(nullptr);
  Headless headless([&](Ui& ui) {
    Actions actions;
    screens.draw(ui, state, actions);
    for (const UiAction& action : actions) apply(state, action, sender);
  });
  headless.settle(30);
  EXPECT_NE(headless.find(Role::img, "Lorenz curve"), nullptr);
  EXPECT_NE(headless.find(Role::table, "Largest customers"), nullptr);
  EXPECT_TRUE(headless.press(Role::tab, "Growing"));
  headless.settle(30);
  EXPECT_NE(headless.find(Role::button, "Find customers alike"), nullptr);
  EXPECT_TRUE(headless.problems().empty());
  apply(state, SetLanguage{Language::indonesian}, sender);
  headless.set_language(Language::indonesian);
  headless.settle(30);
  EXPECT_TRUE(headless.press(Role::tab, "Jenis pasar"));
  headless.settle(30);
  EXPECT_TRUE(headless.problems().empty());
}

}  // namespace
}  // namespace ruas::ui
