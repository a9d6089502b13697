// Concentration, type of market and growth, as the page and the command line ask for them.
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "samples/samples.hpp"
#include "support/recording_session.hpp"

namespace ruas::protocol {
namespace {

using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

std::string sample_text(Sample sample, Status (*content)(const SampleOptions&, ByteSink&),
                        Language language = Language::english) {
  StringSink sink;
  EXPECT_TRUE(content({.sample = sample, .customers = 2000, .seed = 1, .language = language}, sink));
  return sink.take();
}

class Market : public ::testing::Test {
 protected:
  void open(std::string csv, const Plan& plan = {}) {
    session.put("file", std::move(csv));
    const auto* opened = session.ask_for<Opened>(OpenFile{"file", "file.csv", {}});
    ASSERT_NE(opened, nullptr) << failure_key(session.events().back().answer);
    ASSERT_NE(session.ask_for<Opened>(SetPlan{plan}), nullptr);
  }
  void find(std::uint32_t k) {
    FindSegments request;
    request.k = k;
    ASSERT_NE(session.ask_for<Segmented>(request), nullptr) << failure_key(session.events().back().answer);
  }
  MarketSummary describe() {
    const auto* described = session.ask_for<MarketDescribed>(DescribeMarket{});
    EXPECT_NE(described, nullptr) << failure_key(session.events().back().answer);
    return described ? described->summary : MarketSummary();
  }
  static const ConcentrationDimension& by(const MarketSummary& summary, const std::string& what) {
    for (const ConcentrationDimension& dimension : summary.concentration.dimensions)
      if (dimension.by == what) return dimension;
    throw std::logic_error(what);
  }
  RecordingSession session;
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line)
    if (c == ',') cells.emplace_back();
    else cells.back() += c;
  return cells;
}

/// The last columns are rank, score, percentile and seed: scores fall, ranks count those who are no seeds.
void expect_ranked(const std::string& csv) {
  std::size_t rank = 0, seeds = 0, lines = 0;
  double last = 2;
  for (std::size_t at = 0; at < csv.size(); at = csv.find('\n', at) + 1, ++lines) {
    const std::vector<std::string> cells = cells_of(csv.substr(at, csv.find('\r', at) - at));
    const auto cell = [&](std::size_t from_the_end) { return cells[cells.size() - from_the_end]; };
    if (lines == 0) {
      EXPECT_EQ(cell(4), "rank");
      EXPECT_EQ(cell(1), "seed");
      continue;
    }
    seeds += cell(1) == "yes";
    if (!cell(4).empty()) {
      EXPECT_EQ(cell(4), std::to_string(++rank));
    }
    const double score = cell(3).empty() ? -1 : std::stod(cell(3));
    EXPECT_LE(score, last);
    last = score;
  }
  EXPECT_EQ(lines, 2001u);
  EXPECT_EQ(seeds, 200u);
  EXPECT_GT(rank, 1000u);
}

TEST_F(Market, MatchesTheVectorOfMethods) {
  open("customer_id,city,revenue\nA,Medan,50\nB,Medan,30\nC,Bali,10\nD,Bali,5\nE,,5\nF,Bali,-3\n");
  const MarketSummary summary = describe();
  const ConcentrationDimension& customers = by(summary, "customer");
  EXPECT_EQ(customers.count, 5u);
  EXPECT_EQ(customers.left_out, 1u);
  EXPECT_NEAR(customers.hhi, 3550, 1e-9);
  EXPECT_NEAR(customers.hhi_normalised, .19375, 1e-12);
  EXPECT_NEAR(customers.effective, 2.817, 5e-4);
  EXPECT_NEAR(customers.gini, .46, 1e-12);
  EXPECT_NEAR(customers.cr1, .5, 1e-12);
  EXPECT_EQ(customers.band, "high");
  const ConcentrationDimension& places = by(summary, "place");
  EXPECT_EQ(places.column, "city");
  ASSERT_EQ(places.largest.size(), 2u);
  EXPECT_EQ(places.largest[0].label, "Medan");
  EXPECT_EQ(places.largest[0].revenue, 80);
  EXPECT_EQ(places.largest[1].revenue, 12);
  EXPECT_EQ(places.without_label, 5);
  EXPECT_EQ(by(summary, "segment").absent.key, "engine.no_segments");
  EXPECT_EQ(by(summary, "category").absent.key, "strategy.no_category_column");
  ASSERT_EQ(summary.concentration.losses.size(), 6u);
  EXPECT_NEAR(summary.concentration.losses[1].hhi, 4200, 1e-9);
  EXPECT_EQ(summary.concentration.largest[0].name, "A");
  EXPECT_TRUE(summary.concentration.largest[2].major);
  EXPECT_FALSE(summary.concentration.largest[3].major);
}

TEST_F(Market, SportsShopIsDiversified) {
  for (const Language language : {Language::english, Language::indonesian}) {
    open(sample_text(Sample::sports, write_sample_customers, language));
    find(0);
    const MarketSummary summary = describe();
    EXPECT_EQ(summary.type.type, "diversified")
        << summary.type.lowest_cosine << " " << summary.type.highest_cosine;
    EXPECT_LE(summary.type.lowest_cosine, .3);
    EXPECT_TRUE(summary.type.whole_customers);
  }
}

TEST_F(Market, SportsShopIsDiversifiedFromItsOrdersToo) {
  open(sample_text(Sample::sports, write_sample_orders));
  find(2);
  const MarketSummary summary = describe();
  EXPECT_EQ(summary.type.type, "diversified") << summary.type.lowest_cosine;
  EXPECT_FALSE(summary.type.whole_customers);
  double revenue = 0;
  for (const RevenueShare& category : by(summary, "category").largest) revenue += category.revenue;
  double customers = 0;
  for (const RevenueShare& segment : by(summary, "segment").largest) customers += segment.revenue;
  EXPECT_NEAR(revenue, customers + by(summary, "segment").without_label, 1);
}

TEST_F(Market, SupplierShowsItsTwoPartiesAndItsTwoAccounts) {
  open(sample_text(Sample::supplier, write_sample_customers));
  find(0);
  const MarketSummary summary = describe();
  ASSERT_EQ(summary.type.parties.size(), 2u);
  EXPECT_EQ(summary.type.party_column, "customer_type");
  EXPECT_FALSE(summary.type.parties_chosen);
  EXPECT_NE(summary.type.type, "multi_sided");
  EXPECT_NEAR(summary.type.parties[0].revenue_share + summary.type.parties[1].revenue_share, 1, 1e-9);
  const auto majors =
      std::count_if(summary.concentration.largest.begin(), summary.concentration.largest.end(),
                    [](const LargestCustomerRow& row) { return row.major; });
  EXPECT_EQ(majors, 2);
  EXPECT_NEAR(by(summary, "customer").cr2, .5, .05);

  Plan plan;
  plan.columns.push_back({"customer_type", "party", {}});
  open(sample_text(Sample::supplier, write_sample_customers), plan);
  find(0);
  EXPECT_EQ(describe().type.type, "multi_sided");
}

/// Sixty customers who buy tea for 10, `few` who buy soap for 100,000, and a giant among the latter where wanted.
std::string tea_and_soap(int few, bool giant) {
  std::string orders = "customer_id,date,amount,category\n";
  for (int i = 0; i < 60; ++i)
    orders += "T" + std::to_string(i) + ",2024-01-" + std::to_string(10 + i % 9) + "," + std::to_string(10 + i % 3) + ",Tea\n";
  for (int i = 0; i < few; ++i)
    orders += "S" + std::to_string(i) + ",2024-03-" + std::to_string(10 + i % 9) + "," +
              std::to_string((giant && i == 0 ? 100 : 1) * (100'000 + i % 3)) + ",Soap\n";
  return orders;
}

TEST_F(Market, KeepsBackWhatFewBuyAndSaysWhereOneBuysMost) {
  open(tea_and_soap(4, false));
  find(2);
  const SegmentMixRow few = describe().type.mix.at(0);
  EXPECT_EQ(few.care.key, "strategy.mix_of_few");
  for (const double share : few.shares) EXPECT_TRUE(std::isnan(share));
  open(tea_and_soap(20, true));
  find(2);
  for (const SegmentMixRow& row : describe().type.mix)
    EXPECT_NE(row.care.key.empty(), row.segment == "A") << "of the giant's segment, and of no other";
}

TEST_F(Market, SaysWhatIsMissing) {
  session.put("no", "customer_id,age\nA,20\nB,30\nC,40\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"no", "no.csv", {}}), nullptr);
  EXPECT_EQ(failure_key(session.ask(DescribeMarket{})), "strategy.no_revenue");
  session.put("negative", "customer_id,revenue\nA,-20\nB,0\nC,-40\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"negative", "negative.csv", {}}), nullptr);
  EXPECT_EQ(failure_key(session.ask(DescribeMarket{})), "strategy.nobody_with_revenue");
  session.put("one", "customer_id,revenue\nA,20\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"one", "one.csv", {}}), nullptr);
  const auto* one = session.ask_for<MarketDescribed>(DescribeMarket{});
  ASSERT_NE(one, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(one->summary.concentration.dimensions[0].hhi, 10'000);
  EXPECT_EQ(one->summary.type_absent.key, "engine.no_segments");
}

TEST_F(Market, FindsCustomersLikeTheBestWithoutUsingWhatMakesThemBest) {
  open(sample_text(Sample::sports, write_sample_customers));
  find(2);
  const auto* found = session.ask_for<LookalikesFound>(FindLookalikes{});
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  const LookalikeSummary summary = found->summary;
  EXPECT_EQ(summary.method, "regression");
  EXPECT_EQ(summary.seeds + summary.seeds_set_aside, 200u);
  EXPECT_TRUE(summary.better_than_chance);
  EXPECT_GT(summary.auc, .7);
  EXPECT_EQ(summary.margin_column, "total_spent");
  for (const std::string& column : summary.columns) {
    EXPECT_NE(column, "total_spent");
    EXPECT_NE(column, "orders");
  }
  ASSERT_EQ(summary.ranked.size(), 100u);
  EXPECT_EQ(summary.ranked[0].segment, "A");
  EXPECT_GE(summary.ranked[0].score, summary.ranked[99].score);
  EXPECT_FALSE(summary.shared.empty());

  ASSERT_NE(session.ask_for<Exported>(ExportLookalikes{}), nullptr);
  expect_ranked(session.exported());
}

TEST_F(Market, RanksASecondFileByWhatBothFilesHave) {
  open(sample_text(Sample::sports, write_sample_customers));
  session.put("prospects",
              "lead,age,interest,favourite_colour\nP1,47,Tennis,red\nP2,19,Football,blue\nP3,,Chess,green\n");
  FindLookalikes request;
  request.prospects = "prospects";
  request.prospects_name = "leads.csv";
  const auto* found = session.ask_for<LookalikesFound>(request);
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  const ProspectsSummary& prospects = found->summary.prospects;
  EXPECT_EQ(prospects.columns, (std::vector<std::string>{"age", "interest"}));
  EXPECT_EQ(prospects.filled, 2u);
  ASSERT_EQ(prospects.ranked.size(), 3u);
  EXPECT_EQ(prospects.ranked[0].row, 0u);
  EXPECT_EQ(prospects.ranked[2].row, 1u);
  session.put("nothing", "colour\nred\nblue\n");
  request.prospects = "nothing";
  EXPECT_EQ(failure_key(session.ask(request)), "strategy.nothing_in_common");
}

TEST_F(Market, TakesSeedsByHandAndSaysWhenTheyAreTooFew) {
  open(sample_text(Sample::sports, write_sample_customers));
  FindLookalikes request;
  request.settings.seeds = "rows";
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < 19; ++row) rows.push_back(row * 3);
  EXPECT_EQ(failure_key(session.ask(request, rows)), "strategy.few_seeds");
  for (std::uint32_t row = 19; row < 26; ++row) rows.push_back(row * 3);
  const auto* found = session.ask_for<LookalikesFound>(request, rows);
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(found->summary.method, "nearest_seeds");
  EXPECT_FALSE(found->summary.better_than_chance) << "every third row is like any other";
  EXPECT_EQ(found->summary.heading.key, "strategy.lookalike_heading_chosen");
  EXPECT_EQ(found->summary.verdict.key, "strategy.no_better_than_chance_chosen");
  request.settings.margin_weight = request.settings.growth_weight = 0;
  EXPECT_EQ(failure_key(session.ask(request, rows)), "strategy.no_weight");
  request.settings.fit = {{"interest", "Tennis", 1}, {"age", "", -1}};
  EXPECT_NE(session.ask_for<LookalikesFound>(request, rows), nullptr);
  request.settings.fit = {{"interest", "Chess", 1}};
  EXPECT_EQ(failure_key(session.ask(request, rows)), "strategy.no_such_label");
}

TEST_F(Market, TakesSeedsByTheNamesOfCustomers) {
  open(sample_text(Sample::sports, write_sample_customers));
  FindLookalikes request;
  request.settings.seeds = "names";
  for (int i = 1; i <= 25; ++i)
    request.settings.names.push_back("SP-000" + std::string(i < 10 ? "0" : "") + std::to_string(i));
  const auto* found = session.ask_for<LookalikesFound>(request);
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(found->summary.seeds + found->summary.seeds_set_aside, 25u);
  request.settings.names.push_back("SP-99999");
  const auto* with_a_stranger = session.ask_for<LookalikesFound>(request);
  ASSERT_NE(with_a_stranger, nullptr) << "one unknown name among many good ones";
  EXPECT_EQ(with_a_stranger->summary.names_not_found, (std::vector<std::string>{"SP-99999"}));
  request.settings.names = {"SP-99999"};
  EXPECT_EQ(failure_key(session.ask(request)), "strategy.no_such_customer");
}

std::string two_groups(int first, bool moved);

TEST_F(Market, TheTypeGoesByTheChoiceOfKOnceItIsKnownAndByTheRuleOfANiche) {
  open(two_groups(0, false));
  find(2);
  const auto evidence = [&] {
    std::string keys;
    for (const TypeEvidenceRow& row : describe().type.evidence) keys += row.what.key + " ";
    return keys;
  };
  EXPECT_NE(evidence().find("evidence_short_rule"), std::string::npos) << "nobody has to ask why first";
  ASSERT_NE(session.ask_for<KSwept>(SweepK{}), nullptr);
  EXPECT_NE(evidence().find("evidence_groups"), std::string::npos);
}

/// Thirty young who spend little, thirty old who spend much.
std::string two_groups(int first, bool moved) {
  std::string csv = "customer_id,age,revenue\n";
  for (int i = first; i < 60; ++i) {
    const bool old = (i % 2 == 1) != (moved && i == 2);
    csv += "C" + std::to_string(100 + i) + "," + std::to_string((old ? 60 : 20) + i % 5) + "," +
           std::to_string((old ? 900 : 100) + i % 7) + "\n";
  }
  return csv;
}

TEST_F(Market, FollowsCustomersFromFileToFile) {
  open(two_groups(0, false));
  find(2);
  session.put("later", two_groups(1, true) + "C999,21,5000\n");
  const auto* compared = session.ask_for<ComparedOverTime>(CompareOverTime{"later", "later.csv", {}, {}});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  const MigrationSummary& summary = compared->summary;
  EXPECT_EQ(summary.before, 60u);
  EXPECT_EQ(summary.after, 60u);
  EXPECT_EQ(summary.in_both, 59u);
  EXPECT_EQ(summary.stayed, 58u);
  EXPECT_EQ(summary.came, 1u);
  EXPECT_EQ(summary.gone, 1u);
  ASSERT_EQ(summary.movers.size(), 2u);
  EXPECT_EQ(summary.movers[0].name, "C102");
  EXPECT_EQ(summary.movers[0].from, "B");
  EXPECT_EQ(summary.movers[0].to, "A");
  EXPECT_EQ(summary.movers[0].revenue_after, 902);
  EXPECT_EQ(summary.movers[1].to, "") << "C100 is gone";
  ASSERT_FALSE(summary.drift.empty());
  EXPECT_FALSE(summary.drift[0].flagged);
  EXPECT_GT(summary.rules.before, .9) << "two groups that one question tells apart";
  EXPECT_GT(summary.rules.after, .9);
  EXPECT_FALSE(summary.rules.lost);

  // Later on age no longer goes with money: what was asked then finds fewer now.
  std::string otherwise = "customer_id,age,revenue\n";
  for (int i = 0; i < 60; ++i)
    otherwise += "C" + std::to_string(100 + i) + "," + std::to_string(i % 3 == 0 ? 60 : 20) + "," +
                 std::to_string((i % 2 == 1 ? 900 : 100) + i % 7) + "\n";
  session.put("otherwise", otherwise);
  const auto* lost = session.ask_for<ComparedOverTime>(CompareOverTime{"otherwise", "otherwise.csv", {}, {}});
  ASSERT_NE(lost, nullptr) << failure_key(session.events().back().answer);
  EXPECT_TRUE(lost->summary.rules.lost) << lost->summary.rules.before << " " << lost->summary.rules.after;

  session.put("other", "customer_id,revenue\nC100,5\nC101,6\nC103,9\n");
  EXPECT_EQ(failure_key(session.ask(CompareOverTime{"other", "other.csv", {}, {}})),
            "strategy.missing_later");
}

/// Orders of 2025: ten who buy big every month, ten who buy small, and one of the big ones who only buys
/// small in the second half.
std::string a_year_of_orders() {
  std::string csv = "customer_id,date,amount\n";
  for (int month = 1; month <= 12; ++month)
    for (int i = 0; i < 20; ++i) {
      const bool big = i < 10 && !(i == 3 && month > 6);
      csv += "C" + std::to_string(100 + i) + ",2025-" + (month < 10 ? "0" : "") + std::to_string(month) +
             "-1" + std::to_string(i % 9) + "," + std::to_string(big ? 900 + i : 20 + i) + "\n";
    }
  return csv;
}

TEST_F(Market, ComparesStretchesOfEqualLength) {
  session.put("orders", a_year_of_orders());
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}}), nullptr);
  FindSegments request;
  request.columns = {"Total revenue"};
  request.k = 2;
  request.log_skewed = false;
  ASSERT_NE(session.ask_for<Segmented>(request), nullptr) << failure_key(session.events().back().answer);
  const auto* compared =
      session.ask_for<ComparedOverTime>(CompareOverTime{{}, {}, "2025-07-01", "2025-12-18"});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  const MigrationSummary& summary = compared->summary;
  EXPECT_EQ(summary.before_from, "2025-01-11") << "171 days, as many as after";
  EXPECT_EQ(summary.before_to, "2025-06-30");
  EXPECT_EQ(summary.after_from, "2025-07-01");
  EXPECT_EQ(summary.after_to, "2025-12-18");
  EXPECT_EQ(summary.in_both, 20u);
  EXPECT_EQ(summary.came + summary.gone, 0u);
  ASSERT_EQ(summary.movers.size(), 1u) << "in a year against half of it, all of the big ones had moved";
  EXPECT_EQ(summary.movers[0].name, "C103");

  const auto refused = [&](const char* from, const char* to) {
    return failure_key(session.ask(CompareOverTime{{}, {}, from, to}));
  };
  EXPECT_EQ(refused("", "2025-12-18"), "strategy.stretch_needs_first_day");
  EXPECT_EQ(refused("2025-12-01", "2025-11-01"), "strategy.stretch_backwards");
  EXPECT_EQ(refused("2025-06-01", ""), "strategy.stretch_too_long");
  EXPECT_EQ(refused("2025-06-41", ""), "engine.no_day");
  open(two_groups(0, false));
  find(2);
  EXPECT_EQ(refused("2025-06-01", ""), "strategy.stretch_needs_orders");
}

TEST_F(Market, SomebodyWhoseNumbersAreMissingNowIsNeitherNewNorGone) {
  open(two_groups(0, false));
  find(2);
  session.put("later", two_groups(1, false) + "C100,,100\nC999,,5000\n");
  const auto* compared = session.ask_for<ComparedOverTime>(CompareOverTime{"later", "later.csv", {}, {}});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  const MigrationSummary& summary = compared->summary;
  EXPECT_EQ(summary.came + summary.gone, 0u)
      << "C100 is still there, and whether C999 is A or B nobody knows";
  EXPECT_EQ(summary.without_segment, 2u);
  EXPECT_EQ(summary.before, 59u);
  EXPECT_EQ(summary.after, 59u);
  double revenue = 0;
  for (const TransitionRow& row : summary.transitions) revenue += row.revenue_after;
  EXPECT_LT(revenue, 31'000) << "the same customers on both sides: not the 5000 of C999";
}

/// What the customers' file says they spent in all, it says at the end of the year.
TEST_F(Market, StretchesAreNotToldByWhatIsKnownOfTheWholeTime) {
  session.put("orders", a_year_of_orders());
  std::string customers = "customer_id,age,total_spent\n";
  for (int i = 0; i < 20; ++i)
    customers += "C" + std::to_string(100 + i) + "," + std::to_string(20 + i) + "," +
                 std::to_string(i < 10 ? 11'000 - i : 300 + i) + "\n";
  session.put("customers", customers);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}}), nullptr);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"customers", "customers.csv", {}, true}), nullptr);
  FindSegments request;
  request.columns = {"Total revenue", "age", "total_spent"};
  request.k = 2;
  ASSERT_NE(session.ask_for<Segmented>(request), nullptr) << failure_key(session.events().back().answer);
  const auto* compared =
      session.ask_for<ComparedOverTime>(CompareOverTime{{}, {}, "2025-07-01", "2025-12-18"});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(compared->summary.left_out, std::vector<std::string>{"total_spent"});
  std::vector<std::string> drift;
  for (const DriftRow& row : compared->summary.drift) drift.push_back(row.column);
  std::sort(drift.begin(), drift.end());
  EXPECT_EQ(drift, (std::vector<std::string>{"Total revenue", "age"}));
}

TEST_F(Market, SomebodyWithoutASegmentBeforeIsNotNew) {
  open(two_groups(0, false) + "C999,,100\n");
  find(2);
  session.put("later", two_groups(0, false) + "C999,21,100\n");
  const auto* compared = session.ask_for<ComparedOverTime>(CompareOverTime{"later", "later.csv", {}, {}});
  ASSERT_NE(compared, nullptr) << failure_key(session.events().back().answer);
  EXPECT_EQ(compared->summary.came, 0u);
  EXPECT_EQ(compared->summary.without_segment, 1u);
}

TEST_F(Market, TheBestAreNotFoundByWhatMakesThemTheBest) {
  ASSERT_NE(session.ask_for<Opened>(OpenSample{"shop", "en", 800, {}, true}), nullptr);
  const auto* found = session.ask_for<LookalikesFound>(FindLookalikes{});
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  const std::vector<std::string>& compared = found->summary.columns;
  EXPECT_FALSE(compared.empty());
  for (const char* made :
       {"Total revenue", "Number of orders", "Average order value", "Monthly trend of order value"})
    EXPECT_EQ(std::count(compared.begin(), compared.end(), made), 0) << made;
}

TEST_F(Market, ASampleBringsTheSameInBothLanguages) {
  for (const char* sample : {"sports", "shop", "supplier"}) {
    std::vector<double> totals;
    for (const char* language : {"en", "id"}) {
      const auto* opened = session.ask_for<Opened>(OpenSample{sample, language, 500, {}, true});
      ASSERT_NE(opened, nullptr) << failure_key(session.events().back().answer);
      totals.push_back(by(describe(), "customer").total);
    }
    EXPECT_GT(totals[0], 0) << sample;
    EXPECT_NEAR(totals[1] / totals[0], 1, 1e-9) << sample;
  }
}

TEST_F(Market, WhatAnotherFileSaysOfACustomerIsNotAddedUpLineByLine) {
  session.put("orders",
              "customer_id,date,quantity,price\nA,2025-01-02,1,10\nA,2025-02-02,2,10\nB,2025-01-05,1,20\nC,"
              "2025-03-01,1,5\n");
  session.put("people", "customer_id,total_spent\nA,30\nB,20\nC,5\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"orders", "orders.csv", {}}), nullptr);
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"people", "people.csv", {}, true}), nullptr);
  EXPECT_NEAR(by(describe(), "customer").total, 55, 1e-9);
}

}  // namespace
}  // namespace ruas::protocol
