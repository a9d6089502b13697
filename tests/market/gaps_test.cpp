#include "market/gaps.hpp"

#include <gtest/gtest.h>

#include "market/stress_test.hpp"

namespace ruas {
namespace {

/// Customers who each spend 1 on every category of theirs.
struct Shop {
  Spending spending;
  std::vector<std::uint8_t> segments;

  explicit Shop(std::uint32_t labels) { spending.labels = labels; }
  void add(int customers, std::uint8_t segment, const std::vector<std::uint32_t>& bought) {
    for (int i = 0; i < customers; ++i) {
      for (const std::uint32_t code : bought) {
        spending.codes.push_back(code);
        spending.money.push_back(1);
      }
      spending.ends.push_back(spending.codes.size());
      segments.push_back(segment);
    }
  }
};

/// Rackets (0) go with strings (1) in segment 0; those of segment 1 buy rackets only. Shoes (2) go with
/// nothing.
Shop tennis() {
  Shop shop(3);
  shop.add(80, 0, {0, 1});
  shop.add(20, 0, {0});
  shop.add(10, 1, {0, 1});
  shop.add(90, 1, {0});
  shop.add(200, 2, {2});
  shop.add(50, kNoSegment, {0, 1, 2});
  return shop;
}

TEST(OfferGaps, FindTheSegmentThatBuysTheOneAndNotTheOther) {
  const Shop shop = tennis();
  const std::vector<OfferGap> gaps = offer_gaps(shop.spending, shop.segments, 3);
  ASSERT_EQ(gaps.size(), 1u);
  const OfferGap& gap = gaps[0];
  EXPECT_EQ(gap.from, 0u);
  EXPECT_EQ(gap.to, 1u);
  EXPECT_EQ(gap.segment, 1u);
  EXPECT_NEAR(gap.lift, (90. / 400) / ((200. / 400) * (90. / 400)), 1e-12);
  EXPECT_EQ(gap.both, 90u);
  EXPECT_NEAR(gap.share_elsewhere, .8, 1e-12);
  EXPECT_NEAR(gap.share_here, .1, 1e-12);
  EXPECT_EQ(gap.customers, 90u);
  EXPECT_NEAR(gap.expected_buyers, 70, 1e-9);
}

TEST(OfferGaps, DoNotOfferToSegmentsWhatOnlyThoseOfAnotherTasteBuy) {
  Shop shop(4);  // 0 clothes for both; 1 tennis, 2 and 3 football
  shop.add(200, 0, {0, 1});
  shop.add(200, 1, {2, 3});
  shop.add(60, 1, {0, 2, 3});
  shop.add(100, 2, {});
  for (const OfferGap& gap : offer_gaps(shop.spending, shop.segments, 3)) EXPECT_NE(gap.to, 1u);
}

TEST(OfferGaps, AreSilentWhereThereAreFewOrChanceWouldDo) {
  Shop few(2);
  few.add(29, 0, {0});
  few.add(100, 1, {0, 1});
  EXPECT_TRUE(offer_gaps(few.spending, few.segments, 2).empty());
  Shop one(2);
  one.add(100, 0, {0, 1});
  EXPECT_TRUE(offer_gaps(one.spending, one.segments, 1).empty());
  EXPECT_TRUE(offer_gaps(Spending{}, {}, 0).empty());
}

TEST(ChannelGaps, FindTheChannelThatDoesNotReachASegment) {
  Shop shop(2);  // 0 counter, 1 web
  shop.add(60, 0, {0});
  shop.add(60, 0, {1});
  shop.add(95, 1, {0});
  shop.add(5, 1, {1});
  const std::vector<ChannelGap> gaps = channel_gaps(shop.spending, shop.segments, 2);
  ASSERT_EQ(gaps.size(), 1u);
  EXPECT_EQ(gaps[0].channel, 1u);
  EXPECT_EQ(gaps[0].segment, 1u);
  EXPECT_NEAR(gaps[0].share_here, .05, 1e-12);
  EXPECT_NEAR(gaps[0].share_elsewhere, .5, 1e-12);
  EXPECT_EQ(gaps[0].customers, 5u);
  EXPECT_NEAR(gaps[0].missing_customers, 45, 1e-9);
}

}  // namespace
}  // namespace ruas
