#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/crosswalk_view.hpp"
#include "ui/model/method_choices.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/real_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

/// 600 customers in two segments on the left and three on the right; C on the right is nobody's partner.
protocol::ComparisonSummary comparison() {
  protocol::ComparisonSummary summary;
  summary.first = {"kmeans", {{"A", {}, 400, 0}, {"B", {}, 200, 1}}};
  summary.second = {"gmm", {{"A", {}, 300, 0}, {"B", {}, 200, 1}, {"C", {}, 100, -1}}};
  summary.counts = {300, 0, 100, 0, 200, 0};
  summary.adjusted_rand = 0.71;
  summary.rows_in_both = 600;
  summary.differing = 100;
  return summary;
}

class Crosswalk : public ::testing::Test, protected Found {
 protected:
  void SetUp() override { apply(state, ShowSegmentsTab{SegmentsTab::compare}, sender); }
  void find_again() {
    apply(state, FindSegmentsNow{}, sender);
    answer(sender.last<protocol::FindSegments>()->id, segmented());
  }
  void compare_now() {
    apply(state, CompareNow{}, sender);
    answer(sender.last<protocol::CompareSegments>()->id, protocol::SegmentsCompared{comparison()});
  }
};

TEST_F(Crosswalk, TheSegmentsBeforeCanBeComparedOnceThereAreSome) {
  EXPECT_FALSE(state.crosswalk.before);
  apply(state, SetSeed{7}, sender);
  find_again();
  apply(state, SetSeed{8}, sender);
  find_again();
  ASSERT_TRUE(state.crosswalk.before);
  EXPECT_EQ(state.crosswalk.before->seed, 7u);
  EXPECT_EQ(crosswalk_view(state).choices.front(), "The segments before these");
  apply(state, CompareNow{}, sender);
  EXPECT_EQ(std::get<protocol::CompareSegments>(sender.last<protocol::CompareSegments>()->request).with.seed,
            7u);
}

TEST_F(Crosswalk, AnotherMethodIsAskedForAsManySegments) {
  state.found->result.summary.method = "kmeans";
  const std::vector<Comparable> others = comparables(state);
  ASSERT_FALSE(others.empty());
  for (const Comparable& other : others) {
    EXPECT_NE(other.request.method, "kmeans") << "not with itself";
    EXPECT_NE(other.request.method, "auto");
    const auto& methods = offered_methods();
    const auto offered = std::find_if(methods.begin(), methods.end(),
                                      [&](const OfferedMethod& each) { return each.name == other.request.method; });
    const bool counts = offered != methods.end() && offered->needs.number;
    EXPECT_EQ(other.request.k, counts ? 3u : 0u) << other.request.method << " cannot be told how many where it finds them";
  }
}

TEST_F(Crosswalk, PartnersStandAtTheSamePlaceAndEveryCustomerIsInABand) {
  protocol::ComparisonSummary crossed = comparison();
  crossed.first.segments[0].partner = 1;
  crossed.first.segments[1].partner = 0;
  crossed.second.segments[0].partner = 1;
  crossed.second.segments[1].partner = 0;
  state.crosswalk.comparison = crossed;
  const FlowView flow = crosswalk_view(state).flow;
  EXPECT_EQ(flow.after_marks, (std::vector<SegmentMark>{{1, 3}, {0, 3}, {2, 3}})) << "in the colours of their own letters";
  EXPECT_EQ(flow.after[1], "A · 300") << "beside B, its partner";
  EXPECT_EQ(flow.after[2], "C · 100") << "nobody's partner takes what is left";
  ASSERT_EQ(flow.bands.size(), 3u) << "nobody, no band";
  double customers = 0;
  for (const FlowBand& band : flow.bands) customers += band.customers;
  EXPECT_EQ(customers, 600);
}

TEST_F(Crosswalk, EachSideWearsItsOwnLetters) {
  protocol::ComparisonSummary crossed = comparison();
  crossed.first.segments[1].label = crossed.second.segments[1].label = "D";
  state.crosswalk.comparison = crossed;
  const FlowView flow = crosswalk_view(state).flow;
  EXPECT_EQ(flow.before_marks[1], (SegmentMark{3, 4}));
  EXPECT_EQ(flow.after_marks, (std::vector<SegmentMark>{{0, 4}, {3, 4}, {2, 4}}));
}

TEST_F(Crosswalk, ACrosstabThatIsNotWholeIsNotDrawn) {
  protocol::ComparisonSummary broken = comparison();
  broken.counts.pop_back();
  state.crosswalk.comparison = broken;
  EXPECT_TRUE(crosswalk_view(state).flow.bands.empty());
  EXPECT_TRUE(crosswalk_view(state).rows.empty());
}

TEST_F(Crosswalk, SaysHowManyDifferAndLetsThemBeTakenAlong) {
  compare_now();
  const CrosswalkView view = crosswalk_view(state);
  EXPECT_NE(view.verdict.find("100 of 600"), std::string::npos) << view.verdict;
  EXPECT_EQ(view.facts[0].value, "0.71");
  EXPECT_EQ(view.rows[0].counts, (std::vector<std::string>{"300", "0", "100"}));
  apply(state, DownloadDifferences{}, sender);
  EXPECT_NE(sender.last<protocol::ExportDifferences>(), nullptr);
}

TEST_F(Crosswalk, AComparisonGoesWithItsSegmentsAndWithAnotherChoice) {
  compare_now();
  apply(state, CompareWith{1}, sender);
  EXPECT_FALSE(crosswalk_view(state).known);
  compare_now();
  find_again();
  EXPECT_FALSE(crosswalk_view(state).known);
}

TEST_F(Crosswalk, ARefusalStandsWhereTheButtonIs) {
  apply(state, CompareNow{}, sender);
  answer(sender.last<protocol::CompareSegments>()->id, protocol::Failed{Message("engine.out_of_memory")});
  EXPECT_FALSE(crosswalk_view(state).refused.empty());
  EXPECT_TRUE(state.notices.empty());
}

TEST_F(Crosswalk, IsDrawnSoThatEverythingHasAName) {
  compare_now();
  const FlowView flow = crosswalk_view(state).flow;
  expect_sound(state, sender,
               {{Role::img, "From segment to segment"},
                {Role::table, "Customers in both: " + flow.left + " down, " + flow.right + " across"}});
}

/// The neighbour map, and back.
class Map : public ::testing::Test, protected Found {
 protected:
  protocol::MapDrawn drawn(bool early) {
    protocol::MapDrawn map;
    map.projection = "umap";
    map.early = early;
    map.drawn_rows = 1990;
    map.positions = {5, 5, 6, 6, 7, 7};
    return map;
  }
};

TEST_F(Map, ShowsEarlyPicturesAndSaysWhenItIsFinished) {
  const std::uint32_t picture = state.found->picture, revision = state.found->revision;
  apply(state, ShowMap{"umap"}, sender);
  const std::uint32_t id = sender.last<protocol::DrawMap>()->id;
  answer(id, drawn(true));
  MapLegend legend = segments_view(state).found->map;
  EXPECT_TRUE(legend.by_neighbours);
  EXPECT_TRUE(legend.across.empty()) << "the directions mean nothing";
  EXPECT_EQ(legend.drawn, "Still finding its shape.");
  EXPECT_TRUE(state.running);
  answer(id, drawn(false));
  legend = segments_view(state).found->map;
  EXPECT_EQ(legend.drawn, "All 1,990 rows are drawn.");
  EXPECT_FALSE(state.running);
  EXPECT_EQ(state.found->picture, picture + 2);
  EXPECT_EQ(state.found->revision, revision) << "the segments are the same: personas and market stay";
}

TEST_F(Map, SaysThatAStoppedPictureIsNotFinished) {
  apply(state, ShowMap{"umap"}, sender);
  const std::uint32_t id = sender.last<protocol::DrawMap>()->id;
  answer(id, drawn(true));
  answer(id, protocol::Stopped{});
  const MapLegend legend = segments_view(state).found->map;
  EXPECT_EQ(legend.drawn, "Stopped on the way: this picture is not finished.");
  EXPECT_TRUE(legend.unfinished);
  const std::size_t sent = sender.commands.size();
  apply(state, ShowMap{"umap"}, sender);
  EXPECT_EQ(sender.commands.size(), sent + 1) << "it can be finished";
  EXPECT_FALSE(segments_view(state).found->map.unfinished);
}

TEST_F(Map, GoesBackToTheFlatMapAndStartsThereWithOtherSegments) {
  apply(state, ShowMap{"umap"}, sender);
  answer(sender.last<protocol::DrawMap>()->id, drawn(false));
  const std::size_t sent = sender.commands.size();
  apply(state, ShowMap{"umap"}, sender);
  EXPECT_EQ(sender.commands.size(), sent) << "it is shown already";
  apply(state, ShowMap{"pca"}, sender);
  EXPECT_EQ(std::get<protocol::DrawMap>(sender.last<protocol::DrawMap>()->request).settings.projection,
            "pca");
  apply(state, FindSegmentsNow{}, sender);
  answer(sender.last<protocol::FindSegments>()->id, segmented());
  EXPECT_FALSE(segments_view(state).found->map.by_neighbours);
}

}  // namespace
}  // namespace ruas::ui
