#include "lifetime_value/purchase_history.hpp"

#include <algorithm>
#include <utility>

namespace ruas {
namespace {

/// Twenty bits of repeats, twenty-two of each time: 11,000 years, and more days than a customer can buy on.
std::uint64_t key_of(const PurchaseHistory& history) {
  return (static_cast<std::uint64_t>(history.repeats) << 44) |
         (static_cast<std::uint64_t>(history.last) << 22) | static_cast<std::uint64_t>(history.observed);
}

}  // namespace

std::uint64_t SharedHistories::buyers() const {
  std::uint64_t sum = 0;
  for (const SharedHistory& shared : histories) sum += shared.customers;
  return sum;
}

std::uint64_t SharedHistories::repeat_buyers() const {
  std::uint64_t sum = 0;
  for (const SharedHistory& shared : histories)
    if (shared.history.repeats > 0) sum += shared.customers;
  return sum;
}

std::uint64_t SharedHistories::repeats() const {
  std::uint64_t sum = 0;
  for (const SharedHistory& shared : histories)
    sum += static_cast<std::uint64_t>(shared.history.repeats) * shared.customers;
  return sum;
}

PurchaseHistory history_of(const Purchases& purchases, std::size_t customer, std::int32_t end) {
  const std::span<const std::int32_t> days = purchases.days_of(customer);
  const auto seen = std::upper_bound(days.begin(), days.end(), end) - days.begin();
  if (seen == 0) return {};
  return {static_cast<std::int32_t>(seen - 1), days[static_cast<std::size_t>(seen - 1)] - days[0],
          end - days[0]};
}

std::vector<PurchaseHistory> histories_of(const Purchases& purchases, std::int32_t end) {
  std::vector<PurchaseHistory> histories(purchases.customers());
  for (std::size_t i = 0; i < histories.size(); ++i) histories[i] = history_of(purchases, i, end);
  return histories;
}

SharedHistories share(const std::vector<PurchaseHistory>& histories) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
  order.reserve(histories.size());
  for (std::size_t i = 0; i < histories.size(); ++i)
    if (histories[i].bought()) order.emplace_back(key_of(histories[i]), static_cast<std::uint32_t>(i));
  std::sort(order.begin(), order.end());

  SharedHistories shared;
  shared.of_customer.assign(histories.size(), SharedHistories::kNone);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto [key, customer] = order[i];
    if (i == 0 || key != order[i - 1].first) shared.histories.push_back({histories[customer], 0});
    ++shared.histories.back().customers;
    shared.of_customer[customer] = static_cast<std::uint32_t>(shared.histories.size() - 1);
  }
  return shared;
}

}  // namespace ruas
