// The lines of the file that count, brought together by customer in linear time.
//
// Customers are cut into partitions of neighbouring codes. Blocks of rows count how many rows may go to each,
// then write the lines that count to their places: in the order of the file, whatever the number of threads. A
// partition's lines fit a processor's cache, so that everything about its customers is then computed from there.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "customers/order_numbers.hpp"
#include "customers/plan.hpp"
#include "parallel/run.hpp"
#include "profile/codes.hpp"
#include "table/table.hpp"

namespace ruas {

struct OrderLine {
  double net;  // money; refunds carry the sign bit, −0 included
  std::uint32_t row;
  std::uint32_t customer;  // code
  std::int32_t day;        // since 1970-01-01
  std::uint32_t order;     // OrderNumbers::hash
};

/// Why a line does not count, in the order in which reasons are asked.
enum class Aside {
  no_customer,
  no_date,
  no_money,
  outside_window,
  after_analysis_day,
  refund,
  worth_nothing
};
inline constexpr std::size_t kAsideReasons = 7;

struct AsideTally {
  std::uint64_t count = 0;
  std::vector<std::uint64_t> rows;  // the first ten
};

/// Everything the lines are read from. Looks into the table, which outlives it.
struct Transactions {
  const Table& table;
  const TransactionPlan& plan;
  const CustomerOptions& options;
  Codes customers;
  OrderNumbers orders;
  std::span<const std::int64_t> seconds;
  std::span<const double> amount, quantity, price;  // empty where the plan has none
};

struct OrderLines {
  /// Places in lines; those between two partitions were kept for rows that do not count.
  struct Partition {
    std::size_t begin = 0, end = 0;
  };
  std::unique_ptr<OrderLine[]> lines;
  std::vector<Partition> partition_places;
  unsigned customers_per_partition_log2 = 0;
  std::array<AsideTally, kAsideReasons> aside;
  std::uint64_t used = 0;
  std::uint64_t refunds = 0;         // of those used
  std::uint64_t without_number = 0;  // of those used: the order column is empty
  std::int32_t first_day = 0;        // of those used
  std::int32_t last_day = 0;

  std::size_t partitions() const { return partition_places.size(); }
  std::span<const OrderLine> partition(std::size_t index) const {
    const Partition& place = partition_places[index];
    return {lines.get() + place.begin, place.end - place.begin};
  }
};

OrderLines lines_by_customer(const Transactions& transactions, Run& run);

}  // namespace ruas
