// What a customer's orders add up to.
#pragma once

#include <cstdint>
#include <span>

#include "samples/generator.hpp"

namespace ruas::samples {

struct Totals {
  std::int64_t orders = 0;        // refunds not counted
  std::int64_t gross = 0;         // Rupiah bought
  std::int64_t refunded = 0;      // Rupiah sent back, ≥ 0
  std::int64_t on_promotion = 0;  // Rupiah bought at a reduced price
  std::int32_t last_order = 0;    // day of the newest order
  std::size_t favourite = 0;      // category bought for most Rupiah; the first of equals

  std::int64_t net() const { return gross - refunded; }
};

/// `lines` are those of one customer and hold at least one order.
Totals add_up(std::span<const OrderLine> lines);

}  // namespace ruas::samples
