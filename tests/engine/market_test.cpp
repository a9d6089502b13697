// Concentration, type of market and growth, as the page and the command line ask for them.
#include <algorithm>
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

}  // namespace
}  // namespace ruas::protocol
