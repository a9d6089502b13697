// Transactions → customers, with the part each column plays and the days that count taken from the plan.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct CustomersMade {
  std::shared_ptr<const Customers> customers;
  TransactionPlan parts;                   // that columns of the data played
  Table table;                             // their columns, then what the data says of each customer
  std::vector<ColumnMeaning> meanings;     // of the table's columns
  std::vector<std::size_t> data_columns;   // behind the customers' own columns: columns of the data
  int revenue = -1;
};

/// Error: a day that is none.
Result<CustomerOptions> customer_options(const protocol::Plan& plan);

/// Errors: no column of customers, or of dates; a day that is none; those of customers_from_transactions.
Result<CustomersMade> customers_of(const MendedData& data, const DataMeaning& meaning, const protocol::Plan& plan,
                                   Run& run);

}  // namespace ruas
