// Files that are wanted for something else than the data: prospects, a newer file, results and split of a
// campaign.
#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "ui/example.hpp"
#include "ui/headless.hpp"
#include "ui/model/campaign_view.hpp"
#include "ui/model/file_purpose.hpp"
#include "ui/model/lookalikes_view.hpp"
#include "ui/model/over_time_view.hpp"
#include "ui/screens/screens.hpp"

namespace ruas::ui {
namespace {

using namespace example;

protocol::MigrationSummary moved() {
  protocol::MigrationSummary summary;
  summary.file = "baru.csv";
  summary.segments = {"A", "B", "C"};
  summary.in_both = 90;
  summary.stayed = 80;
  summary.came = 5;
  summary.gone = 10;
  summary.transitions = {{"A", "A", 50, 50.0 / 60, 5000, 5100},
                         {"A", "B", 10, 10.0 / 60, 900, 300},
                         {"B", "B", 30, 0.75, 600, 610},
                         {"B", "", 10, 0.25, 200, 0},
                         {"", "C", 5, 1, 0, 400}};
  summary.movers = {{"C007", "A", "B", 400, 100}, {"C009", "B", "", 90, 0}};
  summary.drift = {{"spend", 0.31, true, 0}, {"age", 0.02, false, 1}};
  summary.rules = {0.92, 0.70, true};
  summary.currency = "Rp";
  return summary;
}

class ChosenFiles : public ::testing::Test {
 protected:
  void go(Screen screen, StrategyTab tab = StrategyTab::time) {
    found.state.strategy.tab = tab;
    apply(found.state, GoTo{screen}, found.sender);
  }
  template <class Request>
  const Request& last() {
    return std::get<Request>(found.sender.last<Request>()->request);
  }
  template <class Request>
  void answer(protocol::Answer with) {
    update(found.state, {found.sender.last<Request>()->id, std::move(with)}, found.sender);
  }
  void choose(std::string_view purpose) {
    apply(found.state, FileChosen{"file-7", "baru.csv", false, std::string(purpose)}, found.sender);
  }
  Found found;
};

TEST_F(ChosenFiles, ANewerFileIsComparedAndNotOpened) {
  go(Screen::strategy);
  choose(purpose::kLater);
  EXPECT_EQ(last<protocol::CompareOverTime>().file, "file-7");
  EXPECT_EQ(last<protocol::CompareOverTime>().name, "baru.csv");
  EXPECT_EQ(found.state.data->summary.files.size(), 1u);
  EXPECT_TRUE(over_time_view(found.state).comparing);
  choose("");
  EXPECT_EQ(last<protocol::CompareOverTime>().file, "file-7") << "dropped on the tab, it means the same";
}

TEST_F(ChosenFiles, ADroppedFileElsewhereIsOpened) {
  go(Screen::strategy, StrategyTab::concentration);
  choose("");
  EXPECT_EQ(last<protocol::OpenFile>().file, "file-7");
}

TEST_F(ChosenFiles, WhoMovedAndWhatItIsWorthIsSaid) {
  go(Screen::strategy);
  choose(purpose::kLater);
  answer<protocol::CompareOverTime>(protocol::ComparedOverTime{moved()});
  const OverTimeView view = over_time_view(found.state);
  ASSERT_TRUE(view.compared);
  EXPECT_NE(view.headline.find("80 of them (88.9%) stayed in their segment"), std::string::npos)
      << view.headline;
  EXPECT_TRUE(view.rules_lost);
  EXPECT_EQ(view.facts[0].value, "10") << "moved";
  EXPECT_EQ(view.facts[3].value, "Rp6,700");
  ASSERT_EQ(view.matrix.size(), 4u) << "three segments, and who came";
  EXPECT_EQ(view.matrix[0].cells[1].text, "10 · 17%");
  EXPECT_TRUE(view.matrix[0].cells[0].stayed);
  EXPECT_EQ(view.matrix[1].cells[3].text, "10 · 25%") << "gone";
  ASSERT_EQ(view.ways.size(), 3u);
  EXPECT_EQ(view.ways[0].change, "−Rp600");
  EXPECT_EQ(view.ways[0].value, -1);
  EXPECT_EQ(view.ways[1].customers, "5") << "the larger change first";
  EXPECT_TRUE(view.drift[0].flagged);
  EXPECT_FALSE(view.stale);
  double customers = 0;
  for (const FlowBand& band : view.flow.bands) customers += band.customers;
  EXPECT_EQ(customers, 105);
}

TEST_F(ChosenFiles, ARefusedFileIsExplainedOnTheTab) {
  go(Screen::strategy);
  choose(purpose::kLater);
  answer<protocol::CompareOverTime>(
      protocol::Failed{Message("strategy.missing_later").with("column", "spend")});
  EXPECT_NE(over_time_view(found.state).refused.find("“spend”"), std::string::npos);
  EXPECT_TRUE(found.state.notices.empty());
}

TEST_F(ChosenFiles, AnotherWindowNeedsDays) {
  go(Screen::strategy);
  apply(found.state, ChooseWindow{"2024-13-01", ""}, found.sender);
  EXPECT_FALSE(over_time_view(found.state).from_error.empty());
  apply(found.state, ChooseWindow{"2024-01-01", "2024-06-30"}, found.sender);
  EXPECT_TRUE(over_time_view(found.state).from_error.empty());
  apply(found.state, CompareWindow{}, found.sender);
  EXPECT_EQ(last<protocol::CompareOverTime>().from, "2024-01-01");
  EXPECT_EQ(last<protocol::CompareOverTime>().to, "2024-06-30");
  EXPECT_EQ(last<protocol::CompareOverTime>().file, "");
}

TEST_F(ChosenFiles, ProspectsAreRankedUntilTheyAreForgotten) {
  go(Screen::strategy, StrategyTab::growth);
  choose(purpose::kProspects);
  EXPECT_EQ(last<protocol::FindLookalikes>().prospects, "file-7");
  protocol::LookalikeSummary summary;
  summary.method = "regression";
  summary.seeds = 40;
  summary.heading = Message("strategy.prospects_heading").with("rows", 1).with("file", "baru.csv").with("seeds", 40);
  summary.verdict = Message("strategy.no_better_than_chance").with("lift", 1).with("auc", .5);
  summary.prospects.file = "baru.csv";
  summary.prospects.rows = 1;
  summary.prospects.columns = {"age", "city"};
  summary.prospects.ranked = {{0, "P1", "", .8, 1}};
  answer<protocol::FindLookalikes>(protocol::LookalikesFound{summary});
  const GrowthView view = growth_view(found.state);
  EXPECT_TRUE(view.of_prospects);
  EXPECT_EQ(view.headline, "1 person in baru.csv ranked by their likeness to the 40 best");
  EXPECT_EQ(view.prospect_notes[0], "Compared by: age, city.");
  EXPECT_EQ(view.ranked[0].name, "P1");
  apply(found.state, ForgetProspects{}, found.sender);
  apply(found.state, FindLookalikesNow{}, found.sender);
  EXPECT_EQ(last<protocol::FindLookalikes>().prospects, "");
}

TEST_F(ChosenFiles, SeedsComeFromASegmentTheLassoOrAListOfNames) {
  go(Screen::strategy, StrategyTab::growth);
  apply(found.state, LearnFrom{{SeedChoice::From::segment, "B", {}}}, found.sender);
  apply(found.state, FindLookalikesNow{}, found.sender);
  EXPECT_EQ(last<protocol::FindLookalikes>().settings.seeds, "rows");
  EXPECT_EQ(found.sender.last<protocol::FindLookalikes>()->rows, std::vector<std::uint32_t>{9});
  found.state.selected_points = {0, 2};
  apply(found.state, LearnFrom{{SeedChoice::From::lasso, {}, {}}}, found.sender);
  apply(found.state, FindLookalikesNow{}, found.sender);
  EXPECT_EQ(found.sender.last<protocol::FindLookalikes>()->rows, (std::vector<std::uint32_t>{4, 17}));
  apply(found.state, LearnFrom{{SeedChoice::From::by_hand, {}, " C1 ,C2,, "}}, found.sender);
  apply(found.state, FindLookalikesNow{}, found.sender);
  EXPECT_EQ(last<protocol::FindLookalikes>().settings.names, (std::vector<std::string>{"C1", "C2"}));
  EXPECT_EQ(growth_view(found.state).seed, growth_view(found.state).seeds.size() - 1);
}

TEST_F(ChosenFiles, ResultsAreMeasuredWithTheSplitFileWhereOneIsChosen) {
  go(Screen::campaign);
  choose(purpose::kSplit);
  EXPECT_EQ(found.sender.last<protocol::MeasureCampaign>(), nullptr);
  apply(found.state, FileChosen{"file-8", "hasil.csv", false, std::string(purpose::kResults)}, found.sender);
  EXPECT_EQ(last<protocol::MeasureCampaign>().file, "file-8");
  EXPECT_EQ(last<protocol::MeasureCampaign>().split_file, "file-7");
  answer<protocol::MeasureCampaign>(protocol::Failed{Message("campaign.no_response_column")});
  EXPECT_TRUE(found.state.notices.empty()) << "said beside the buttons";
  EXPECT_FALSE(found.state.campaign.measure_refused.key.empty());
  apply(found.state, ForgetSplitFile{}, found.sender);
  choose("");
  EXPECT_EQ(last<protocol::MeasureCampaign>().file, "file-7") << "dropped: the results";
  EXPECT_EQ(last<protocol::MeasureCampaign>().split_file, "");
}

TEST_F(ChosenFiles, ResultsThatDoNotSayWhatIsWhatAreMeasuredByTheNamesGiven) {
  go(Screen::campaign);
  found.state.personas.described.emplace();
  choose(purpose::kResults);
  EXPECT_FALSE(campaign_view(found.state).asks_for_columns);
  answer<protocol::MeasureCampaign>(protocol::Failed{
      Message("campaign.which_arms").with("column", "segment").with("count", 3).with("groups", "Mens, Womens, None")});
  EXPECT_TRUE(campaign_view(found.state).asks_for_columns);
  protocol::ResultColumns columns;
  columns.control = "None";
  columns.response = "visit";
  apply(found.state, NameResultColumns{columns}, found.sender);
  apply(found.state, MeasureAgain{}, found.sender);
  EXPECT_EQ(last<protocol::MeasureCampaign>().file, "file-7");
  EXPECT_EQ(last<protocol::MeasureCampaign>().columns, columns);
  answer<protocol::MeasureCampaign>(protocol::CampaignMeasured{});
  EXPECT_TRUE(campaign_view(found.state).asks_for_columns) << "to be changed once more";
  apply(found.state, FileChosen{"file-8", "lain.csv", false, std::string(purpose::kResults)}, found.sender);
  EXPECT_EQ(last<protocol::MeasureCampaign>().columns, protocol::ResultColumns()) << "another file, other names";
}

TEST_F(ChosenFiles, WhatTheResultsHaveIsOfferedToChooseFrom) {
  go(Screen::campaign);
  found.state.personas.described.emplace();
  choose(purpose::kResults);
  protocol::CampaignMeasured refused;
  refused.summary.refused = Message("campaign.which_arms").with("column", "mail").with("count", 3).with("groups", "…");
  refused.summary.columns.arm = "mail";
  refused.summary.file_columns = {{"mail", {"Mens", "Womens", "None"}}, {"visit", {"0", "1"}}};
  answer<protocol::MeasureCampaign>(std::move(refused));
  const CampaignView view = campaign_view(found.state);
  EXPECT_FALSE(view.measured);
  EXPECT_FALSE(view.measure_refused.empty());
  ASSERT_EQ(view.choices.size(), 7u);
  EXPECT_EQ(view.choices[0].options.size(), 3u);
  EXPECT_EQ(view.choices[2].options[3], "None") << "of the column that the refusal names";
}

TEST_F(ChosenFiles, NobodyLeftAloneIsSaidAndKeptAsTyped) {
  go(Screen::campaign);
  protocol::SplitSettings settings;
  settings.hold_share = 0;
  const std::size_t before = found.sender.commands.size();
  apply(found.state, SplitWith{settings}, found.sender);
  EXPECT_EQ(found.sender.commands.size(), before) << "nothing to ask";
  EXPECT_FALSE(campaign_view(found.state).hold_error.empty());
  EXPECT_EQ(campaign_view(found.state).settings.hold_share, 0);
}

TEST_F(ChosenFiles, EveryFigureOfAnEffectIsInItsDetails) {
  go(Screen::campaign);
  found.state.personas.described.emplace();
  protocol::CampaignSummary& measured = found.state.campaign.measured.emplace();
  measured.all.treated = 1048;
  measured.all.treated_rate = 0.133;
  measured.all.control = 952;
  measured.all.control_rate = 0.081;
  measured.all.low = 0.009;
  measured.all.high = 0.181;
  measured.all.adjusted_p = 0.0004;
  const EffectRow row = campaign_view(found.state).effects.front();
  EXPECT_EQ(row.interval, "0.9 to 18.1 pts");
  for (const char* figure : {"13.3%", "1,048", "8.1%", "952", "0.9 to 18.1", "<0.001"})
    EXPECT_NE(row.details.find(figure), std::string::npos) << figure;
}

TEST_F(ChosenFiles, AllOfItIsDrawnWithNames) {
  go(Screen::strategy);
  choose(purpose::kLater);
  answer<protocol::CompareOverTime>(protocol::ComparedOverTime{moved()});
  Screens screens(nullptr);
  Headless headless([&](Ui& ui) {
    Actions actions;
    screens.draw(ui, found.state, actions);
    for (const UiAction& action : actions) apply(found.state, action, found.sender);
  });
  headless.settle(30);
  for (const char* table :
       {"From segment to segment", "What the moves are worth", "Has the data itself changed?"})
    EXPECT_NE(headless.find(Role::table, table), nullptr) << table;
  EXPECT_NE(headless.find(Role::img, "Flow of customers"), nullptr);
  const MirrorNode* const open = headless.find(Role::button, "Open a newer file");
  ASSERT_NE(open, nullptr);
  EXPECT_EQ(open->gesture, Gesture::open_file);
  EXPECT_EQ(open->content, purpose::kLater);
  EXPECT_TRUE(headless.problems().empty());
  apply(found.state, SetLanguage{Language::indonesian}, found.sender);
  headless.set_language(Language::indonesian);
  headless.settle(30);
  EXPECT_NE(headless.find(Role::table, "Dari segmen ke segmen"), nullptr);
  EXPECT_TRUE(headless.problems().empty());
}

}  // namespace
}  // namespace ruas::ui
