#include "engine/describe_market.hpp"

#include "engine/concentration_summary.hpp"
#include "engine/market_view.hpp"
#include "engine/segment_type_summary.hpp"
#include "market/gaps.hpp"

namespace ruas {
namespace {

protocol::GrowthSummary summarise_growth(const MarketView& view, const Result<LabelledSpending>& categories,
                                         const Result<LabelledSpending>& channels) {
  protocol::GrowthSummary out;
  if (view.segment_count == 0)
    out.offers_absent = out.channels_absent = Message("engine.no_segments");
  else if (!categories)
    out.offers_absent = categories.error();
  else if (categories->whole_customers)
    out.offers_absent = Message("strategy.offers_need_orders");
  else
    for (const OfferGap& gap : offer_gaps(categories->spending, view.segments, view.segment_count))
      out.offers.push_back({categories->labels[gap.from], categories->labels[gap.to],
                            view.letters.of(gap.segment), gap.lift, gap.both, gap.share_here,
                            gap.share_elsewhere, gap.customers, gap.expected_buyers});
  if (view.segment_count == 0) return out;
  if (!channels)
    out.channels_absent = channels.error();
  else
    for (const ChannelGap& gap : channel_gaps(channels->spending, view.segments, view.segment_count))
      out.channels.push_back({channels->labels[gap.channel], view.letters.of(gap.segment), gap.share_here,
                              gap.share_elsewhere, gap.customers, gap.missing_customers});
  return out;
}

}  // namespace

Result<protocol::MarketSummary> describe_market(const Work& work, const FoundSegments* found, Run& run) {
  const Result<MarketView> view = market_view(work, found);
  if (!view) return view.error();
  run.begin_stage("stage.market");
  const Result<LabelledSpending> categories = spending_by(work, Role::category, run);
  const Result<LabelledSpending> places = spending_by(work, Role::place, run);
  const Result<LabelledSpending> channels = spending_by(work, Role::channel, run);

  Result<protocol::ConcentrationSummary> concentration =
      summarise_concentration(work, *view, categories, places, channels);
  if (!concentration) return concentration.error();
  protocol::MarketSummary out;
  out.concentration = std::move(*concentration);
  if (found)
    out.type = summarise_segment_type(work, *view, *found, categories, run);
  else
    out.type_absent = Message("engine.no_segments");
  out.growth = summarise_growth(*view, categories, channels);
  return out;
}

}  // namespace ruas
