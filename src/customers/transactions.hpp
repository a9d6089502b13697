// The table as the plan sees it, ready to be read line by line.
#pragma once

#include <cmath>

#include "customers/lines.hpp"

namespace ruas {

/// The options with the rule of orders that this table allows: never automatic.
CustomerOptions settled(const CustomerOptions& asked, const Table& table, const TransactionPlan& plan);

/// `options` are settled; all three outlive the result. The plan's columns have the types it asks for.
Transactions read_transactions(const Table& table, const TransactionPlan& plan,
                               const CustomerOptions& options, Run& run);

/// Sums of decimal money to the millionth: customers who spent the same to the cent are then equal to the
/// bit, whatever the order of adding. Beyond 2³¹ a double is no finer than that, and stays.
inline double to_the_millionth(double sum) {
  // Adding and taking away 2⁵² + 2⁵¹ rounds to a whole number in two instructions.
  constexpr double kRounder = 0x1.8p52;
  return std::abs(sum) < 0x1p31 ? (sum * 1e6 + kRounder - kRounder) / 1e6 : sum;
}

}  // namespace ruas
