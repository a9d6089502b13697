// The market as numbers and words: how concentrated it is, of which type, where it could grow. The Strategy screen, `ruas
// concentration` and `ruas segment-type`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

struct RevenueShare {
  std::string label;
  std::uint64_t customers = 0;  // with revenue there
  double revenue = 0;           // net
  double share = 0;             // of the positive revenue, 0–1
};

/// Revenue looked at by customer, segment, category, place or channel; METHODS §12.
struct ConcentrationDimension {
  std::string by;                  // "customer" "segment" "category" "place" "channel"
  std::string column;              // that says it; empty: customers, segments
  Message absent;                  // why it could not be looked at; empty where it was
  bool whole_customers = false;    // all of a customer's revenue counts under the one label the file gives them
  std::uint64_t count = 0;         // of customers, categories … with revenue above 0
  std::uint64_t left_out = 0;      // with revenue of 0 or below
  double total = 0;                // Σ of the positive revenues
  double without_label = 0;        // revenue that no label is known of
  double hhi = 0;                  // 0–10,000
  double hhi_normalised = 0;       // 0–1
  double effective = 0;            // so many of equal size would be as concentrated
  double gini = 0;
  double cr1 = 0, cr2 = 0, cr5 = 0, cr10 = 0;  // share of the 1, 2, 5, 10 largest
  std::string band;                // "low" "moderate" "high": borrowed from markets
  std::vector<double> lorenz_count, lorenz_revenue;  // shares, 0–1, both from 0 to 1
  std::vector<RevenueShare> largest;                 // at most 20; empty for customers
};

struct LargestCustomerRow {
  std::uint64_t row = 0;  // of the subject
  std::string name;       // what the file calls them; the row's number where it has no such column
  std::string segment;    // letter, or empty
  double revenue = 0;
  double share = 0;
  bool major = false;  // 10 % of revenue and more
};

/// What is left without the largest customers.
struct LossRow {
  double lost = 0, left = 0;
  double hhi = 0, effective = 0;
  double average_customers = 0;  // so many of average revenue would make up for it; null where nobody stays
};

struct VanishingSegment {
  std::string segment;  // letter
  std::uint64_t after = 0;  // losses; 0: not within those looked at
};

struct ConcentrationSummary {
  std::string revenue_column;
  std::string currency;  // of all revenues; empty: the file does not say
  std::vector<ConcentrationDimension> dimensions;
  std::vector<LargestCustomerRow> largest;  // falling, at most 100
  std::vector<LossRow> losses;              // [m]: without the first m of them
  std::vector<VanishingSegment> vanishing;  // segments that lose their last customer with revenue
};

struct TypeEvidenceRow {
  std::string type;
  std::string stance;  // "for" "against" "open"
  Message what;
};

struct SegmentMixRow {
  std::string segment;
  std::vector<double> shares;  // of its revenue, by the categories of the summary; null of too few customers
  Message care;                // that there are too few, or one brings most of it; empty: none is needed
};

struct PartyRow {
  std::string label;
  std::uint64_t customers = 0;
  double customer_share = 0;
  double revenue = 0;
  double revenue_share = 0;
  std::vector<std::uint64_t> per_segment;
};

/// METHODS §11.
struct SegmentTypeSummary {
  std::string type;  // "mass" "niche" "segmented" "diversified" "multi_sided" "mixed"
  Message reason;
  std::vector<TypeEvidenceRow> evidence;
  double lowest_cosine = 0, highest_cosine = 0;  // of segments large enough to count; null where they cannot be told
  std::string mix_column;                        // empty: no categories
  bool whole_customers = false;
  std::vector<std::string> categories;  // the twelve largest
  std::vector<SegmentMixRow> mix;
  std::string party_column;
  bool parties_chosen = false;
  std::vector<PartyRow> parties;
};

/// A segment that buys `from` and not yet `to`.
struct OfferGapRow {
  std::string from, to, segment;
  double lift = 0;
  std::uint64_t both = 0;
  double share_here = 0, share_elsewhere = 0;
  std::uint64_t customers = 0;
  double expected_buyers = 0;
};

/// A channel that hardly reaches a segment.
struct ChannelGapRow {
  std::string channel, segment;
  double share_here = 0, share_elsewhere = 0;
  std::uint64_t customers = 0;
  double missing_customers = 0;
};

struct GrowthSummary {
  Message offers_absent, channels_absent;  // why nothing could be looked at
  std::vector<OfferGapRow> offers;
  std::vector<ChannelGapRow> channels;
};

struct MarketSummary {
  ConcentrationSummary concentration;
  Message type_absent;  // without segments
  SegmentTypeSummary type;
  GrowthSummary growth;
};

}  // namespace ruas::protocol
