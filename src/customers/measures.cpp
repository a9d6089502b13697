#include "customers/measures.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "customers/transactions.hpp"

namespace ruas {
namespace {

constexpr std::size_t kPartitionsPerTask = 4;

/// Whether an order was seen before, for one customer after the other. Open addressing; forgets in no time.
class OrderSet {
 public:
  explicit OrderSet(const OrderNumbers& numbers) : numbers_(numbers) {}

  void begin(std::size_t lines) {
    if (slots_.size() < lines * 2) slots_.assign(std::bit_ceil(lines * 2), Slot{});
    ++round_;
  }
  bool insert(const OrderLine& line) {
    std::size_t at = (line.order * 0x9e37'79b9u) >> 7 & (slots_.size() - 1);
    for (; slots_[at].round == round_; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].order == line.order && numbers_.same(slots_[at].row, line.row)) return false;
    slots_[at] = {round_, line.order, line.row};
    return true;
  }

 private:
  struct Slot {
    std::uint32_t round = 0;
    std::uint32_t order = 0;
    std::uint32_t row = 0;
  };
  const OrderNumbers& numbers_;
  std::vector<Slot> slots_;
  std::uint32_t round_ = 0;
};

/// Purchase days of the customers of one task, back to back.
struct TaskPurchases {
  std::vector<std::int32_t> days;
  std::vector<double> spend;

  void reserve(std::size_t lines) {
    days.reserve(lines);
    spend.reserve(lines);
  }
};

bool earlier(const OrderLine& a, const OrderLine& b) {
  return a.day != b.day ? a.day < b.day : a.row < b.row;
}

/// Everything one task needs to measure the customers of its partitions.
class Meter {
 public:
  Meter(const Transactions& transactions, const std::optional<BehaviourSources>& behaviour,
        Measures& measures, TaskPurchases& purchases)
      : from_(transactions),
        all_are_orders_(transactions.options.refunds == RefundRule::count_as_orders),
        has_money_(transactions.plan.has_money()),
        orders_(transactions.orders),
        measures_(measures),
        purchases_(purchases) {
    if (behaviour) behaviour_.emplace(*behaviour);
  }

  void measure_partition(std::span<const OrderLine> lines, std::size_t first_code, std::size_t end_code) {
    group(lines, first_code, end_code);
    std::size_t begin = 0;
    for (std::size_t code = first_code; code < end_code; ++code) {
      const std::size_t end = ends_[code - first_code];
      if (end > begin) measure(code, std::span(grouped_).subspan(begin, end - begin));
      begin = end;
    }
  }

 private:
  /// Counting sort by customer, keeping the order of the file. Where the file runs in order of time, every
  /// customer's lines do.
  void group(std::span<const OrderLine> lines, std::size_t first_code, std::size_t end_code) {
    ends_.assign(end_code - first_code, 0);
    in_time_order_ = true;
    std::int32_t day = std::numeric_limits<std::int32_t>::min();
    for (const OrderLine& line : lines) {
      ++ends_[line.customer - first_code];
      in_time_order_ &= day <= line.day;
      day = line.day;
    }
    std::size_t place = 0;
    for (std::size_t& end : ends_) place += std::exchange(end, place);
    if (grouped_.size() < lines.size()) grouped_.resize(lines.size());
    for (const OrderLine& line : lines) grouped_[ends_[line.customer - first_code]++] = line;
  }

  void measure(std::size_t code, std::span<OrderLine> lines) {
    measures_.lines[code] = static_cast<std::uint32_t>(lines.size());
    measures_.first_row[code] = lines.front().row;
    if (!in_time_order_ && !std::is_sorted(lines.begin(), lines.end(), earlier))
      std::sort(lines.begin(), lines.end(), earlier);
    const std::size_t first_day = purchases_.days.size();
    sum_money_and_days(code, lines);
    measures_.purchases.ends[code] = purchases_.days.size() - first_day;
    count_orders(code, lines);
    if (behaviour_)
      behaviour_->measure({code, lines, opens_order_, std::span(purchases_.days).subspan(first_day),
                           std::span(purchases_.spend).subspan(first_day)},
                          measures_.behaviour);
  }

  /// One way through the lines for the money in all and for the days on which something was bought.
  void sum_money_and_days(std::size_t code, std::span<const OrderLine> lines) {
    double purchased = 0, refunded = 0, pieces = 0;
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
      double net = 0;
      std::size_t refunds = 0;
      for (; end < lines.size() && lines[end].day == lines[begin].day; ++end) {
        const OrderLine& line = lines[end];
        const bool refund = std::signbit(line.net);
        const double money = std::abs(line.net);
        refunds += refund;
        purchased += refund ? 0 : money;
        refunded += refund ? money : 0;
        net += line.net;
        if (!from_.quantity.empty() && !refund) pieces += from_.quantity[line.row];
      }
      if (from_.quantity.empty()) pieces += static_cast<double>(end - begin - refunds);
      add_purchase_day(lines[begin].day, to_the_millionth(net), end - begin - refunds, refunds);
    }
    measures_.purchased[code] = to_the_millionth(purchased);
    measures_.refunded[code] = to_the_millionth(refunded);
    measures_.net[code] = to_the_millionth(purchased - refunded);
    measures_.pieces[code] = pieces;
  }

  /// A day on which something was bought and not all of it came back. What was free was bought too.
  void add_purchase_day(std::int32_t day, double net, std::size_t bought, std::size_t refunds) {
    if (bought == 0 || (has_money_ && refunds > 0 && !(net > 0))) return;
    purchases_.days.push_back(day);
    purchases_.spend.push_back(has_money_ ? net : std::numeric_limits<double>::quiet_NaN());
  }

  bool is_order(const OrderLine& line) const { return all_are_orders_ || !std::signbit(line.net); }

  void count_orders(std::size_t code, std::span<const OrderLine> lines) {
    const auto first = std::find_if(lines.begin(), lines.end(), [&](const OrderLine& line) { return is_order(line); });
    if (first == lines.end()) {
      opens_order_.assign(lines.size(), 0);
      return;
    }
    auto last = lines.end();
    while (!is_order(*--last)) continue;
    measures_.first_day[code] = first->day;
    measures_.last_day[code] = last->day;
    const std::optional<std::uint32_t> rising = count_rising_orders(lines);
    measures_.orders[code] = rising ? *rising : count_any_orders(lines);
  }

  /// Numbers that tell all and never fall: whatever is above all before it is new. Nothing where they do fall. No branches:
  /// whether a line opens an order cannot be foreseen.
  std::optional<std::uint32_t> count_rising_orders(std::span<const OrderLine> lines) {
    if (!from_.orders.hash_tells_all()) return std::nullopt;
    opens_order_.resize(lines.size());
    std::int64_t largest = -1;
    std::uint32_t count = 0;
    bool falls = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::int64_t order = is_order(lines[i]) ? std::int64_t{lines[i].order} : largest;
      const bool opens = order > largest;
      falls |= order < largest;
      largest = opens ? order : largest;
      opens_order_[i] = opens;
      count += opens;
    }
    return falls ? std::nullopt : std::optional(count);
  }

  /// Order numbers mostly rise with time: a number above all before it is new. From the first that does not
  /// rise, all are looked up.
  std::uint32_t count_any_orders(std::span<const OrderLine> lines) {
    opens_order_.assign(lines.size(), 0);
    std::uint32_t count = 0;
    std::uint32_t largest = 0;
    bool rising = true;
    const OrderLine* previous = nullptr;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const OrderLine& line = lines[i];
      if (!is_order(line)) continue;
      const bool continues =
          previous && previous->order == line.order && from_.orders.same(previous->row, line.row);
      if (!continues) {
        if (rising && previous && line.order <= largest) {
          rising = false;
          look_up(lines.first(i));
        }
        const bool opens = rising || orders_.insert(line);
        largest = line.order;
        opens_order_[i] = opens;
        count += opens;
      }
      previous = &line;
    }
    return count;
  }

  /// Tells orders_ the customer's orders so far.
  void look_up(std::span<const OrderLine> before) {
    orders_.begin(opens_order_.size());
    for (std::size_t i = 0; i < before.size(); ++i)
      if (opens_order_[i]) orders_.insert(before[i]);
  }

  const Transactions& from_;
  const bool all_are_orders_;
  const bool has_money_;
  OrderSet orders_;
  std::optional<BehaviourMeter> behaviour_;
  std::vector<OrderLine> grouped_;
  std::vector<std::size_t> ends_;
  bool in_time_order_ = true;
  std::vector<std::uint8_t> opens_order_;
  Measures& measures_;
  TaskPurchases& purchases_;
};

Measures room_for(std::size_t customers, const std::optional<BehaviourSources>& behaviour) {
  Measures measures;
  measures.lines.resize(customers);
  measures.first_row.resize(customers);
  measures.orders.resize(customers);
  measures.first_day.assign(customers, kNoDay);
  measures.last_day.assign(customers, kNoDay);
  measures.net.resize(customers);
  measures.purchased.resize(customers);
  measures.refunded.resize(customers);
  measures.pieces.resize(customers);
  measures.purchases.ends.resize(customers);  // counts until all are there
  if (behaviour) measures.behaviour = BehaviourValues(*behaviour, customers);
  return measures;
}

/// Puts the purchases of the tasks one after the other, and turns counts into ends.
void join(std::vector<TaskPurchases>& tasks, Purchases& purchases, Run& run) {
  std::uint64_t end = 0;
  for (std::uint64_t& count : purchases.ends) count = end += count;
  std::vector<std::size_t> begins;
  std::size_t begin = 0;
  for (const TaskPurchases& task : tasks) {
    begins.push_back(begin);
    begin += task.days.size();
  }
  purchases.days.resize(begin);
  purchases.spend.resize(begin);
  for_blocks(run, tasks.size(), 1, [&](Block block) {
    TaskPurchases& task = tasks[block.index];
    std::copy(task.days.begin(), task.days.end(),
              purchases.days.begin() + static_cast<std::ptrdiff_t>(begins[block.index]));
    std::copy(task.spend.begin(), task.spend.end(),
              purchases.spend.begin() + static_cast<std::ptrdiff_t>(begins[block.index]));
    task = TaskPurchases();
  });
}

}  // namespace

Measures measure_customers(const Transactions& transactions, const OrderLines& lines,
                           const std::optional<BehaviourSources>& behaviour, Run& run) {
  const std::size_t customers = transactions.customers.count;
  Measures measures = room_for(customers, behaviour);
  std::vector<TaskPurchases> purchases(block_count(lines.partitions(), kPartitionsPerTask));
  for_blocks(run, lines.partitions(), kPartitionsPerTask, [&](Block block) {
    std::size_t most = 0;
    for (std::size_t partition = block.begin; partition < block.end; ++partition)
      most += lines.partition(partition).size();
    purchases[block.index].reserve(most);
    Meter meter(transactions, behaviour, measures, purchases[block.index]);
    for (std::size_t partition = block.begin; partition < block.end; ++partition) {
      const std::size_t first = partition << lines.customers_per_partition_log2;
      const std::size_t end = std::min(customers, (partition + 1) << lines.customers_per_partition_log2);
      meter.measure_partition(lines.partition(partition), first, end);
    }
  });
  join(purchases, measures.purchases, run);
  return measures;
}

}  // namespace ruas
