// Where to grow: categories that go together of which a segment buys only the one, and channels that do not
// reach it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "customers/spending.hpp"

namespace ruas {

/// Customers who buy `from` buy `to` more often than others do, but those of `segment` do not yet.
struct OfferGap {
  std::uint32_t from = 0, to = 0;  // codes of the categories
  std::size_t segment = 0;
  double lift = 0;         // P(both) / (P(from) P(to)) over all customers
  std::uint64_t both = 0;  // customers of all segments with both
  /// Of the customers who buy `from` in other segments of a like taste (mix_cosine above kUnlikeCosine), how
  /// many buy `to`.
  double share_elsewhere = 0;
  double share_here = 0;        // the same in the segment
  std::uint64_t customers = 0;  // of the segment: buy `from` and not `to`
  double expected_buyers = 0;   // so many more if the share were as elsewhere
};

/// Cuts (ours): of a pair, a lift that is worth a shelf; of a gap, half the share of elsewhere, told apart
/// from chance (two-proportion z) although many pairs are looked at.
struct OfferGapOptions {
  double least_lift = 1.2;
  double most_of_elsewhere = 0.5;
  double least_z = 3;
  std::uint64_t fewest_customers = 30;  // who buy `from` here, and elsewhere
  std::size_t most_categories = 100;    // the ones with most buyers
  std::size_t most_gaps = 20;
};

/// The largest first, by expected buyers. Needs two segments and two categories. `segments` as in
/// product_mix. Time O(Σ categories of a customer²).
std::vector<OfferGap> offer_gaps(const Spending& categories, std::span<const std::uint8_t> segments,
                                 std::size_t segment_count, const OfferGapOptions& options = {});

/// A channel that a segment uses much less than the others do.
struct ChannelGap {
  std::uint32_t channel = 0;  // code
  std::size_t segment = 0;
  double share_here = 0;         // of the segment's customers who bought through it
  double share_elsewhere = 0;    // of the customers of the other segments
  std::uint64_t customers = 0;   // of the segment, through that channel
  double missing_customers = 0;  // so many more if the share were as elsewhere
};

/// As offer_gaps, with the same cuts of share, z and customers.
std::vector<ChannelGap> channel_gaps(const Spending& channels, std::span<const std::uint8_t> segments,
                                     std::size_t segment_count, const OfferGapOptions& options = {});

}  // namespace ruas
