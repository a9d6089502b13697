// What is asked of a file of transactions: which column plays which part, which days count, what an order is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ruas {

/// Which column of the table plays which part, by index. Only the customer and the date are needed.
struct TransactionPlan {
  std::size_t customer = 0;             // any type
  std::size_t date = 0;                 // a date column
  std::optional<std::size_t> amount;    // money of the line; goes before quantity × price
  std::optional<std::size_t> quantity;  // a number; below 0 is a return
  std::optional<std::size_t> price;     // money per piece
  std::optional<std::size_t> order;     // order or invoice number, any type
  std::optional<std::size_t> category;  // product or category, any type
  std::optional<std::size_t> channel;   // any type
  std::optional<std::size_t> city;      // any type

  bool has_money() const { return amount || (quantity && price); }
};

/// Days since 1970-01-01, both ends included. Nothing: as far as the file goes.
struct DayWindow {
  std::optional<std::int32_t> from;
  std::optional<std::int32_t> to;
  /// Recency and tenure count up to here; lines of later days are set aside. Nothing: the day after the
  /// newest line that counts (METHODS §4).
  std::optional<std::int32_t> analysis_day;
};

/// What returned goods and cancelled orders do. A line is a refund when its amount or quantity is below 0, or
/// when its order number is a C before digits in a file whose other numbers are digits (METHODS §2).
enum class RefundRule {
  subtract,        // from the money; they are no purchases: they count neither for recency nor for frequency
  leave_out,       // refunds and lines worth nothing are set aside, as if they had not happened
  count_as_orders  // from the money, and their orders and days count like any other
};

/// What one order is, for the frequency.
enum class OrderRule {
  automatic,  // by number where the plan has a column for it, else by moment where the dates have a time,
              // else by day
  by_number,  // the lines of a customer with the same order number
  by_moment,  // the lines of a customer with the same date and time
  by_day,     // the lines of a customer on the same day
  by_line     // every line
};

struct CustomerOptions {
  DayWindow window;
  RefundRule refunds = RefundRule::subtract;
  OrderRule orders = OrderRule::automatic;
  /// Beyond recency, frequency, money and tenure: baskets, gaps, trend, categories, preferences, refund rate.
  bool behaviour = true;
  std::size_t top_categories = 5;  // that get a column of their own for their share of revenue (ours)
  std::vector<std::string> shared_categories{};  // these get one instead, in this order; empty: the top ones
};

}  // namespace ruas
