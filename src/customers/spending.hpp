// How each customer's money spreads over the labels of one column of the transactions: what they buy, where,
// how.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "customers/plan.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Entries back to back, customer after customer. Every customer has one or more.
struct Spending {
  std::vector<std::uint64_t> ends;   // per customer: where its entries end in the two below
  std::vector<std::uint32_t> codes;  // rising within a customer; kMissingCode last, for cells without a value
  std::vector<double> money;         // net of refunds, to the millionth; lines where the plan has no money
  std::uint32_t labels = 0;          // codes are below

  std::size_t customers() const { return ends.size(); }
  std::uint64_t begin_of(std::size_t customer) const { return customer == 0 ? 0 : ends[customer - 1]; }
};

/// Of the customers that customers_from_transactions makes of the same table, plan and options, in their
/// order; `codes` are those of a column of the table. Time O(n log n) within small parts. The same bits on
/// any number of threads.
Spending spending_by(const Table& transactions, const TransactionPlan& plan, const CustomerOptions& options,
                     std::span<const std::uint32_t> codes, std::uint32_t labels, Run& run);

/// Of customers who come with one label each.
Spending spending_of_one_label(std::span<const std::uint32_t> codes, std::uint32_t labels,
                               std::span<const double> money);

}  // namespace ruas
