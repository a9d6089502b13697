// Which lines of a customer belong to one order, and which orders are cancellations.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "customers/plan.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Looks into the table, which outlives it. Safe to share between threads.
class OrderNumbers {
 public:
  /// `rule` is not automatic; by_number needs plan.order.
  OrderNumbers(const Table& table, const TransactionPlan& plan, OrderRule rule, Run& run);

  /// A short form of the order's number: rows of one order have the same, rows of two hardly ever. `day` is
  /// the row's.
  std::uint32_t hash(std::size_t row, std::int32_t day) const;
  /// Whether two rows of one customer, of equal hash, belong to one order.
  bool same(std::size_t a, std::size_t b) const;
  /// The row has no number, where orders go by number.
  bool lacks_number(std::size_t row) const {
    return rule_ == OrderRule::by_number && column_->is_missing(row);
  }
  /// "C536379" in a file whose other numbers are digits.
  bool is_cancellation(std::size_t row) const;

 private:
  void find_cancellations(Run& run);

  OrderRule rule_;
  std::span<const std::int64_t> seconds_;
  const Column* column_ = nullptr;           // of the order numbers; nothing where the plan has none
  bool cancels_ = false;                     // the file has numbers of cancellations
  std::vector<std::uint8_t> label_cancels_;  // per label, where the numbers are a category
};

}  // namespace ruas
