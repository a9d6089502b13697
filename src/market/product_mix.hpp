// What each segment buys, by label of one column (category, channel): money and buyers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "customers/spending.hpp"

namespace ruas {

struct ProductMix {
  std::size_t segments = 0;
  std::size_t labels = 0;
  std::vector<double> revenue;  // segments × labels, row by row: net, 0 where refunds are more than purchases
  std::vector<std::uint64_t> buyers;     // segments × labels: customers with net money above 0
  std::vector<std::uint64_t> customers;  // per segment
  std::vector<double> unknown;           // per segment: revenue without a label

  std::span<const double> revenue_of(std::size_t segment) const {
    return std::span(revenue).subspan(segment * labels, labels);
  }
  std::uint64_t buyers_of(std::size_t segment, std::size_t label) const {
    return buyers[segment * labels + label];
  }
};

/// `segments` names each customer's of `spending`, or kNoSegment: those are left out. Time O(entries).
ProductMix product_mix(const Spending& spending, std::span<const std::uint8_t> segments,
                       std::size_t segment_count);

/// Cosine between the revenue shares of two segments: 1 they buy alike, 0 nothing in common. NaN where one of
/// them has no revenue with a label.
double mix_cosine(const ProductMix& mix, std::size_t a, std::size_t b);

}  // namespace ruas
