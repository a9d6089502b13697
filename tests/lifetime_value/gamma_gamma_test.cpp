#include "lifetime_value/gamma_gamma.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "cdnow.hpp"
#include "parallel/pool.hpp"
#include "support/real_data.hpp"

namespace ruas {
namespace {

struct Alone {
  Pool pool{1};
  Run run{pool};
};

TEST(GammaGamma, ForecastsThePublishedCustomers) {
  constexpr GammaGamma kPublished{6.2488024, 3.7445885, 15.447748};
  EXPECT_NEAR(expected_spend(kPublished, 2, 22.35), 24.659, 1e-3);
  EXPECT_NEAR(expected_spend(kPublished, 1, 11.77), 18.912, 2e-3);
  EXPECT_NEAR(expected_spend(kPublished, 0, 0), 35.171, 1e-3);
}

TEST(GammaGamma, FitsThePublishedCustomers) {
  RUAS_NEEDS_REAL_DATA();
  Alone alone;
  const std::vector<Spending> spendings = testing::cdnow_summary().spendings;
  ASSERT_EQ(spendings.size(), 946u);
  const Result<GammaGammaFit> fit = fit_gamma_gamma(spendings, alone.run);
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->model.p, 6.249, 1e-2);
  EXPECT_NEAR(fit->model.q, 3.745, 1e-2);
  EXPECT_NEAR(fit->model.v, 15.449, 1e-2);
  EXPECT_NEAR(fit->log_likelihood, -4055.9232, 1e-3);
  EXPECT_NEAR(log_likelihood(fit->model, spendings, alone.run), fit->log_likelihood, 1e-7);
}

/// Gamma with a whole-numbered shape is a sum of exponentials.
double gamma_of(Random& random, int shape) {
  double sum = 0;
  for (int i = 0; i < shape; ++i) sum -= std::log(1 - random.uniform());
  return sum;
}

std::vector<Spending> drawn(int p, int q, double v, std::size_t customers) {
  Random random(5);
  std::vector<Spending> spendings;
  for (std::size_t i = 0; i < customers; ++i) {
    const double rate = gamma_of(random, q) / v;
    const auto orders = static_cast<std::int32_t>(1 + random.below(6));
    spendings.push_back({orders, gamma_of(random, p * orders) / rate / orders});
  }
  return spendings;
}

TEST(GammaGamma, FindsWhatItsDataWasDrawnFromInAnyCurrency) {
  Alone alone;
  for (const double v : {0.02, 20.0, 3e8}) {
    const Result<GammaGammaFit> fit = fit_gamma_gamma(drawn(4, 5, v, 20'000), alone.run);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->model.p, 4, 0.4);
    EXPECT_NEAR(fit->model.q, 5, 0.5);
    EXPECT_NEAR(fit->model.v / v, 1, 0.2);
  }
}

TEST(GammaGamma, RefusesSpendingWithoutAMean) {
  Alone alone;
  std::vector<Spending> spendings;
  Random random(9);
  for (int i = 0; i < 3000; ++i) {
    const double normal = random.normal();
    const double rate = normal * normal / 2;  // gamma with shape q = ½
    const auto orders = static_cast<std::int32_t>(1 + random.below(6));
    spendings.push_back({orders, gamma_of(random, 4 * orders) / rate / orders});
  }
  const Result<GammaGammaFit> fit = fit_gamma_gamma(spendings, alone.run);
  ASSERT_FALSE(fit);
  EXPECT_EQ(fit.error().key, "lifetime_value.spend_without_mean");
}

TEST(GammaGamma, SaysWhenEveryOrderIsWorthTheSame) {
  Alone alone;
  const std::vector<Spending> same(500, Spending{3, 10});
  const Result<GammaGammaFit> fit = fit_gamma_gamma(same, alone.run);
  ASSERT_FALSE(fit);
  EXPECT_EQ(fit.error().key, "lifetime_value.spend_not_converged");
}

}  // namespace
}  // namespace ruas
