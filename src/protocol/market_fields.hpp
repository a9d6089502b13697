// The members of what is found about the market, named once for both directions. Used by json.cpp only.
#pragma once

#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit&, auto&, const DescribeMarket*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const MarketDescribed*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RevenueShare*) {
  visit("label", x.label);
  visit("customers", x.customers);
  visit("revenue", x.revenue);
  visit("share", x.share);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ConcentrationDimension*) {
  visit("by", x.by);
  visit("column", x.column);
  visit("absent", x.absent);
  visit("whole_customers", x.whole_customers);
  visit("count", x.count);
  visit("left_out", x.left_out);
  visit("total", x.total);
  visit("without_label", x.without_label);
  visit("hhi", x.hhi);
  visit("hhi_normalised", x.hhi_normalised);
  visit("effective", x.effective);
  visit("gini", x.gini);
  visit("cr1", x.cr1);
  visit("cr2", x.cr2);
  visit("cr5", x.cr5);
  visit("cr10", x.cr10);
  visit("band", x.band);
  visit("lorenz_count", x.lorenz_count);
  visit("lorenz_revenue", x.lorenz_revenue);
  visit("largest", x.largest);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LargestCustomerRow*) {
  visit("row", x.row);
  visit("name", x.name);
  visit("segment", x.segment);
  visit("revenue", x.revenue);
  visit("share", x.share);
  visit("major", x.major);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LossRow*) {
  visit("lost", x.lost);
  visit("left", x.left);
  visit("hhi", x.hhi);
  visit("effective", x.effective);
  visit("average_customers", x.average_customers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const VanishingSegment*) {
  visit("segment", x.segment);
  visit("after", x.after);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ConcentrationSummary*) {
  visit("revenue_column", x.revenue_column);
  visit("currency", x.currency);
  visit("dimensions", x.dimensions);
  visit("largest", x.largest);
  visit("losses", x.losses);
  visit("vanishing", x.vanishing);
}

template <class Visit>
void fields(Visit& visit, auto& x, const TypeEvidenceRow*) {
  visit("type", x.type);
  visit("stance", x.stance);
  visit("what", x.what);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentMixRow*) {
  visit("segment", x.segment);
  visit("shares", x.shares);
  visit("care", x.care);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PartyRow*) {
  visit("label", x.label);
  visit("customers", x.customers);
  visit("customer_share", x.customer_share);
  visit("revenue", x.revenue);
  visit("revenue_share", x.revenue_share);
  visit("per_segment", x.per_segment);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentTypeSummary*) {
  visit("type", x.type);
  visit("reason", x.reason);
  visit("evidence", x.evidence);
  visit("lowest_cosine", x.lowest_cosine);
  visit("highest_cosine", x.highest_cosine);
  visit("mix_column", x.mix_column);
  visit("whole_customers", x.whole_customers);
  visit("categories", x.categories);
  visit("mix", x.mix);
  visit("party_column", x.party_column);
  visit("parties_chosen", x.parties_chosen);
  visit("parties", x.parties);
}

template <class Visit>
void fields(Visit& visit, auto& x, const OfferGapRow*) {
  visit("from", x.from);
  visit("to", x.to);
  visit("segment", x.segment);
  visit("lift", x.lift);
  visit("both", x.both);
  visit("share_here", x.share_here);
  visit("share_elsewhere", x.share_elsewhere);
  visit("customers", x.customers);
  visit("expected_buyers", x.expected_buyers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ChannelGapRow*) {
  visit("channel", x.channel);
  visit("segment", x.segment);
  visit("share_here", x.share_here);
  visit("share_elsewhere", x.share_elsewhere);
  visit("customers", x.customers);
  visit("missing_customers", x.missing_customers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const GrowthSummary*) {
  visit("offers_absent", x.offers_absent);
  visit("channels_absent", x.channels_absent);
  visit("offers", x.offers);
  visit("channels", x.channels);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MarketSummary*) {
  visit("concentration", x.concentration);
  visit("type_absent", x.type_absent);
  visit("type", x.type);
  visit("growth", x.growth);
}

}  // namespace ruas::protocol
