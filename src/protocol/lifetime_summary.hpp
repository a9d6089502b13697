// What customers will be worth, as numbers and words: the lifetime value panel and `ruas clv … --summary`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

struct HoldoutPoint {
  std::string day;  // ISO, last day of the week
  double actual = 0;    // repeat orders so far
  double expected = 0;
};

/// Fitted on the first 70 % of the period, held against all of it.
struct HoldoutSummary {
  Message refused;
  std::string split;  // ISO, last day the model has seen
  std::uint64_t customers = 0;
  double actual = 0;  // repeat orders after the split
  double expected = 0;
  double error = 0;  // expected / actual − 1
  std::vector<HoldoutPoint> weeks;
};

struct LifetimeSummary {
  Message refused;  // why nothing is forecast; empty where it is
  std::string first_day, as_of;
  std::uint64_t customers = 0, one_time = 0, repeat_buyers = 0, never = 0;
  double r = 0, alpha = 0, a = 0, b = 0;  // BG/NBD, weeks
  double log_likelihood = 0;
  Message spend_refused;        // why no money is forecast
  double p = 0, q = 0, v = 0;   // Gamma-Gamma
  double spend_correlation = 0;
  double monthly_discount = 0.01;
  double expected_orders_12_months = 0;  // of all customers
  double expected_value_12_months = 0;
  HoldoutSummary holdout;
};

}  // namespace ruas::protocol
