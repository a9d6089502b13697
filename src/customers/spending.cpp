#include "customers/spending.hpp"

#include <algorithm>
#include <tuple>

#include "customers/lines.hpp"
#include "customers/transactions.hpp"

namespace ruas {
namespace {

constexpr std::size_t kPartitionsPerTask = 4;

struct Entry {
  std::uint32_t customer;
  std::uint32_t code;
  std::uint32_t row;
  double money;

  friend bool operator<(const Entry& a, const Entry& b) {
    return std::tie(a.customer, a.code, a.row) < std::tie(b.customer, b.code, b.row);
  }
};

/// The entries of some partitions, one for each customer and code.
void add_partition(std::span<const OrderLine> lines, std::span<const std::uint32_t> codes, bool has_money,
                   std::vector<Entry>& entries) {
  const std::size_t before = entries.size();
  for (const OrderLine& line : lines)
    entries.push_back({line.customer, codes[line.row], line.row, has_money ? line.net : 1});
  const auto begin = entries.begin() + static_cast<std::ptrdiff_t>(before);
  std::sort(begin, entries.end());
  auto last = begin;
  for (auto entry = begin; entry != entries.end(); ++entry) {
    if (entry == last) continue;
    if (entry->customer == last->customer && entry->code == last->code)
      last->money += entry->money;
    else
      *++last = *entry;
  }
  if (last != entries.end()) entries.erase(last + 1, entries.end());
}

}  // namespace

Spending spending_by(const Table& table, const TransactionPlan& plan, const CustomerOptions& asked,
                     std::span<const std::uint32_t> codes, std::uint32_t labels, Run& run) {
  const CustomerOptions options = settled(asked, table, plan);
  const Transactions transactions = read_transactions(table, plan, options, run);
  const OrderLines lines = lines_by_customer(transactions, run);
  std::vector<std::vector<Entry>> tasks(block_count(lines.partitions(), kPartitionsPerTask));
  for_blocks(run, lines.partitions(), kPartitionsPerTask, [&](Block block) {
    for (std::size_t partition = block.begin; partition < block.end; ++partition)
      add_partition(lines.partition(partition), codes, plan.has_money(), tasks[block.index]);
  });

  Spending spending;
  spending.labels = labels;
  std::uint32_t customer = 0;
  for (const std::vector<Entry>& task : tasks)
    for (const Entry& entry : task) {
      if (spending.ends.empty() || entry.customer != customer) spending.ends.push_back(spending.codes.size());
      customer = entry.customer;
      spending.codes.push_back(entry.code);
      spending.money.push_back(to_the_millionth(entry.money));
      spending.ends.back() = spending.codes.size();
    }
  return spending;
}

Spending spending_of_one_label(std::span<const std::uint32_t> codes, std::uint32_t labels,
                               std::span<const double> money) {
  Spending spending;
  spending.labels = labels;
  spending.codes.assign(codes.begin(), codes.end());
  spending.money.assign(money.begin(), money.end());
  for (std::size_t customer = 0; customer < codes.size(); ++customer) spending.ends.push_back(customer + 1);
  return spending;
}

}  // namespace ruas
