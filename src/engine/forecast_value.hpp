// Customers made from orders → what they are likely to buy and be worth.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Where the data does not allow a forecast, the summary says why. Error: no customers made from orders.
Result<protocol::LifetimeSummary> forecast_value(const Work& work, Run& run);

/// The forecast as columns of the customers, in the reader's language; none where nothing can be forecast.
std::vector<Column> forecast_columns(const Customers& customers, const protocol::Plan& plan, Run& run);

}  // namespace ruas
