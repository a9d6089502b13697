// What a model of buying needs of a customer: how often again, until when, and watched for how long.
#pragma once

#include <cstdint>
#include <vector>

#include "customers/purchases.hpp"

namespace ruas {

/// Fader, Hardie & Lee's (x, t_x, T). Times are whole days since the customer's first purchase.
struct PurchaseHistory {
  std::int32_t repeats = kNever;  // x: purchase days after the first; kNever without any purchase
  std::int32_t last = 0;          // t_x: the last purchase
  std::int32_t observed = 0;      // T: the end of the period watched

  static constexpr std::int32_t kNever = -1;
  bool bought() const { return repeats >= 0; }
  friend bool operator==(const PurchaseHistory&, const PurchaseHistory&) = default;
};

/// A history and how many customers share it.
struct SharedHistory {
  PurchaseHistory history;
  std::uint32_t customers = 0;
};

/// The different histories, ordered by repeats, last, observed; most customers share theirs with many. Those
/// who never bought stand in none.
struct SharedHistories {
  static constexpr std::uint32_t kNone = 0xffff'ffff;

  std::vector<SharedHistory> histories;
  std::vector<std::uint32_t> of_customer;  // index into histories, or kNone

  std::uint64_t buyers() const;         // bought at all
  std::uint64_t repeat_buyers() const;  // bought on more than one day
  std::uint64_t repeats() const;        // Σ x
};

/// As known on `end` (days since 1970-01-01): purchases after it are not seen.
PurchaseHistory history_of(const Purchases& purchases, std::size_t customer, std::int32_t end);
std::vector<PurchaseHistory> histories_of(const Purchases& purchases, std::int32_t end);

SharedHistories share(const std::vector<PurchaseHistory>& histories);

}  // namespace ruas
