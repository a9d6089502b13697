// What each customer is worth, by the user's weights, and which columns say so.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/lookalike_summary.hpp"

namespace ruas {

struct WeighedCustomers {
  std::vector<double> value;               // per row of the subject, 0–1; NaN where nothing is known
  std::vector<std::vector<double>> sides;  // margin, growth, fit, those that count: percentile ranks per row
  std::vector<std::string> columns;        // that value was read from: never compared by
  std::string margin_column;
  std::uint64_t growth_known = 0;
};

/// Errors: no revenue and no margin; a column that is not there or holds no numbers; no weight above 0.
Result<WeighedCustomers> weigh_customers(const SubjectTable& subject,
                                         const protocol::LookalikeSettings& settings);

}  // namespace ruas
