// What must hold before a forecast is made, and the numbers it is judged by.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/result.hpp"
#include "customers/purchases.hpp"
#include "lifetime_value/gamma_gamma.hpp"
#include "lifetime_value/purchase_history.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Below or above these nothing is said (ours: METHODS, "Lifetime value").
inline constexpr std::uint64_t kFewestRepeatBuyers = 100;
inline constexpr double kFewestGapsOfHistory = 3;
inline constexpr double kMostSpendCorrelation = 0.3;
inline constexpr double kMostNotPositive = 0.01;  // share of repeat buyers who spent 0 or less on average

/// Days since 1970-01-01, both included.
struct Period {
  std::int32_t first;
  std::int32_t end;
};

/// From the first purchase to `as_of`, or to the newest purchase. An error where nothing was bought by then.
Result<Period> period_of(const Purchases& purchases, std::optional<std::int32_t> as_of);

/// Refuses too few repeat buyers and too short a history.
Status check_history(const Purchases& purchases, const Period& period, const SharedHistories& shared);

/// Mean value of each customer's purchases after the first and up to `end`; NaN where there is none.
std::vector<double> mean_repeat_spend(const Purchases& purchases, std::int32_t end, Run& run);

/// The repeat buyers' orders, in the order of customers, of those who spent more than 0 on average: of the others the
/// model cannot speak.
struct Spendings {
  std::vector<Spending> customers;
  std::uint64_t not_positive = 0;  // repeat buyers left out for that
  bool any_money = false;
  double correlation;  // Pearson's, between number and mean value; NaN where one of them is constant
};

Spendings spendings_of(const SharedHistories& shared, const std::vector<double>& mean_spend);

/// Gamma-Gamma, refused where its assumptions do not hold.
Result<GammaGammaFit> fit_spend(const Spendings& spendings, Run& run);

}  // namespace ruas
