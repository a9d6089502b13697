// Which column says what a customer is worth, told from its name.
#pragma once

#include <string_view>

namespace ruas {

/// How surely a column of that name holds revenue per row, from 0 (it does not) up: "TotalCharges", "omzet",
/// "Total Belanja"; but not "AnnualIncome" (what the person earns), "SpendingScore" (no money) or "average
/// order value" (no sum).
int revenue_likeness(std::string_view column_name);

}  // namespace ruas
