#include "campaigns/effects.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

#include "base/random.hpp"

namespace ruas {
namespace {

struct Trial {
  std::vector<Arm> arms;
  std::vector<std::uint8_t> labels, responded;
  std::vector<double> spend;

  void add(Arm arm, std::uint8_t label, bool response, double money = 0) {
    arms.push_back(arm);
    labels.push_back(label);
    responded.push_back(response);
    spend.push_back(money);
  }
  CampaignEffects effects(std::size_t k, std::size_t threads = 1) const {
    Pool pool(threads);
    ruas::Run run(pool);
    return campaign_effects({arms, labels, responded, spend}, k, 1, run);
  }
};

TEST(Effects, AreThoseOfTheTable) {
  Trial trial;
  for (int i = 0; i < 1000; ++i) {
    trial.add(Arm::treat, 0, i < 60);
    trial.add(Arm::hold, 0, i < 40);
    trial.add(Arm::out, 0, true);
  }
  const CampaignEffects effects = trial.effects(1);
  EXPECT_NEAR(effects.all.difference, 0.02, 1e-15);
  EXPECT_NEAR(effects.all.p, 0.0402, 5e-5);
  EXPECT_FALSE(effects.all.exact);
  EXPECT_EQ(effects.segments[0].treated.n, 1000u);
  EXPECT_DOUBLE_EQ(effects.segments[0].adjusted_p, effects.segments[0].p);
}

TEST(Effects, SegmentsWithoutOneArmSaySoAndDoNotCount) {
  Trial trial;
  for (int i = 0; i < 50; ++i) {
    trial.add(Arm::treat, 0, i < 25);
    trial.add(Arm::hold, 0, i < 10);
    trial.add(Arm::treat, 1, i < 25);
  }
  const CampaignEffects effects = trial.effects(3);
  EXPECT_TRUE(std::isnan(effects.segments[1].p));
  EXPECT_TRUE(std::isnan(effects.segments[2].difference));
  EXPECT_DOUBLE_EQ(effects.segments[0].adjusted_p, effects.segments[0].p);
}

// Welch by hand: 1, 2, 3 against 2, 4, 9.
TEST(Spend, WelchByHand) {
  Pool pool(1);
  ruas::Run run(pool);
  const double treated[] = {2, 4, 9}, control[] = {1, 2, 3};
  const SpendEffect effect = spend_effect(treated, control, 1, run);
  EXPECT_DOUBLE_EQ(effect.difference, 3);
  EXPECT_NEAR(effect.standard_error, std::sqrt(13.0 / 3 + 1.0 / 3), 1e-14);
  EXPECT_NEAR(effect.degrees, (14.0 / 3) * (14.0 / 3) / (169.0 / 9 / 2 + 1.0 / 9 / 2), 1e-12);
  EXPECT_LE(effect.bootstrap.low, effect.difference);
  EXPECT_GE(effect.bootstrap.high, effect.difference);
}

TEST(Spend, TheBootstrapComesCloseToTheNormalInterval) {
  Random random(4);
  std::vector<double> treated, control;
  for (int i = 0; i < 5000; ++i) {
    treated.push_back(random.uniform() < 0.3 ? 10 * random.uniform() : 0);
    control.push_back(random.uniform() < 0.2 ? 10 * random.uniform() : 0);
  }
  Pool one(1), four(4);
  ruas::Run run(one), other(four);
  const SpendEffect effect = spend_effect(treated, control, 9, run);
  EXPECT_NEAR(effect.bootstrap.low, effect.interval.low, 0.01);
  EXPECT_NEAR(effect.bootstrap.high, effect.interval.high, 0.01);
  const SpendEffect same = spend_effect(treated, control, 9, other);
  EXPECT_EQ(std::bit_cast<std::uint64_t>(effect.bootstrap.low), std::bit_cast<std::uint64_t>(same.bootstrap.low));
}

TEST(Spend, NothingIsClaimedWhereNothingCanBe) {
  Pool pool(1);
  ruas::Run run(pool);
  const double some[] = {1, 1}, none[] = {0};
  EXPECT_TRUE(std::isnan(spend_effect(some, none, 1, run).p));
  EXPECT_TRUE(std::isnan(spend_effect({}, {}, 1, run).p));
  const double alike[] = {0, 0, 0};
  EXPECT_TRUE(std::isnan(spend_effect(alike, alike, 1, run).p));
}

// Where nothing was done, one segment in twenty at most looks as if something had been: Holm over five segments.
TEST(Effects, ShuffledCampaignsRarelySeemToWork) {
  int claimed = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    Trial trial;
    for (int i = 0; i < 2000; ++i)
      trial.add(random.uniform() < 0.5 ? Arm::treat : Arm::hold, static_cast<std::uint8_t>(i % 5), random.uniform() < 0.1);
    Pool pool(1);
    ruas::Run run(pool);
    const CampaignEffects effects = campaign_effects({trial.arms, trial.labels, trial.responded, {}}, 5, 1, run);
    for (const Effect& effect : effects.segments) claimed += effect.adjusted_p < 0.05;
  }
  EXPECT_LE(claimed, 20);
}

}  // namespace
}  // namespace ruas
