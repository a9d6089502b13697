// Would the model have foreseen what then happened? Fitted on the first part of the period, held against all
// of it.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.hpp"
#include "customers/purchases.hpp"
#include "lifetime_value/bg_nbd.hpp"
#include "parallel/run.hpp"

namespace ruas {

inline constexpr double kHoldoutFit = 0.7;  // share of the period the model is fitted on

/// Repeat orders up to the end of a week, of the customers won in the first part.
struct HoldoutWeek {
  std::int32_t day;  // last day of the week, days since 1970-01-01
  double actual;
  double expected;
};

struct Holdout {
  std::int32_t split = 0;          // last day the model has seen
  std::uint64_t customers = 0;     // won up to then
  BgNbd model;                     // as fitted on the first part
  std::vector<HoldoutWeek> weeks;  // cumulative; the last may be shorter
  double actual = 0;               // repeat orders after the split
  double expected = 0;
  double error = 0;  // expected/actual − 1; NaN where nobody bought after the split
};

/// An error where the first part is too little to fit (fewer than `fewest_repeat_buyers`, or no maximum).
Result<Holdout> hold_out(const Purchases& purchases, std::int32_t first_day, std::int32_t end,
                         std::uint64_t fewest_repeat_buyers, Run& run);

}  // namespace ruas
