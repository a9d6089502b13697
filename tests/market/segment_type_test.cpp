#include "market/segment_type.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "market/stress_test.hpp"

namespace ruas {
namespace {

/// Two segments of 100 customers each; rows of `revenue` are segments, columns categories.
SegmentTypeFacts facts_of(double share_a, std::vector<double> revenue) {
  SegmentTypeFacts facts;
  facts.segments = {{.letter = "A", .customers = 100, .revenue_share = share_a},
                    {.letter = "B", .customers = 100, .revenue_share = 1 - share_a}};
  facts.segments[0].rule_conditions = 1;
  facts.silhouette = 0.5;
  if (!revenue.empty()) {
    ProductMix mix;
    mix.segments = 2;
    mix.labels = revenue.size() / 2;
    mix.revenue = std::move(revenue);
    facts.mix = std::move(mix);
  }
  return facts;
}

bool speaks_for(const SegmentTypeVerdict& verdict, SegmentType type, const std::string& key) {
  return std::any_of(verdict.evidence.begin(), verdict.evidence.end(), [&](const TypeEvidence& evidence) {
    return evidence.type == type && evidence.stance == Stance::speaks_for && evidence.what.key == key;
  });
}

TEST(ProductMix, AddsUpMoneyAndBuyersAndComparesSegments) {
  // Three customers: tea and coffee; coffee; no label. The last one is in no segment.
  Spending spending;
  spending.labels = 2;
  spending.ends = {2, 3, 4, 5};
  spending.codes = {0, 1, 1, kMissingCode, 0};
  spending.money = {3, 4, -2, 7, 100};
  const std::vector<std::uint8_t> segments{0, 1, 1, kNoSegment};
  const ProductMix mix = product_mix(spending, segments, 2);
  EXPECT_EQ(mix.revenue, (std::vector<double>{3, 4, 0, 0}));
  EXPECT_EQ(mix.buyers, (std::vector<std::uint64_t>{1, 1, 0, 0}));
  EXPECT_EQ(mix.customers, (std::vector<std::uint64_t>{1, 2}));
  EXPECT_EQ(mix.unknown, (std::vector<double>{0, 7}));
  EXPECT_TRUE(std::isnan(mix_cosine(mix, 0, 1)));

  ProductMix two = mix;
  two.revenue = {3, 4, 4, 3};
  EXPECT_NEAR(mix_cosine(two, 0, 1), 24. / 25, 1e-15);
  EXPECT_NEAR(mix_cosine(two, 0, 0), 1, 1e-15);
}

TEST(SegmentTypeTest, ComparesCategoriesOfBusinessesOnly) {
  std::vector<double> products(2 * (kMostMixLabels + 1));
  products.front() = products.back() = 100;  // nothing in common
  const SegmentTypeVerdict single = segment_type(facts_of(.6, products));
  EXPECT_EQ(single.type, SegmentType::mixed);
  EXPECT_TRUE(std::isnan(single.substantial.lowest));
  const auto open = [](const SegmentTypeVerdict& verdict, const std::string& key) {
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(), [&](const TypeEvidence& evidence) {
      return evidence.stance == Stance::open && evidence.what.key == key;
    });
  };
  EXPECT_TRUE(open(single, "strategy.evidence_single_products"));
  const SegmentTypeVerdict small = segment_type(facts_of(.95, {90, 10, 0, 0, 10, 90}));
  EXPECT_TRUE(open(small, "strategy.evidence_one_business"))
      << "5 % of the revenue is no business of its own";
}

TEST(SegmentTypeTest, FollowsTheCuts) {
  EXPECT_EQ(segment_type(facts_of(.6, {90, 10, 0, 0, 10, 90})).type, SegmentType::diversified);
  EXPECT_EQ(segment_type(facts_of(.6, {90, 10, 80, 20})).type, SegmentType::segmented);
  EXPECT_EQ(segment_type(facts_of(.6, {60, 40, 10, 90})).type, SegmentType::mixed);
  EXPECT_EQ(segment_type(facts_of(.71, {90, 10, 80, 20})).type, SegmentType::niche);
}

TEST(SegmentTypeTest, UnlikeGroupsAreDiversifiedHoweverMuchOneOfThemBrings) {
  const SegmentTypeVerdict verdict = segment_type(facts_of(.85, {100, 0, 0, 100}));
  EXPECT_EQ(verdict.type, SegmentType::diversified);
  EXPECT_EQ(verdict.substantial.lowest, 0);
  EXPECT_TRUE(speaks_for(verdict, SegmentType::niche, "strategy.evidence_dominates"))
      << "what speaks against the verdict is told";
}

TEST(SegmentTypeTest, WithoutCategoriesItCannotBeTold) {
  const SegmentTypeVerdict verdict = segment_type(facts_of(.6, {}));
  EXPECT_EQ(verdict.type, SegmentType::mixed);
  EXPECT_EQ(verdict.reason.key, "strategy.type_cannot_be_told");
  EXPECT_TRUE(std::isnan(verdict.substantial.lowest));
}

TEST(SegmentTypeTest, GroupsThatAreNoGroupsAreAMass) {
  SegmentTypeFacts facts = facts_of(.6, {100, 0, 0, 100});
  facts.silhouette = .24;
  EXPECT_EQ(segment_type(facts).type, SegmentType::mass);
  facts.groups = 3;  // the choice of k knows better than one number
  EXPECT_EQ(segment_type(facts).type, SegmentType::diversified);
  facts.silhouette = .5;
  facts.groups = 1;
  EXPECT_EQ(segment_type(facts).type, SegmentType::mass);
  facts.segments.resize(1);
  EXPECT_EQ(segment_type(facts).type, SegmentType::mass);
}

TEST(SegmentTypeTest, ASegmentThatIsSmallDoesNotCount) {
  SegmentTypeFacts facts = facts_of(.99, {100, 0, 0, 100});
  const SegmentTypeVerdict verdict = segment_type(facts);  // 1 % of the revenue
  EXPECT_EQ(verdict.type, SegmentType::niche);
  facts.segments[0].revenue_share = .5;
  facts.segments[1].revenue_share = .5;
  facts.segments[1].customers = 29;
  EXPECT_EQ(segment_type(facts).reason.key, "strategy.type_one_segment");
}

TEST(SegmentTypeTest, ANicheMustBeDescribableInThreeConditions) {
  SegmentTypeFacts facts = facts_of(.8, {90, 10, 80, 20});
  facts.segments[0].rule_conditions = 0;  // none is good enough
  EXPECT_EQ(segment_type(facts).type, SegmentType::segmented);
  facts.segments[0].rule_conditions = 3;
  EXPECT_EQ(segment_type(facts).type, SegmentType::niche);
}

TEST(SegmentTypeTest, ANicheWhoseRuleIsNotKnownIsNotDecided) {
  SegmentTypeFacts facts = facts_of(.8, {90, 10, 80, 20});
  facts.segments[0].rule_conditions.reset();
  EXPECT_EQ(segment_type(facts).type, SegmentType::segmented);
}

TEST(SegmentTypeTest, AFewCustomersWhoBringMostAreNoNiche) {
  SegmentTypeFacts facts = facts_of(.8, {90, 10, 80, 20});
  facts.segments[0].customers = 1;
  const SegmentTypeVerdict verdict = segment_type(facts);
  EXPECT_EQ(verdict.reason.key, "strategy.type_one_segment");
  EXPECT_TRUE(std::any_of(verdict.evidence.begin(), verdict.evidence.end(), [](const TypeEvidence& evidence) {
    return evidence.what.key == "strategy.evidence_few_dominate";
  }));
}

/// Three segments of which the two large ones buy alike, and a small one does not.
TEST(SegmentTypeTest, ASmallSegmentThatBuysOtherThingsSpeaksAgainstSegmentedAndMakesNoBusiness) {
  SegmentTypeFacts facts = facts_of(.5, {90, 10, 80, 20, 0, 100});
  facts.segments[1].revenue_share = .45;
  facts.segments.push_back({.letter = "C", .customers = 100, .revenue_share = .05});
  facts.mix->segments = 3;
  facts.mix->labels = 2;
  const SegmentTypeVerdict verdict = segment_type(facts);
  EXPECT_EQ(verdict.type, SegmentType::mixed);
  EXPECT_EQ(verdict.substantial.least_alike_a + verdict.substantial.least_alike_b, "AC");
  EXPECT_LT(verdict.substantial.lowest, .3);
  EXPECT_EQ(verdict.businesses.least_alike_a + verdict.businesses.least_alike_b, "AB");
  EXPECT_GT(verdict.businesses.lowest, .7);
}

TEST(SegmentTypeTest, SegmentsThatDoNotComeBackAreNotSegmented) {
  SegmentTypeFacts facts = facts_of(.6, {90, 10, 80, 20});
  facts.segments[1].stability = .74;
  EXPECT_EQ(segment_type(facts).type, SegmentType::mixed);
  facts.segments[1].stability = .75;
  EXPECT_EQ(segment_type(facts).type, SegmentType::segmented);
}

TEST(SegmentTypeTest, TwoSidesOnlyWhereTheUserSaysSo) {
  SegmentTypeFacts facts = facts_of(.6, {90, 10, 80, 20});
  facts.parties = {"Buyers", "Sellers"};
  EXPECT_EQ(segment_type(facts).type, SegmentType::segmented);
  facts.parties_chosen = true;
  EXPECT_EQ(segment_type(facts).type, SegmentType::multi_sided);
}

}  // namespace
}  // namespace ruas
