// When each customer bought, and for how much: what recency, gaps, trend and lifetime value are computed
// from.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// Purchase days per customer, back to back, customer after customer. Orders of one day are one purchase
/// (Fader & Hardie); days on which everything came back (refunds, corrections) are no purchase.
struct Purchases {
  std::vector<std::uint64_t>
      ends;  // per customer: where its days end in the two below; size is the number of customers
  std::vector<std::int32_t> days;  // days since 1970-01-01, increasing within a customer
  std::vector<double> spend;       // net revenue of that day, in the unit of the amount column

  std::size_t customers() const { return ends.size(); }
  std::uint64_t begin_of(std::size_t customer) const { return customer == 0 ? 0 : ends[customer - 1]; }
  std::span<const std::int32_t> days_of(std::size_t customer) const {
    return std::span(days).subspan(begin_of(customer), ends[customer] - begin_of(customer));
  }
  std::span<const double> spend_of(std::size_t customer) const {
    return std::span(spend).subspan(begin_of(customer), ends[customer] - begin_of(customer));
  }
};

}  // namespace ruas
