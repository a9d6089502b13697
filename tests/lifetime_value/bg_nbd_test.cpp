#include "lifetime_value/bg_nbd.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "cdnow.hpp"
#include "parallel/pool.hpp"
#include "support/real_data.hpp"

namespace ruas {
namespace {

constexpr BgNbd kPublished{0.24259291, 4.4135317, 0.79288616, 2.4257537};
constexpr double kWeek = 7;

struct Alone {
  Pool pool{1};
  Run run{pool};
};

TEST(BgNbd, ForecastsThePublishedCustomer) {
  const PurchaseHistory customer{2, 213, 272};  // 30.43 and 38.86 weeks
  // Published as 1.2259 for the rounded weeks; in whole days by the direct series of the paper:
  EXPECT_NEAR(expected_orders(kPublished, customer, 39 * kWeek), 1.2259980985647, 1e-9);
  EXPECT_NEAR(probability_alive(kPublished, customer), 0.7266, 5e-5);
  EXPECT_NEAR(expected_orders(kPublished, {0, 0, 0}, 39 * kWeek), 1.1950, 5e-5);
}

TEST(BgNbd, KnowsNothingOfThoseWhoBoughtOnceAndLittleOfTheLongAbsent) {
  EXPECT_EQ(probability_alive(kPublished, {0, 0, 300}), 1);
  double before = 1;
  for (std::int32_t observed = 100; observed < 2000; observed += 100) {
    const double alive = probability_alive(kPublished, {6, 99, observed});
    EXPECT_LT(alive, before);
    before = alive;
  }
  EXPECT_LT(before, 1e-3);
}

TEST(BgNbd, ExpectsMoreOrdersTheLongerItWaits) {
  for (const BgNbd& model :
       {kPublished, BgNbd{2, 10, 1, 3}, BgNbd{0.1, 0.5, 0.2, 0.3}, BgNbd{0.5, 3, 0.6, 0.4}})
    for (const PurchaseHistory& history : {PurchaseHistory{0, 0, 0}, PurchaseHistory{0, 0, 400},
                                           PurchaseHistory{3, 80, 200}, PurchaseHistory{40, 395, 400}}) {
      EXPECT_NEAR(expected_orders(model, history, 0), 0, 1e-9);
      double before = 0;
      for (double days = 30; days < 1000; days *= 2) {
        const double orders = expected_orders(model, history, days);
        EXPECT_GT(orders, before) << model.a << ' ' << history.repeats << ' ' << days;
        before = orders;
      }
    }
}

/// The slope at the start is the mean rate while active: (r + x)/(alpha + T) times P(alive).
TEST(BgNbd, BeginsAtTheCustomersRate) {
  const PurchaseHistory history{5, 150, 200};
  const double rate = (kPublished.r + 5) / (kPublished.alpha + 200 / kWeek) / kWeek;
  EXPECT_NEAR(expected_orders(kPublished, history, 0.01) / 0.01,
              rate * probability_alive(kPublished, history), 1e-5);
}

TEST(BgNbd, FitsThePublishedCustomers) {
  RUAS_NEEDS_REAL_DATA();
  Alone alone;
  const SharedHistories shared = share(testing::cdnow_summary().histories);
  EXPECT_EQ(shared.buyers(), 2357u);
  EXPECT_EQ(shared.repeat_buyers(), 946u);
  const Result<BgNbdFit> fit = fit_bg_nbd(shared, alone.run);
  ASSERT_TRUE(fit);
  const auto golden = testing::read_golden()["datasets"]["cdnow"]["bgnbd_sample_2357"];
  EXPECT_NEAR(fit->model.r, golden["r"], 1e-3);
  EXPECT_NEAR(fit->model.alpha, golden["alpha"], 1e-3);
  EXPECT_NEAR(fit->model.a, golden["a"], 1e-3);
  EXPECT_NEAR(fit->model.b, golden["b"], 1e-3);
  EXPECT_NEAR(fit->log_likelihood, -9582.43, 1e-2);
  EXPECT_NEAR(log_likelihood(fit->model, shared, alone.run), fit->log_likelihood, 1e-7);
}

TEST(BgNbd, FitsAllOrdersOfCdnow) {
  RUAS_NEEDS_REAL_DATA();
  Alone alone;
  const auto end = static_cast<std::int32_t>(days_from_civil({1997, 9, 30}));
  const SharedHistories shared = share(histories_of(testing::cdnow_purchases(true), end));
  EXPECT_EQ(shared.buyers(), 23570u);
  const Result<BgNbdFit> fit = fit_bg_nbd(shared, alone.run);
  ASSERT_TRUE(fit);
  const auto golden = testing::read_golden()["datasets"]["cdnow"]["bgnbd_master_all_23570"];
  EXPECT_NEAR(fit->model.r, golden["r"], 1e-3);
  EXPECT_NEAR(fit->model.alpha, golden["alpha"], 1e-3);
  EXPECT_NEAR(fit->model.a, golden["a"], 1e-3);
  EXPECT_NEAR(fit->model.b, golden["b"], 1e-3);
  EXPECT_NEAR(fit->log_likelihood, golden["loglik"], 1e-2);
}

TEST(BgNbd, IsTheSameToTheBitAtAnyNumberOfThreads) {
  RUAS_NEEDS_REAL_DATA();
  const auto end = static_cast<std::int32_t>(days_from_civil({1998, 6, 30}));
  const SharedHistories shared = share(histories_of(testing::cdnow_purchases(false), end));
  Pool one(1), three(3);
  ruas::Run alone(one), together(three);
  const Result<BgNbdFit> a = fit_bg_nbd(shared, alone);
  const Result<BgNbdFit> b = fit_bg_nbd(shared, together);
  ASSERT_TRUE(a && b);
  EXPECT_EQ(a->log_likelihood, b->log_likelihood);
  EXPECT_EQ(a->model.alpha, b->model.alpha);
  EXPECT_EQ(a->model.b, b->model.b);
}

/// Everybody buys every ten days and nobody ever stays away: there is no best dropout.
TEST(BgNbd, SaysWhenThereIsNoFit) {
  Alone alone;
  std::vector<PurchaseHistory> clockwork;
  for (std::int32_t i = 0; i < 300; ++i)
    clockwork.push_back({20 + i % 3, 10 * (20 + i % 3), 10 * (20 + i % 3)});
  const Result<BgNbdFit> fit = fit_bg_nbd(share(clockwork), alone.run);
  ASSERT_FALSE(fit);
  EXPECT_EQ(fit.error().key, "lifetime_value.orders_not_converged");
}

TEST(SharedHistories, CountEqualCustomersOnceAndLeaveOutThoseWithoutPurchase) {
  const SharedHistories shared = share({{2, 10, 20}, {}, {0, 0, 20}, {2, 10, 20}});
  ASSERT_EQ(shared.histories.size(), 2u);
  EXPECT_EQ(shared.histories[0].history, (PurchaseHistory{0, 0, 20}));
  EXPECT_EQ(shared.histories[1].customers, 2u);
  EXPECT_EQ(shared.of_customer, (std::vector<std::uint32_t>{1, SharedHistories::kNone, 0, 1}));
  EXPECT_EQ(shared.repeats(), 4u);
}

TEST(PurchaseHistory, DoesNotSeeLaterPurchases) {
  const Purchases purchases{{3, 3, 4}, {100, 110, 150, 140}, {1, 2, 3, 4}};
  EXPECT_EQ(history_of(purchases, 0, 120), (PurchaseHistory{1, 10, 20}));
  EXPECT_EQ(history_of(purchases, 0, 150), (PurchaseHistory{2, 50, 50}));
  EXPECT_FALSE(history_of(purchases, 1, 150).bought());
  EXPECT_FALSE(history_of(purchases, 2, 120).bought());
}

}  // namespace
}  // namespace ruas
