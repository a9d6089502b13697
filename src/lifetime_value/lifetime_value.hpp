// What each customer is likely to buy and to be worth in the next months, and whether that may be said at
// all. Formulas, thresholds and test vectors: METHODS, "Lifetime value".
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/result.hpp"
#include "customers/purchases.hpp"
#include "lifetime_value/bg_nbd.hpp"
#include "lifetime_value/gamma_gamma.hpp"
#include "lifetime_value/holdout.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct LifetimeOptions {
  std::optional<std::int32_t>
      as_of;  // days since 1970-01-01; default: the newest purchase. Later purchases are not seen
  double monthly_discount = 0.01;  // ≥ 0; money in a month is worth 1/(1 + this) of money today
};

inline constexpr double kDaysPerMonth = 365.25 / 12;

/// One value per customer, in the order of Purchases; NaN is missing, and why_missing tells why.
struct LifetimeColumns {
  std::vector<double> probability_alive;  // 0–1
  std::vector<double> orders_3_months;    // expected purchase days
  std::vector<double> orders_6_months;
  std::vector<double> orders_12_months;
  std::vector<double> spend_per_order;  // expected mean value of an order
  std::vector<double> value_12_months;  // discounted, in the unit of the amounts
};

struct LifetimeValue {
  std::int32_t first_day = 0;  // first purchase of all
  std::int32_t as_of = 0;
  std::uint64_t customers = 0;      // with and without purchases
  std::uint64_t one_time = 0;       // bought on a single day
  std::uint64_t repeat_buyers = 0;  // on two or more
  std::uint64_t never = 0;          // no purchase up to as_of (refunds only, or later)

  BgNbdFit orders{};
  Result<GammaGammaFit> spend;  // the error says why no money can be forecast
  double spend_correlation =
      0;  // Pearson, between number and mean value of orders of repeat buyers; NaN where constant
  Result<Holdout> holdout;

  LifetimeColumns columns{};
  double expected_orders_12_months = 0;  // of all customers
  double expected_value_12_months = 0;   // NaN without spend
};

enum class LifetimeColumn { probability_alive, orders, spend, value };

/// Refused, with the reason in words, where the data is too little (lifetime_value/checks.hpp) or no maximum
/// was found. Stage reported: "stage.lifetime_value". Time: one sort of the customers, then only their
/// different histories count. The same bits at any number of threads.
Result<LifetimeValue> lifetime_value(const Purchases& purchases, const LifetimeOptions& options, Run& run);

/// Nothing where the value is there.
std::optional<Message> why_missing(const LifetimeValue& result, LifetimeColumn column, std::size_t customer);

}  // namespace ruas
