// Columns of a table of transactions that say the same in all lines of a customer: they describe the customer.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Which of `candidates` (columns of `transactions`) hold one value per customer; missing cells do not contradict. Customers
/// of one line are no evidence: without a customer of several lines, none. Time O(rows) per column, less where it varies.
std::vector<std::size_t> columns_of_customers(const Table& transactions, std::size_t customer,
                                              std::span<const std::size_t> candidates, Run& run);

}  // namespace ruas
