#include "customers/lines.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "base/dates.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65536;
constexpr unsigned kPartitionsLog2 = 8;
constexpr std::size_t kExamples = 10;

/// days_from_seconds by multiplication: WebAssembly has no quick division of 64-bit integers.
std::int32_t day_of(std::int64_t seconds) {
  auto day = static_cast<std::int32_t>(static_cast<double>(seconds) * (1.0 / 86400));
  const std::int64_t rest = seconds - day * kSecondsPerDay;
  if (rest < 0) --day;
  if (rest >= kSecondsPerDay) ++day;
  return day;
}

/// Reads one row as a line, or tells why it does not count. Holds what it needs itself, so that a copy in a
/// loop's own hands stays in registers.
class LineReader {
 public:
  explicit LineReader(const Transactions& from)
      : customers_(from.customers.of_row),
        seconds_(from.seconds),
        amount_(from.amount),
        quantity_(from.quantity),
        price_(from.price),
        orders_(from.orders),
        close_orders_(from.orders.close()),
        has_cancellations_(from.orders.has_cancellations()),
        has_money_(from.plan.has_money()),
        leave_out_refunds_(from.options.refunds == RefundRule::leave_out) {
    const DayWindow& window = from.options.window;
    first_ = window.from.value_or(std::numeric_limits<std::int32_t>::min());
    last_ = window.to.value_or(std::numeric_limits<std::int32_t>::max());
    analysis_day_ = window.analysis_day.value_or(std::numeric_limits<std::int32_t>::max());
  }

  /// −1 where the line counts, else the number of the reason.
  int read(std::size_t row, OrderLine& line) const {
    line.customer = customers_[row];
    if (line.customer == kMissingCode) return reason(Aside::no_customer);
    const std::int64_t seconds = seconds_[row];
    if (seconds == kMissingDate) return reason(Aside::no_date);
    const double money = money_of(row);
    if (money != money) return reason(Aside::no_money);
    line.day = day_of(seconds);
    if (line.day < first_ || line.day > last_) return reason(Aside::outside_window);
    if (line.day > analysis_day_) return reason(Aside::after_analysis_day);
    const bool refund = is_refund(row, money);
    if (leave_out_refunds_) {
      if (refund) return reason(Aside::refund);
      if (has_money_ && money == 0) return reason(Aside::worth_nothing);
    }
    line.net = std::copysign(money, refund ? -1.0 : 1.0);
    line.row = static_cast<std::uint32_t>(row);
    line.order = close_orders_.empty() ? orders_.hash(row, line.day) : close_orders_.hash(row);
    return -1;
  }
  bool lacks_number(std::size_t row) const { return close_orders_.empty() && orders_.lacks_number(row); }

 private:
  static int reason(Aside aside) { return static_cast<int>(aside); }

  /// NaN where it cannot be told; 0 where the plan has no money.
  double money_of(std::size_t row) const {
    if (!amount_.empty()) return amount_[row];
    return has_money_ ? quantity_[row] * price_[row] : 0;
  }
  bool is_refund(std::size_t row, double money) const {
    return money < 0 || (!quantity_.empty() && quantity_[row] < 0) ||
           (has_cancellations_ && orders_.is_cancellation(row));
  }

  std::span<const std::uint32_t> customers_;
  std::span<const std::int64_t> seconds_;
  std::span<const double> amount_, quantity_, price_;  // empty where the plan has none
  const OrderNumbers& orders_;
  CloseNumbers close_orders_;
  bool has_cancellations_;
  bool has_money_;
  bool leave_out_refunds_;
  std::int32_t first_, last_, analysis_day_;
};

/// What the lines that count say together.
struct LineTally {
  std::uint64_t refunds = 0;
  std::uint64_t without_number = 0;
  std::int32_t first_day = std::numeric_limits<std::int32_t>::max();
  std::int32_t last_day = std::numeric_limits<std::int32_t>::min();

  void add(const OrderLine& line, bool lacks_number) {
    refunds += std::signbit(line.net);
    without_number += lacks_number;
    first_day = std::min(first_day, line.day);
    last_day = std::max(last_day, line.day);
  }
};

/// What a block of rows has to say.
struct BlockTally {
  std::vector<std::size_t> lines;  // per partition
  std::array<AsideTally, kAsideReasons> aside;
  LineTally used;
};

/// Where the lines of each block go, for every partition. Rows are counted by their customer alone: whether
/// they count is found out when they are read, once.
class Places {
 public:
  Places(std::span<const std::uint32_t> customers, std::size_t partitions, unsigned shift, Run& run)
      : of_block_(map_blocks<std::vector<std::size_t>>(run, customers.size(), kBlockRows, [&](Block block) {
          std::vector<std::size_t> rows(partitions);
          for (const std::uint32_t customer : customers.subspan(block.begin, block.end - block.begin))
            if (customer != kMissingCode) ++rows[customer >> shift];
          return rows;
        })) {
    for (std::size_t partition = 0; partition < partitions; ++partition)
      for (std::vector<std::size_t>& block : of_block_) end_ += std::exchange(block[partition], end_);
  }

  /// Room for every row that has a customer.
  std::size_t size() const { return end_; }
  std::span<const std::size_t> of_block(std::size_t block) const { return of_block_[block]; }

 private:
  std::vector<std::vector<std::size_t>> of_block_;  // first place, per partition
  std::size_t end_ = 0;
};

/// Writes the block's lines from its places on.
BlockTally place_block(const LineReader reader, Block block, std::span<const std::size_t> places,
                       unsigned shift, OrderLine* lines) {
  BlockTally tally;
  LineTally used;  // not the one in the tally, which the compiler would have to write back for every line
  std::vector<std::size_t> place(places.begin(), places.end());
  std::size_t* const next = place.data();
  OrderLine line;
  for (std::size_t row = block.begin; row < block.end; ++row) {
    if (const int reason = reader.read(row, line); reason >= 0) {
      AsideTally& aside = tally.aside[static_cast<std::size_t>(reason)];
      if (aside.count++ < kExamples) aside.rows.push_back(row);
      continue;
    }
    used.add(line, reader.lacks_number(row));
    lines[next[line.customer >> shift]++] = line;
  }
  for (std::size_t partition = 0; partition < place.size(); ++partition)
    place[partition] -= places[partition];
  tally.lines = std::move(place);
  tally.used = used;
  return tally;
}

/// Adds up the blocks' findings, in block order.
void merge(const std::vector<BlockTally>& tallies, OrderLines& lines) {
  lines.first_day = std::numeric_limits<std::int32_t>::max();
  lines.last_day = std::numeric_limits<std::int32_t>::min();
  for (const BlockTally& block : tallies) {
    for (std::size_t i = 0; i < kAsideReasons; ++i) {
      AsideTally& all = lines.aside[i];
      all.count += block.aside[i].count;
      for (const std::uint64_t row : block.aside[i].rows)
        if (all.rows.size() < kExamples) all.rows.push_back(row);
    }
    lines.refunds += block.used.refunds;
    lines.without_number += block.used.without_number;
    lines.first_day = std::min(lines.first_day, block.used.first_day);
    lines.last_day = std::max(lines.last_day, block.used.last_day);
  }
}

/// Moves the lines of a partition together, over the places of rows that do not count.
OrderLines::Partition close_gaps(const Places& places, const std::vector<BlockTally>& tallies,
                                 std::size_t partition, OrderLine* lines) {
  if (tallies.empty()) return {};
  OrderLines::Partition closed{places.of_block(0)[partition], places.of_block(0)[partition]};
  for (std::size_t block = 0; block < tallies.size(); ++block) {
    const OrderLine* from = lines + places.of_block(block)[partition];
    const std::size_t count = tallies[block].lines[partition];
    if (from != lines + closed.end) std::copy(from, from + count, lines + closed.end);
    closed.end += count;
  }
  return closed;
}

/// Customers per partition, as a power of two: at most 256 partitions.
unsigned partition_shift(std::uint32_t customers) {
  const auto bits = static_cast<unsigned>(std::bit_width(customers == 0 ? 0u : customers - 1));
  return bits > kPartitionsLog2 ? bits - kPartitionsLog2 : 0;
}

}  // namespace

OrderLines lines_by_customer(const Transactions& transactions, Run& run) {
  const LineReader reader(transactions);
  const std::size_t rows = transactions.table.rows();
  OrderLines lines;
  const unsigned shift = partition_shift(transactions.customers.count);
  lines.customers_per_partition_log2 = shift;
  const std::size_t partitions =
      (static_cast<std::size_t>(transactions.customers.count) + (std::size_t{1} << shift) - 1) >> shift;

  const Places places(transactions.customers.of_row, partitions, shift, run);
  lines.lines = std::make_unique_for_overwrite<OrderLine[]>(places.size());
  const auto tallies = map_blocks<BlockTally>(run, rows, kBlockRows, [&](Block block) {
    return place_block(reader, block, places.of_block(block.index), shift, lines.lines.get());
  });
  merge(tallies, lines);
  lines.partition_places = map_blocks<OrderLines::Partition>(run, partitions, 1, [&](Block block) {
    return close_gaps(places, tallies, block.index, lines.lines.get());
  });
  for (const OrderLines::Partition& place : lines.partition_places) lines.used += place.end - place.begin;
  return lines;
}

}  // namespace ruas
