// Which lines of a customer belong to one order, and which orders are cancellations.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "customers/plan.hpp"
#include "parallel/run.hpp"
#include "profile/extent.hpp"
#include "table/table.hpp"

namespace ruas {

/// Order numbers of which none is missing, and so close together that the distance from the smallest tells
/// all. A loop over many rows keeps a copy in its own hands.
struct CloseNumbers {
  std::span<const double> numbers;  // empty where they are not close
  double smallest = 0;

  bool empty() const { return numbers.empty(); }
  std::uint32_t hash(std::size_t row) const { return static_cast<std::uint32_t>(numbers[row] - smallest); }
};

/// Looks into the table, which outlives it. Safe to share between threads.
class OrderNumbers {
 public:
  /// `rule` is not automatic; by_number needs plan.order.
  OrderNumbers(const Table& table, const TransactionPlan& plan, OrderRule rule, Run& run);

  /// A short form of the order's number: rows of one order have the same, rows of two hardly ever. `day` is
  /// the row's.
  std::uint32_t hash(std::size_t row, std::int32_t day) const {
    return close_.empty() ? hash_of_any(row, day) : close_.hash(row);
  }
  const CloseNumbers& close() const { return close_; }
  /// Whether two rows of one customer, of equal hash, belong to one order.
  bool same(std::size_t a, std::size_t b) const { return exact_ || same_number(a, b); }
  /// Equal hashes are equal numbers, whatever the row.
  bool hash_tells_all() const { return exact_; }
  /// The row has no number, where orders go by number.
  bool lacks_number(std::size_t row) const {
    return close_.empty() && rule_ == OrderRule::by_number && column_->is_missing(row);
  }
  bool has_cancellations() const { return cancels_; }
  /// "C536379" in a file whose other numbers are digits.
  bool is_cancellation(std::size_t row) const { return cancels_ && begins_like_a_cancellation(row); }

 private:
  void find_cancellations(Run& run);
  /// Where numbers or moments lie close together, their distance from the smallest is the hash, and tells
  /// all.
  void shorten_exactly(Run& run);
  /// Whether 32 bits hold the distance of each value from the smallest, which it then remembers.
  bool lie_close(const Extent& extent);
  std::uint32_t hash_of_any(std::size_t row, std::int32_t day) const;
  std::uint32_t shortened(double number) const {
    return exact_ ? static_cast<std::uint32_t>(number - smallest_) : short_hash(number);
  }
  static std::uint32_t short_hash(double number);
  std::uint32_t shortened(std::int64_t seconds) const;
  bool same_number(std::size_t a, std::size_t b) const;
  bool begins_like_a_cancellation(std::size_t row) const;

  OrderRule rule_;
  std::span<const std::int64_t> seconds_;
  const Column* column_ = nullptr;  // of the order numbers; nothing where the plan has none
  bool exact_ = false;   // rows of equal hash belong to one order: the cells need not be looked up again
  double smallest_ = 0;  // where exact: of the numbers or seconds
  CloseNumbers close_;
  bool cancels_ = false;                     // the file has numbers of cancellations
  std::vector<std::uint8_t> label_cancels_;  // per label, where the numbers are a category
};

}  // namespace ruas
