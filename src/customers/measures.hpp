// Lines of a customer → what they say about the customer. Works on one partition of customers at a time.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "customers/behaviour.hpp"
#include "customers/lines.hpp"
#include "customers/purchases.hpp"
#include "parallel/run.hpp"

namespace ruas {

inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();

/// One value per customer code each, whether or not any of the customer's lines counts.
struct Measures {
  std::vector<std::uint32_t> lines;      // that count; 0: not a customer of this window
  std::vector<std::uint32_t> first_row;  // of those lines
  std::vector<std::uint32_t> orders;
  std::vector<std::int32_t> first_day, last_day;  // of orders; kNoDay where there is none
  std::vector<double> net;                        // Σ money, refunds subtracted, to the millionth
  std::vector<double> purchased;                  // Σ money of purchases
  std::vector<double> refunded;                   // Σ money of refunds, above 0
  std::vector<double> pieces;  // Σ quantity of purchases; their lines where the plan has no quantity
  Purchases purchases;         // of every code
  BehaviourValues behaviour;
};

/// `behaviour` is nothing where it was not asked for.
Measures measure_customers(const Transactions& transactions, const OrderLines& lines,
                           const std::optional<BehaviourSources>& behaviour, Run& run);

}  // namespace ruas
